"""An article in Markdown as the Word, LibreOffice and web file that its author would have.

Headings have styles, lists number themselves, links are hyperlinks, indices are raised: nothing in
these files looks like Markdown.
"""

import re
from html import escape
from itertools import count, starmap
from typing import NamedTuple

from packages import docx, odt

ITEM = re.compile(r"(?:- )?(?P<form>\[(?P<bracketed>\d+)\] |(?P<plain>\d+)\. )|- ")
INLINE = re.compile(
    r'<a href="(?P<url>[^"]*)">(?P<words>.*?)</a>|<sup>(?P<raised>.*?)</sup>'
    r"|\*\*(?P<bold>.+?)\*\*|\\(?P<escaped>[\\*_$#\[\]])"
)


class Run(NamedTuple):
    """Text of one look."""

    text: str
    look: str = ""  # `bold`, `raised` or nothing
    url: str = ""


class Paragraph(NamedTuple):
    """A paragraph: of a heading's `level`, or the item number `number` of the list `list`."""

    runs: list[Run]
    level: int = 0
    form: str = ""  # `%.`, `[%]`, or `-` for a bullet
    number: int = 0
    list: int = 0


def paragraphs(article: str) -> list[Paragraph]:
    """The paragraphs of an article: each line that is not blank."""
    made: list[Paragraph] = []
    lists = count(1)
    at = next(lists)
    for line in filter(str.strip, article.split("\n")):
        heading = re.match(r"(#+) ", line)
        item = ITEM.match(line)
        if heading:
            made.append(Paragraph(_runs(line[heading.end() :]), level=len(heading[1])))
        elif item:
            number = int(item["bracketed"] or item["plain"] or 0)
            at = next(lists) if number == 1 else at
            form = "[%]" if item["bracketed"] else "%." if item["plain"] else "-"
            made.append(Paragraph(_runs(line[item.end() :]), form=form, number=number, list=at))
        else:
            made.append(Paragraph(_runs(line)))
    return made


def _runs(line: str) -> list[Run]:
    runs, at = [], 0
    for match in INLINE.finditer(line):
        runs.append(Run(line[at : match.start()]))
        if match["url"] is not None:
            runs.append(Run(_bare(match["words"]), url=_bare(match["url"])))
        elif match["escaped"]:
            runs.append(Run(match["escaped"]))
        else:
            look = "raised" if match["raised"] else "bold"
            runs.append(Run(_bare(match["raised"] or match["bold"]), look))
        at = match.end()
    return [run for run in [*runs, Run(line[at:])] if run.text]


def _bare(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def as_docx(article: str) -> bytes:
    """A Word file: headings by style, automatic numbers, hyperlinks."""
    links: list[str] = []
    body, lists = [], {}
    for one in paragraphs(article):
        properties = f'<w:pStyle w:val="{one.level}"/>' if one.level else ""
        if one.form:
            lists[one.list if one.number else 0] = one.form
            number = one.list if one.number else 0
            properties = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number + 1}"/></w:numPr>'
        runs = "".join(_word_run(run, links) for run in one.runs)
        body.append(f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{level}"><w:name w:val="heading {level}"/>'
        "</w:style>"
        for level in range(1, 7)
    )
    return docx("".join(body), [escape(link) for link in links], styles=styles,
                numbering=_word_lists(lists))  # fmt: skip


def _word_run(run: Run, links: list[str]) -> str:
    look = {"bold": "<w:b/>", "raised": '<w:vertAlign w:val="superscript"/>'}.get(run.look, "")
    text = f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{escape(run.text)}</w:t></w:r>'
    if not run.url:
        return text
    links.append(run.url)
    return f'<w:hyperlink r:id="rId{len(links)}">{text}</w:hyperlink>'


def _word_lists(lists: dict[int, str]) -> str:
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{"bullet" if form == "-" else "decimal"}"/>'
        f'<w:lvlText w:val="{form.replace("%", "%1")}"/></w:lvl></w:abstractNum>'
        for number, form in lists.items()
    )
    return abstract + "".join(
        f'<w:num w:numId="{number + 1}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in lists
    )


def as_odt(article: str) -> bytes:
    """An OpenDocument text: headings by level, a list for each run of items."""
    body, styles = [], {}
    for one in paragraphs(article):
        runs = "".join(map(_open_run, one.runs))
        if one.form:
            style = f"L{one.list if one.number else 0}"
            goes_on = ' text:continue-numbering="true"' if one.number > 1 else ""
            styles[style] = one.form
            item = f"<text:list-item><text:p>{runs}</text:p></text:list-item>"
            body.append(f'<text:list text:style-name="{style}"{goes_on}>{item}</text:list>')
        elif one.level:
            body.append(f'<text:h text:outline-level="{one.level}">{runs}</text:h>')
        else:
            body.append(f"<text:p>{runs}</text:p>")
    looks = {"bold": 'fo:font-weight="bold"', "raised": 'style:text-position="super 58%"'}
    automatic = [
        f'<style:style style:name="{name}"><style:text-properties {look}/></style:style>'
        for name, look in looks.items()
    ]
    automatic += starmap(_open_list, styles.items())
    return odt("".join(body), "".join(automatic))


def _open_run(run: Run) -> str:
    text = re.sub(" (?= )", "<text:s/>", escape(run.text))
    if run.look:
        return f'<text:span text:style-name="{run.look}">{text}</text:span>'
    return f'<text:a xlink:href="{escape(run.url)}">{text}</text:a>' if run.url else text


def _open_list(name: str, form: str) -> str:
    prefix, _, suffix = form.partition("%")
    level = f'style:num-format="1" style:num-prefix="{prefix}" style:num-suffix="{suffix}"'
    kind = f"number {level}" if form != "-" else 'bullet text:bullet-char="–"'
    return (
        f'<text:list-style style:name="{name}"><text:list-level-style-{kind} text:level="1"/>'
        "</text:list-style>"
    )


def as_html(article: str) -> bytes:
    """A web page in windows-1251, which says so; lists that are cut go on by their start."""
    body = []
    for one in paragraphs(article):
        runs = "".join(map(_web_run, one.runs))
        if one.form == "%.":
            body.append(f'<ol start="{one.number}"><li>{runs}</li></ol>')
        elif one.form:
            label = one.form.replace("%", str(one.number)) + " " if one.number else ""
            body.append(f"<ul{' style=list-style:none' if label else ''}><li>{label}{runs}</ul>")
        else:
            tag = f"h{one.level}" if one.level else "p"
            body.append(f"<{tag}>{runs}</{tag}>")
    page = '<html><head><meta charset="windows-1251"><title>Статья</title></head><body>'
    return (page + "\n".join(body)).encode("cp1251", "xmlcharrefreplace")


def _web_run(run: Run) -> str:
    text = escape(run.text)
    tag = {"bold": "b", "raised": "sup"}.get(run.look, "")
    text = f"<{tag}>{text}</{tag}>" if tag else text
    return f'<a href="{escape(run.url)}">{text}</a>' if run.url else text
