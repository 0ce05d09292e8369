"""What the stage `read` has noticed, as the faults of a rule."""

from collections.abc import Iterator

from twinbib.check.rule import Fault
from twinbib.model import Article


def noted(article: Article, rule: str) -> Iterator[Fault]:
    """The findings of the document that a rule by its name has to tell."""
    for finding in article.document.findings:
        if finding.rule == rule and finding.said is not None:
            yield Fault(finding.span, finding.said, finding.sources)
