"""DOCX, the Word file that journals ask for: a list that Word numbers, italics, links.

python-docx (MIT, 0.25 MB) writes it; numbering, links and the language of words are elements that
it has no method for.
"""

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from twinbib.format.locales import PRIMARY
from twinbib.format.output.walk import address, events
from twinbib.format.rendered import RenderedEntry

FONT, SIZE = "Times New Roman", 12
INDENT = 567  # 1 cm, in twentieths of a point
# each mark: the attribute of python-docx's font, and its value
FONTS = {
    "i": ("italic", True), "b": ("bold", True), "u": ("underline", True),
    "sc": ("small_caps", True), "sup": ("superscript", True), "sub": ("subscript", True),
    "i-off": ("italic", False), "b-off": ("bold", False), "sc-off": ("small_caps", False),
}  # fmt: skip
LEVEL = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val=""/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{indent}"/></w:tabs>'
    '<w:ind w:left="{indent}" w:hanging="{indent}"/></w:pPr></w:lvl>'
)
ABSTRACT = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{{id}}">{LEVEL}</w:abstractNum>'


class Run(NamedTuple):
    """Words with one formatting; `link` is where they lead to, empty for none."""

    words: str
    marks: tuple[str, ...] = ()
    link: str = ""


def document(entries: Sequence[RenderedEntry]) -> bytes:
    """The list as a file. Word counts the entries where the style does, from 1."""
    made = _empty()
    read = [_read(entry.neutral) for entry in entries]
    label = _label([number for number, _ in read])
    counter = _counter(made, label) if label else 0
    for entry, (number, runs) in zip(entries, read, strict=True):
        paragraph = made.add_paragraph()
        if counter:
            _numbered(paragraph, counter)
        elif number:
            _hanging(paragraph)
            paragraph.add_run(f"{number}\t")
        _write(paragraph, runs, PRIMARY.get(entry.language, entry.language))
    return _bytes(made)


def paragraphs(texts: Sequence[str]) -> bytes:
    """Each neutral form as a paragraph of a file: the citations of a text."""
    made = _empty()
    for text in texts:
        number, runs = _read(text)
        _write(made.add_paragraph(), [Run(number), *runs], "")
    return _bytes(made)


def _empty() -> Any:
    made = Document()
    made.core_properties.author = made.core_properties.comments = ""
    font = made.styles["Normal"].font
    font.name, font.size = FONT, Pt(SIZE)
    for kind in ("w:eastAsia", "w:cs", "w:hAnsi"):
        made.styles["Normal"].element.rPr.rFonts.set(qn(kind), FONT)
    return made


def _bytes(made: Any) -> bytes:
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def _read(text: str) -> tuple[str, list[Run]]:
    """The number as printed (`1.`, `[1]`), and the runs behind it."""
    number, runs = "", list[Run]()
    stack: list[str] = []
    link_at = -1
    for kind, words, opens in events(text):
        if not kind and "number" in stack:
            number += words
        elif not kind:
            runs.append(Run(words, tuple(mark for mark in stack if mark in FONTS)))
        elif opens:
            stack.append(kind)
            link_at = len(runs) if kind == "link" else link_at
        else:
            stack.remove(kind)
            if kind == "link":
                runs[link_at:] = _linked(runs[link_at:])
            elif kind == "left-margin" and runs:
                runs.append(Run("\t"))
    return number.strip(), runs


def _linked(runs: list[Run]) -> list[Run]:
    where = address("".join(run.words for run in runs))
    return [run._replace(link=where) for run in runs]


def _label(numbers: Sequence[str]) -> str:
    """What Word prints for number one, `%1.`, where all numbers are so; else nothing."""
    labels = {
        re.sub(rf"(?<!\d){place}(?!\d)", "%1", number, count=1)
        for place, number in enumerate(numbers, 1)
    }
    label = labels.pop() if len(labels) == 1 else ""
    return label if label.count("%1") == 1 else ""


def _counter(made: Any, label: str) -> int:
    """A numbering of the file with that label; its id."""
    numbering = made.part.numbering_part.element
    known = [int(one.get(qn("w:abstractNumId"))) for one in numbering.iter(qn("w:abstractNum"))]
    number = max(known, default=-1) + 1
    abstract = parse_xml(ABSTRACT.format(id=number, indent=INDENT))
    next(abstract.iter(qn("w:lvlText"))).set(qn("w:val"), label)
    numbering.insert(0, abstract)
    return int(numbering.add_num(number).numId)


def _numbered(paragraph: Any, counter: int) -> None:
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = counter


def _hanging(paragraph: Any) -> None:
    shape = paragraph.paragraph_format
    shape.left_indent, shape.first_line_indent = Pt(INDENT / 20), Pt(-INDENT / 20)
    shape.tab_stops.add_tab_stop(Pt(INDENT / 20))


def _write(paragraph: Any, runs: Sequence[Run], language: str) -> None:
    for words, marks, link in runs:
        run = paragraph.add_run(words)
        for mark in marks:
            setattr(run.font, *FONTS[mark])
        if language:
            tongue = OxmlElement("w:lang")
            tongue.set(qn("w:val"), language)
            run._r.get_or_add_rPr().append(tongue)
        if link:
            _link(paragraph, run, link)


def _link(paragraph: Any, run: Any, link: str) -> None:
    """The run, the last of its paragraph, inside a link."""
    place = OxmlElement("w:hyperlink")
    place.set(
        qn("r:id"),
        paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True),
    )
    paragraph._p.append(place)
    place.append(run._r)
