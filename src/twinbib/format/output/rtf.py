r"""RTF, which every word processor opens: a paragraph an entry, with a hanging indent."""

import re
from collections.abc import Sequence

from twinbib.format.output.walk import address, events
from twinbib.format.rendered import RenderedEntry

HEADER = (
    "{\\rtf1\\ansi\\ansicpg1251\\uc1\\deff0"
    "{\\fonttbl{\\f0\\froman\\fcharset204 Times New Roman;}}\\f0\\fs24\n"
)
PARAGRAPH = "{{\\pard\\li567\\fi-567\\tx567\\qj {}\\par}}\n"
SPECIAL = re.compile(r"[\\{}\t]|[^\x00-\x7f]")
TAB = "\\tab "
GROUPS = {
    "i": r"{\i ", "b": r"{\b ", "u": r"{\ul ", "sc": r"{\scaps ", "sup": r"{\super ",
    "sub": r"{\sub ", "i-off": r"{\i0 ", "b-off": r"{\b0 ", "sc-off": r"{\scaps0 ",
}  # fmt: skip


def escape(text: str) -> str:
    r"""Text for RTF: letters beyond ASCII as `\uN?`, in UTF-16 as the format has it."""
    return SPECIAL.sub(lambda match: _escaped(match[0]), text)


def _escaped(char: str) -> str:
    if char in "\\{}":
        return "\\" + char
    if char == "\t":
        return "\\tab "
    units = memoryview(char.encode("utf-16-le")).cast("H")
    return "".join(f"\\u{unit - 0x10000 if unit > 0x7FFF else unit}?" for unit in units)


def rtf(text: str) -> str:
    """The neutral form as a run of RTF, links as fields; a tab behind a number in the margin."""
    pieces: list[str] = []
    link: list[str] | None = None
    for kind, words, opens in events(text):
        if link is not None and kind != "link":
            link.append(words)  # a link has no formatting inside
        elif not kind:
            pieces.append(escape(words))
        elif kind == "link":
            if link is not None:
                pieces.append(_link("".join(link)))
            link = [] if opens else None
        elif kind in GROUPS:
            pieces.append(GROUPS[kind] if opens else "}")
        elif kind in ("left-margin", "number") and not opens:
            _set_off(pieces)
    return "".join(pieces)


def _set_off(pieces: list[str]) -> None:
    """A tab behind the number, in place of its space."""
    if pieces and not pieces[-1].endswith(TAB):
        pieces[-1] = pieces[-1].rstrip() + TAB


def _link(words: str) -> str:
    target = address(words)
    if not target:
        return escape(words)
    where = escape(target.replace('"', "%22"))
    return f'{{\\field{{\\*\\fldinst HYPERLINK "{where}"}}{{\\fldrslt {escape(words)}}}}}'


def document(entries: Sequence[RenderedEntry]) -> str:
    """The list as a whole file."""
    return paragraphs([entry.neutral for entry in entries])


def paragraphs(texts: Sequence[str]) -> str:
    """Each neutral form as a paragraph of a whole file."""
    return HEADER + "".join(PARAGRAPH.format(rtf(text)) for text in texts) + "}\n"
