"""A bracket that looks like a citation and can't be read as one.

Why it matters: no reader and no program can tell which source it names, or where in it.

Example: `[3, с 25` that is never closed, `[l, с. 5]` with the letter l for the number 1.

What to do: write the citation as the others are: number, comma, page, both brackets.
"""

import re
from collections.abc import Iterator
from functools import cache

from twinbib.check.bodies import Passage, loose_brackets
from twinbib.check.rule import Fault, rule
from twinbib.language.units import pattern
from twinbib.messages import message
from twinbib.model import Article, Citation

_NUMBER = r"[1-9]\d{0,2}"
_NUMBERS = rf"{_NUMBER}(?:\s?[,;–-]\s?{_NUMBER})*"
_RANGE = re.compile(r"\[(?:[^\]]*[\s,;])?(?P<first>\d{1,3})\s?[–-]\s?(?P<last>\d{1,3})\]")
_STOP = re.compile(r"\[\s?\d{1,3}\.\s?[^\W\d_]")


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """What a bracket looks like, and what is wrong with it; the first that fits is said."""
    words = f"(?:{pattern('page')}|{pattern('folio')})"
    place = rf"{words}\s?[.,]?\s?\d[\d–—-]*"
    shapes = (
        (rf"\[\s?{_NUMBER}\s?[,:;.]?\s?{place}(?![^\[]*\])", "citation-malformed.unclosed"),
        (rf"\[{_NUMBERS}(?=[.,;]?\s+[^\W\d_]|\.?\s*$)(?![^\[]*\])",
         "citation-malformed.unclosed"),
        (rf"{_NUMBER}(?:\s?,\s?{place})?\]", "citation-malformed.unopened"),
        (rf"\[\s?(?:[lIоoОOзЗ|]|\d+[lIоoОO|])\s?(?:[,:;]\s?{place}[^\]]*)?\]",
         "citation-malformed.letter"),
        (rf"\[\s?[,:;]?\s?{place}[^\]]{{0,20}}\]", "citation-malformed.number"),
        (r"\[\s*[?,;]*\s*\]", "citation-malformed.empty"),
        (rf"\[\s?{_NUMBER}\b[^\]]{{0,10}}{place}[^\]]*\]", "citation-malformed.place"),
        (rf"\[\s?{_NUMBER}\s?[,;]\s?{words}?\s?\.?\s?\]", "citation-malformed.cut"),
    )  # fmt: skip
    return tuple((re.compile(shape, re.IGNORECASE), key) for shape, key in shapes)


@rule("CIT103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Brackets that no citation was read from, in articles that cite by number at all.

    `[3. с. 25]` can be read; it is a slip where the other citations have a comma.
    """
    numbered = [one for one in article.citations if any(item.number for item in one.items)]
    if not numbered:
        return
    for passage in loose_brackets(article):
        yield from _wrong(passage)
    for citation in _stopped(numbered):
        said = message("citation-malformed.stop", citation=citation.raw)
        yield Fault(citation.span, said, tuple(item.key for item in citation.items if item.key))


def _wrong(passage: Passage) -> Iterator[Fault]:
    for shape, key in _shapes():
        if match := shape.match(passage.text):
            yield Fault(passage.span, message(key, citation=match.group()))
            return
    turned = _RANGE.fullmatch(passage.text)
    if turned and int(turned["first"]) > int(turned["last"]) > 0:
        said = message("citation-malformed.backwards", citation=passage.text)
        yield Fault(passage.span, said)


def _stopped(citations: list[Citation]) -> list[Citation]:
    stopped = [one for one in citations if _STOP.match(one.raw)]
    placed = [one for one in citations if any(item.locator for item in one.items)]
    return stopped if len(stopped) * 2 < len(placed) else []
