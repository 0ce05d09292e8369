"""A citation of a number that no reference list has.

Why it matters: the reader can't find the source, and numbers that have shifted point to wrong ones.

Example: the text cites `[12, p. 5]`, the list ends at 11.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.model import Article, Citation


@rule("CIT101", "error")
def find(article: Article) -> Iterator[Fault]:
    """Items with a number and no source; silent where the lists print no numbers.

    Where most of the numbers cited are missing the list was hardly read in full: that is said once.
    LaTeX keys count where some of them are keys of sources.
    """
    listed = {source.number for source in article.sources if source.number is not None}
    cited = {item.number for one in article.citations for item in one.items if item.number}
    missing = [one for one in article.citations if _missing(one)] if listed else []
    if missing and len(cited - listed) > len(cited & listed):
        message = (
            f"{len(cited - listed)} of the {len(cited)} sources cited are not in the list, which "
            f"ends at {max(listed)}: is it complete?"
        )
        yield Fault(missing[0].span, message)
        return
    for citation in missing:
        numbers = _missing(citation)
        beyond = min(numbers) > max(listed)
        reason = f"the list ends at {max(listed)}" if beyond else "the list leaves it out"
        named = ", ".join(str(number) for number in numbers)
        yield Fault(citation.span, f"{citation.raw} cites source {named}, and {reason}")
    yield from _keys(article)


def _missing(citation: Citation) -> list[int]:
    return [item.number for item in citation.items if item.number and not item.key]


def _keys(article: Article) -> Iterator[Fault]:
    commands = [one for one in article.citations if one.raw.startswith("\\")]
    if any(item.key for one in commands for item in one.items):
        for citation in commands:
            if not all(item.key for item in citation.items):
                yield Fault(citation.span, f"{citation.raw} cites a key that no list has")
