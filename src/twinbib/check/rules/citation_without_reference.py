"""A citation of a number that no reference list has.

Why it matters: the reader can't find the source, and numbers that have shifted point to wrong ones.

Example: the text cites `[12, p. 5]`, the list ends at 11.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.model import Article


@rule("CIT101", "error")
def find(article: Article) -> Iterator[Fault]:
    """Items with a number and no source; silent where the lists print no numbers."""
    numbers = {source.number for source in article.sources if source.number is not None}
    for citation in article.citations:
        missing = [item.number for item in citation.items if item.number and not item.key]
        if not numbers or not missing:
            continue
        listed = ", ".join(str(number) for number in missing)
        message = f"{citation.raw} cites {listed}, and the list ends at {max(numbers)}"
        if min(missing) < max(numbers):
            message = f"{citation.raw} cites {listed}, which the list leaves out"
        yield Fault(citation.span, message)
