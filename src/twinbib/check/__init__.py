"""What is wrong between text, lists and pages: one rule a file, `rules/` lists them."""

from twinbib.check.rules import RULES
from twinbib.model import Article, Finding


def findings(article: Article) -> tuple[Finding, ...]:
    """What the rules find in an article, in the order of the text; what has no place comes last."""
    files = {name: at for at, name in enumerate(article.document.files)}
    found = [finding for rule in RULES for finding in rule(article)]
    return tuple(sorted(found, key=lambda finding: _place(finding, files)))


def _place(finding: Finding, files: dict[str, int]) -> tuple[int, int, str]:
    """The number of the file and the offset in it, then the code."""
    if finding.span is None:
        return len(files), 0, finding.code
    return files.get(finding.span.file, len(files)), finding.span.start, finding.code
