"""A citation of a number, or of a name and a year, that no reference list has.

Why it matters: the reader can't find the source, and numbers that have shifted point to wrong ones.

Example: the text cites `[12, p. 5]`, the list ends at 11.

What to do: correct the number, or add the source to the lists.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article, Citation, Message


@rule("CIT101", "error")
def find(article: Article) -> Iterator[Fault]:
    """Items with a number and no source; silent where the lists print no numbers.

    Where most of the numbers cited are missing the list was hardly read in full: that is said once.
    Keys of LaTeX are for `undefined-key`.
    """
    yield from _names(article)
    listed = {source.number for source in article.sources if source.number is not None}
    cited = {item.number for one in article.citations for item in one.items if item.number}
    missing = [one for one in article.citations if _missing(one)] if listed else []
    if missing and len(cited - listed) > len(cited & listed):
        said = message(
            "citation-without-reference.most",
            missing=len(cited - listed),
            cited=len(cited),
            last=max(listed),
        )
        yield Fault(missing[0].span, said)
        return
    for citation in missing:
        numbers = _missing(citation)
        yield Fault(citation.span, _said(citation.raw, numbers, max(listed)))


def _said(cites: str, numbers: list[int], last: int) -> Message:
    cited = tuple(str(number) for number in numbers)
    if min(numbers) > last:
        return message("citation-without-reference.beyond", citation=cites, cited=cited, last=last)
    return message("citation-without-reference.left-out", citation=cites, cited=cited)


def _missing(citation: Citation) -> list[int]:
    return [item.number for item in citation.items if item.number and not (item.key or item.fits)]


def _names(article: Article) -> Iterator[Fault]:
    for citation in article.citations:
        for item in citation.items:
            if item.named and not item.key and not item.fits:
                said = message("citation-without-reference.named", named=item.named)
                yield Fault(citation.span, said)
