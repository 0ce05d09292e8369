"""The text layer of a page as segments: pieces of lines without a gap in them."""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

HYPHENS = "\x02\ufffe"  # what pdfium puts for a hyphen at a line's end and the line break behind it
GAP = 1.6  # heights of a line: no space between two words is so wide
RAISED = 0.25  # of a digit's height
IN_NOTES = ",–-*"  # between raised numbers


class Segment(NamedTuple):
    """A piece of a line: where it stands in points from the lower left corner of the page."""

    text: str
    line: int
    left: float
    right: float
    bottom: float
    top: float


class Glyph(NamedTuple):
    """A character where it is printed; `baseline` is that of its line, raised for an index."""

    sign: str
    left: float
    right: float
    bottom: float
    top: float
    baseline: float


def segments(layer: Any) -> list[Segment]:
    """The segments of a page in the order of its text layer; `layer` is a PdfTextPage."""
    found: list[Segment] = []
    for number, line in enumerate(_lines(layer)):
        found += [made for piece in _pieces(line) if (made := _segment(piece, number)) is not None]
    return found


def _pieces(line: list[Glyph | None]) -> Iterator[list[Glyph | None]]:
    """A line cut at its gaps."""
    height = max((glyph.top - glyph.bottom for glyph in line if glyph is not None), default=0.0)
    piece: list[Glyph | None] = []
    last: Glyph | None = None
    for glyph in line:
        if glyph is not None:
            if last is not None and glyph.left - last.right > GAP * height:
                yield piece
                piece = []
            last = glyph
        piece.append(glyph)
    yield piece


def _lines(layer: Any) -> Iterator[list[Glyph | None]]:
    """The characters by line; None for a space, which may have no place of its own."""
    from pypdfium2 import raw  # noqa: PLC0415 (an extra, and slow to load)

    line: list[Glyph | None] = []
    box = [ctypes.c_double() for _ in range(4)]
    origin = [ctypes.c_double() for _ in range(2)]
    for index in range(layer.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(layer, index))
        if sign == "\n" or sign in HYPHENS:
            if sign != "\n" and line and line[-1] is not None:
                line.append(line[-1]._replace(sign="-"))
            yield line
            line = []
        elif sign.isspace():
            line.append(None)
        elif sign > " ":
            raw.FPDFText_GetCharBox(layer, index, box[0], box[1], box[2], box[3])
            raw.FPDFText_GetCharOrigin(layer, index, origin[0], origin[1])
            left, right, bottom, top = (edge.value for edge in box)
            line.append(Glyph(sign, left, right, bottom, top, origin[1].value))
    yield line


def _segment(piece: list[Glyph | None], line: int) -> Segment | None:
    glyphs = [glyph for glyph in piece if glyph is not None]
    if not glyphs:
        return None
    return Segment(
        _text(piece),
        line,
        min(glyph.left for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        min(glyph.bottom for glyph in glyphs),
        max(glyph.top for glyph in glyphs),
    )


def _text(piece: list[Glyph | None]) -> str:
    """The text of a piece, numbers raised behind a word between `<sup>` and `</sup>`."""
    text = ""
    base: float | None = None
    raised = False
    for glyph in piece:
        above = glyph is not None and base is not None and _is_raised(glyph, base, raised)
        if above != raised:
            text += "<sup>" if above else "</sup>"
            raised = above
        text += " " if glyph is None else glyph.sign
        if glyph is not None and not raised:
            base = glyph.baseline
    text += "</sup>" if raised else ""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").strip()


def _is_raised(glyph: Glyph, base: float, goes_on: bool) -> bool:  # noqa: FBT001 (what came before)
    if not glyph.sign.isdigit() and not (goes_on and glyph.sign in IN_NOTES):
        return False
    return glyph.baseline - base > RAISED * (glyph.top - glyph.bottom) > 0
