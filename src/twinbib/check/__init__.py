"""What is wrong between text, lists and pages: one rule a file."""

from twinbib.model import Article, Finding


def findings(article: Article) -> tuple[Finding, ...]:
    """What the rules find in an article, in the order of the text."""
    return ()
