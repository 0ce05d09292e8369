"""Articles that are no plain text: Word, OpenDocument, web pages, PDF and JATS XML as text."""
