"""The text layer of a page as segments: pieces of lines without a gap in them."""

import ctypes
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any, NamedTuple

HYPHENS = "\x02\ufffe"  # what pdfium puts for a hyphen at a line's end and the line break behind it
GAP = 1.1  # font sizes: no space between two words is so wide
RAISED = 0.2  # of its own size: so far a raised number stands above the line
IN_NOTES = ",–-*"  # between raised numbers


class Segment(NamedTuple):
    """A piece of a line, in points from the lower left corner of the page.

    `line` is the number of its line in the text layer, `size` the height of its font.
    """

    text: str
    line: int
    left: float
    right: float
    baseline: float
    size: float


class Glyph(NamedTuple):
    """A character where it is printed; the box is that of its font, not of its ink."""

    sign: str
    left: float
    right: float
    baseline: float
    size: float


# a line as characters; None for a space, which may have no place of its own
Line = Sequence[Glyph | None]


def segments(layer: Any) -> list[Segment]:
    """The segments of a page in the order of its text layer; `layer` is a PdfTextPage."""
    return [
        segment
        for number, line in enumerate(_lines(layer))
        for piece in _pieces(line)
        if (segment := _segment(piece, number)) is not None
    ]


def _lines(layer: Any) -> Iterator[Line]:
    line: list[Glyph | None] = []
    for glyph in _glyphs(layer):
        if glyph is None or glyph.sign not in f"\n{HYPHENS}":
            line.append(glyph)
            continue
        if glyph.sign != "\n" and line and line[-1] is not None:
            line.append(line[-1]._replace(sign="-"))
        yield line
        line = []
    yield line


def _glyphs(layer: Any) -> Iterator[Glyph | None]:
    """The characters of a page, None for a space."""
    from pypdfium2 import raw  # noqa: PLC0415 (an extra, and slow to load)

    box = raw.FS_RECTF()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(layer.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(layer, index))
        if sign in f"\n{HYPHENS}":
            yield Glyph(sign, 0, 0, 0, 0)
        elif sign.isspace() and sign != "\r":
            yield None
        elif sign > " ":
            raw.FPDFText_GetLooseCharBox(layer, index, box)
            raw.FPDFText_GetCharOrigin(layer, index, x, y)
            yield Glyph(sign, box.left, box.right, y.value, box.top - box.bottom)


def _pieces(line: Line) -> Iterator[Line]:
    """A line cut at its gaps."""
    piece: list[Glyph | None] = []
    last: Glyph | None = None
    for glyph in line:
        if glyph is not None:
            if last is not None and glyph.left - last.right > GAP * max(glyph.size, last.size):
                yield piece
                piece = []
            last = glyph
        piece.append(glyph)
    yield piece


def _segment(piece: Line, line: int) -> Segment | None:
    glyphs = [glyph for glyph in piece if glyph is not None]
    if not glyphs:
        return None
    return Segment(
        _text(piece),
        line,
        min(glyph.left for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        median(glyph.baseline for glyph in glyphs),
        median(glyph.size for glyph in glyphs),
    )


def _text(piece: Line) -> str:
    """The text of a piece, numbers raised behind a word between `<sup>` and `</sup>`."""
    text: list[str] = []
    base: float | None = None
    raised = False
    for glyph in piece:
        above = glyph is not None and base is not None and _is_raised(glyph, base, raised)
        if above != raised:
            text.append("<sup>" if above else "</sup>")
            raised = above
        text.append(" " if glyph is None else glyph.sign)
        if glyph is not None and not raised:
            base = glyph.baseline
    text.append("</sup>" if raised else "")
    return "".join(text).encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _is_raised(glyph: Glyph, base: float, goes_on: bool) -> bool:  # noqa: FBT001 (what came before)
    if not glyph.sign.isdigit() and not (goes_on and glyph.sign in IN_NOTES):
        return False
    return glyph.baseline - base > RAISED * glyph.size > 0
