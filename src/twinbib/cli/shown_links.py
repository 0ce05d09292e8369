"""Claims, citations and what is taken from a source, as text for a person at a terminal."""

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from twinbib.cli.languages import Words
from twinbib.cli.shown import Places, numbered
from twinbib.link.explained import explained
from twinbib.model import Article, Citation, CitedItem, Claim, Source
from twinbib.text import Text

HEADS = ("links.at", "links.claim", "links.citation", "links.source", "links.page")
WIDEST = 120
NARROWEST = 24  # of the claim's column
LONGEST = 30  # of any other
Row = tuple[str, str, str, str, str]


def table(article: Article, language: str) -> str:
    """Each claim with its citation, source and page; `at` is line:column in the file above it.

    Of a sentence that several citations share, the part that each supports is shown.
    """
    places, words = Places(article), Words(language)
    rows = [(one.span.file, row) for one in article.citations for row in _rows(one, places, words)]
    heads = [words(head) for head in HEADS]
    widths = _widths([heads, *(row for _, row in rows)])
    lines: list[str] = []
    for file, within in groupby(rows, key=lambda row: row[0]):
        lines += [*([""] if lines else []), file, *_line(heads, widths)]
        lines.append("  ".join("-" * width for width in widths))
        for _, row in within:
            lines += _line(row, widths)
    return "\n".join(lines) + "\n" if lines else words("links.none") + "\n"


def source(article: Article, wanted: Source, language: str) -> str:
    """The source as each list prints it, then all that the article takes from it, in order."""
    places, words = Places(article), Words(language)
    lines = [f"{numbered(wanted.number)}{wanted.key}"]
    sides = (("links.original", wanted.original), ("links.romanized", wanted.romanized))
    for side, rendition in sides:
        if rendition:
            lines.append(f"  {words(side)}: {_flat(rendition.entry.raw)}")
    taken = [
        (one, item) for one in article.citations for item in one.items if item.key == wanted.key
    ]
    lines += ["", words("links.cited", count=len(taken)) if taken else words("links.never-cited")]
    for one, item in taken:
        where = f", {_locator(item, words, labelled=True)}" if item.locator else ""
        lines.append(f"  {places(one.span)}: {_flat(one.raw)}{where}")
        lines.append(f"    {_claim(one.claim) or words('links.no-claim')}")
    return "\n".join(lines) + "\n"


def why(article: Article) -> str:
    """Each citation with its claim, and of each stop of the sentence whether and why it ends it."""
    places = Places(article)
    bodies = {body.file: body for body in article.document.bodies}
    blocks = (_why(one, places, bodies) for one in article.citations)
    return "\n".join("\n".join(lines) + "\n" for lines in blocks)


def _why(citation: Citation, places: Places, bodies: dict[str, Text]) -> Iterator[str]:
    yield f"{places(citation.span)}: {_flat(citation.raw)}"
    if citation.claim is None:
        yield "  claim:  (none)"
        return
    yield f"  claim:  {_flat(citation.claim.text)}"
    before, after = explained(bodies[citation.span.file], citation.claim)
    for said, verdicts in (("begins after", before), ("", after)):
        for one in verdicts:
            what = said or ("ends at" if one.ends else "goes on at")
            yield f"  {what:12}  {one.word}  ({one.rule}: {one.reason})"


def _claim(claim: Claim | None) -> str:
    """The claim in one line, or its part, dots for what is left out; empty where there is none."""
    if claim is None:
        return ""
    if claim.part is None:
        return _flat(claim.text)
    before = "… " if claim.part.start > claim.span.start else ""
    return f"{before}{_flat(claim.part_text)}{' …' if claim.part.end < claim.span.end else ''}"


def _rows(citation: Citation, places: Places, words: Words) -> Iterator[Row]:
    """A row an item; a citation of several sources prints its claim once."""
    place, raw = places.within(citation.span), _flat(citation.raw)
    claim = _claim(citation.claim) or words("links.no-claim")
    for item in citation.items:
        source = f"{numbered(item.number)}{item.key or _untied(item, words)}"
        yield place, claim, raw, source, _locator(item, words, labelled=False)
        place = claim = raw = ""


def _untied(item: CitedItem, words: Words) -> str:
    """What the text says in place of a number, and the sources that it fits, if any."""
    named = f"{item.named} " if item.named else ""
    return named + (words("links.any", keys=item.fits) if item.fits else words("links.unlisted"))


def _locator(item: CitedItem, words: Words, *, labelled: bool) -> str:
    """`253`; `chapter 3`; with the label also `page 253`."""
    if item.locator is None:
        return ""
    label, value = item.locator.label, item.locator.value
    return value if label == "page" and not labelled else words(f"locator.{label}", value=value)


def _flat(printed: str) -> str:
    return " ".join(printed.split())


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """The widths of the columns; the claim has what the others leave of the terminal's."""
    widths = [min(LONGEST, max(len(row[column]) for row in rows)) for column in range(len(HEADS))]
    whole = min(WIDEST, shutil.get_terminal_size((100, 24)).columns)
    others = sum(widths) - widths[1] + 2 * (len(widths) - 1)
    widths[1] = max(NARROWEST, whole - others)
    return widths


def _line(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    """The lines of a row, its cells wrapped."""
    cells = [textwrap.wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    for at in range(max(map(len, cells))):
        said = [cell[at] if at < len(cell) else "" for cell in cells]
        yield "  ".join(map(str.ljust, said, widths)).rstrip()
