"""What the neutral form becomes in a document: plain text, HTML, Markdown, LaTeX, RTF, DOCX."""
