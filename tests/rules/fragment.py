"""An article of a rule's page: a text and its sources in a few lines of TOML.

`text` is the body; a table with a number (or a key, for lists without numbers) is a source, with
the fields of the model. `[1]` is the original's, `[1.original]` and `[1.romanized]` are twins.
`raw` is the entry as printed, `author = "Иванов, И. И.; Петров, П. П."` its people.
`pages = "251-259"`, `page_count = 300`, `issued = 2009` and
`unread_pages = "?"` are short for the model's values; `score` is how sure the pair is;
`printed_number` is the entry's number where it isn't the table's; `today` the day of the check;
`schemes` what the journal asks, by language. `noted` has what reading noticed, `found` what other
rules find: tables with `rule`, `code` and `at`, a piece of the text; the fields of a note are those
of its message.

With `bib` the text is a LaTeX document, and its sources are in that .bib file; with no text the
file is all there is.
"""

import tomllib
from typing import Any

from twinbib import link, pipeline
from twinbib.messages import message
from twinbib.model import (
    Article,
    Date,
    Document,
    Entry,
    Finding,
    PageCount,
    Pages,
    Pairing,
    Person,
    Reference,
    ReferenceList,
    Rendition,
    Source,
    Span,
    Unread,
)
from twinbib.text import plain

DATES = {"issued", "accessed"}
ROLES = {"author", "editor", "compiler", "translator"}
FILE, TEX, BIB = "article.md", "paper.tex", "refs.bib"
SIDES = {"original": "Литература", "romanized": "References"}


def article(toml: str) -> Article:
    """The article, its citations linked by the program itself."""
    content = tomllib.loads(toml)
    body = content.pop("text", "")
    if "bib" in content:
        return _latex(body, content["bib"])
    noted, found = content.pop("noted", []), content.pop("found", [])
    today = tuple(content.pop("today", ()))
    schemes = tuple(content.pop("schemes", {}).items())
    sides: dict[str, dict[str, Rendition]] = {}
    text, lists = body, []
    for side, heading in SIDES.items():
        tables = {name: _side(table, side) for name, table in content.items()}
        rows = {name: row for name, row in tables.items() if row is not None}
        text += f"\n\n{heading}\n"
        start = len(text)
        sides[side] = {}
        for name, row in rows.items():
            raw = row.pop("raw", f"{name} {side}")
            span = Span(FILE, len(text), len(text) + len(raw))
            number = row.pop("printed_number", _number(name))
            entry = Entry(number, span, raw, plain(FILE, raw, len(text)))
            sides[side][name] = Rendition(entry, reference(row))
            text += raw + "\n"
        entries = tuple(rendition.entry for rendition in sides[side].values())
        if entries:
            lists.append(ReferenceList(heading, "cyrillic", Span(FILE, start, len(text)), entries))
    sources = [_source(name, content[name], sides) for name in content]
    notes = tuple(_finding(one, text) for one in noted)
    document = Document((FILE,), (text,), (plain(FILE, body),), tuple(lists), notes)
    cited = link.citations(document.bodies, sources)
    findings = tuple(_finding(one, text) for one in found)
    return Article(document, tuple(sources), cited, findings, today, schemes)


def _latex(text: str, bib: str) -> Article:
    library = pipeline.library(BIB, bib.encode("utf-8"))
    return (
        pipeline.manuscript([(TEX, text.encode("utf-8"))], [library]).article if text else library
    )


def _finding(table: dict[str, Any], text: str) -> Finding:
    fields = dict(table)
    rule, code, at = fields.pop("rule", ""), fields.pop("code", ""), fields.pop("at")
    start = text.index(at)
    span = Span(FILE, start, start + len(at))
    return Finding(code, rule, "note", "", span, said=message(rule, **fields))


def _number(name: str) -> int | None:
    return int(name) if name.isdigit() else None


def _side(table: dict[str, Any], side: str) -> dict[str, Any] | None:
    """The fields of one rendition; a table without sides is the original's."""
    if set(table) & set(SIDES):
        return dict(table[side]) if side in table else None
    return dict(table) if side == "original" else None


def _source(name: str, table: dict[str, Any], sides: dict[str, dict[str, Rendition]]) -> Source:
    original, romanized = sides["original"].get(name), sides["romanized"].get(name)
    pairing = Pairing(table.get("score", 1.0), ()) if original and romanized else None
    return Source(_number(name), f"key{name}", original, romanized, pairing)


def _person(printed: str) -> Person:
    """`Иванов, И. И.` by its parts, `UNESCO` whole."""
    family, comma, given = printed.partition(", ")
    return Person(family=family, given=given) if comma else Person(literal=printed)


def reference(row: dict[str, Any]) -> Reference:
    """The fields as values of the model."""
    values = dict(row)
    if "pages" in row:
        ends = [piece.strip().split("-") for piece in row["pages"].split(",")]
        values["pages"] = Pages(row["pages"], tuple((piece[0], piece[-1]) for piece in ends))
    if "unread_pages" in row:
        values["pages"] = Unread(values.pop("unread_pages"))
    if "page_count" in row:
        values["page_count"] = PageCount(row["page_count"])
    for name in DATES & row.keys():
        parts = row[name] if isinstance(row[name], list) else [row[name]]
        values[name] = Date(tuple(parts))
    for name in ROLES & row.keys():
        people = row[name].split("; ") if isinstance(row[name], str) else row[name]
        values[name] = tuple(map(_person, people))
    if "unread" in row:
        values["unread"] = tuple(row["unread"])
    return Reference(**values)
