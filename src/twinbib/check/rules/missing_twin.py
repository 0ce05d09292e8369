"""A source that one of the two lists leaves out.

Why it matters: the indexes read the romanised list only; what is missing there is not counted.

Example: the Cyrillic list has 12 sources, and the twelfth is not in References.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import entry_span, label, paired
from twinbib.model import Article


@rule("PAR101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """The sources without a twin, where there are two lists and some of their sources agree."""
    if not any(paired(article)):
        return
    for source in article.sources:
        if source.original is None or source.romanized is None:
            lacking = "original" if source.original is None else "romanised"
            message = f"{label(source)} has no twin in the {lacking} list"
            yield Fault(entry_span(source), message, (source.key,))
