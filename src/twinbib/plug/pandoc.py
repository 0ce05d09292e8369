"""A filter of pandoc: `pandoc --filter twinbib-pandoc article.md -o article.docx`.

It resolves citations by key and by number, and prints both lists. In the document's metadata:
`bibliography` (.bib files), `twinbib-style` and `twinbib-second-style` (CSL styles by name or
path), `twinbib-terms` (`entry` or `style`), `reference-section-title`, `second-section-title`.
"""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from twinbib import listed, pipeline
from twinbib.export import csl_json
from twinbib.format import Options, Rendered, RenderedEntry, find_style, render
from twinbib.model import Article, Document, Person, Source, TwinbibError
from twinbib.plug.pandoc_citations import PLACE, Found, marked
from twinbib.plug.pandoc_text import Inline, inlines, text, words
from twinbib.settings import DEFAULT
from twinbib.text import plain


def main() -> None:
    """Read pandoc's JSON from standard input, and write it with its citations resolved."""
    try:
        document = json.loads(sys.stdin.buffer.read())
        made = filtered(document, _read)
    except TwinbibError as error:
        sys.stderr.write(f"twinbib-pandoc: {error}\n")
        raise SystemExit(2) from None
    except ValueError:
        sys.stderr.write("twinbib-pandoc: a filter of pandoc: pandoc --filter twinbib-pandoc …\n")
        raise SystemExit(2) from None
    sys.stdout.buffer.write(json.dumps(made, ensure_ascii=False).encode("utf-8"))


def filtered(document: dict[str, Any], read: Callable[[str], bytes]) -> dict[str, Any]:
    """The document (pandoc's JSON) with its citations resolved and both lists printed.

    `read` gives the bytes of a .bib file. Raises TwinbibError for a database or a style that
    cannot be used, and where the document names no database.
    """
    meta = document.get("meta", {})
    sources = _sources(meta, read)
    people = {one.key: listed.shown(one, listed.ORIGINAL).reference.author for one in sources}
    found = Found(list(people), [key for key, authors in people.items() if not authors])
    blocks = marked(document["blocks"], found)
    works = _listed(sources, found, _words(meta, "nocite"))
    style = find_style(_words(meta, "twinbib-style") or DEFAULT.styles[0])
    options = Options(terms="style" if _words(meta, "twinbib-terms") == "style" else "entry")
    first = render(_items(works, listed.ORIGINAL), style, found.cited, options)
    resolved = _resolved(blocks, found, first, people)
    lists = [(_heading(document, works), "refs", first.entries)]
    if any(source.romanized for source in works):
        by_key = {source.key: source for source in works}
        items = _items([by_key[entry.id] for entry in first.entries], listed.ROMANIZED)
        style = find_style(_words(meta, "twinbib-second-style") or DEFAULT.second_style)
        second = render(items, style, options=options)
        title = _words(meta, "second-section-title") or listed.usual_heading("en")
        lists.append((title, "references", second.entries))
    return {**document, "blocks": _with_lists(resolved, lists)}


def _heading(document: Mapping[str, Any], works: Sequence[Source]) -> str:
    """The title of the first list: the document's own, or what is usual in its language."""
    meta = document.get("meta", {})
    if title := _words(meta, "reference-section-title"):
        return title
    if code := _words(meta, "lang").partition("-")[0]:
        return listed.usual_heading(code)
    paragraphs = [text(block["c"]) for block in document["blocks"] if block.get("t") == "Para"]
    body = plain("", "\n\n".join(paragraphs))
    return listed.heading(Article(Document((), (), (body,), ()), tuple(works)), listed.ORIGINAL)


def _sources(meta: Mapping[str, Any], read: Callable[[str], bytes]) -> list[Source]:
    value = meta.get("bibliography", {})
    names = value["c"] if value.get("t") == "MetaList" else [value] if value else []
    if not names:
        raise TwinbibError("the document names no .bib file: write `bibliography: refs.bib`")
    found: dict[str, Source] = {}
    for name in (_value(one) for one in names):
        for source in pipeline.library(name, read(name)).sources:
            found.setdefault(source.key, source)
    return list(found.values())


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise TwinbibError(f"{name}: cannot be read: {error.strerror}") from error


def _words(meta: Mapping[str, Any], name: str) -> str:
    return _value(meta[name]) if name in meta else ""


def _value(value: Mapping[str, Any]) -> str:
    content = value.get("c", "")
    return content if isinstance(content, str) else text(content)


def _listed(sources: Sequence[Source], found: Found, nocite: str) -> list[Source]:
    """All where the text cites by number, in the order of the .bib; else those cited, in theirs."""
    if found.by_number:
        return list(sources)
    by_key = {source.key: source for source in sources}
    keys = dict.fromkeys(str(item["id"]) for items in found.cited for item in items)
    named = [word.strip("@,;[]") for word in nocite.split()]
    extra = list(by_key) if "*" in named else [key for key in named if key in by_key]
    return [by_key[key] for key in dict.fromkeys([*keys, *extra])]


def _items(sources: Sequence[Source], side: listed.Side) -> list[dict[str, object]]:
    return [
        {
            **csl_json.item(listed.shown(source, side).reference, source.key),
            "citation-number": at,
        }
        for at, source in enumerate(sources, 1)
    ]


People = Mapping[str, Sequence[Person]]


def _resolved(node: Any, found: Found, rendered: Rendered, people: People) -> Any:
    if isinstance(node, list):
        return [_resolved(one, found, rendered, people) for one in node]
    if not isinstance(node, dict):
        return node
    if node.get("t") != PLACE:
        return {name: _resolved(value, found, rendered, people) for name, value in node.items()}
    at = node["c"]
    printed = inlines(rendered.citations[at].neutral)
    if key := found.names.get(at):
        names = ", ".join(person.family or person.literal for person in people[key])
        printed = [*words(f"{names} "), *printed]
    return {"t": "Span", "c": [["", ["citation"], []], printed]}


Lists = list[tuple[str, str, tuple[RenderedEntry, ...]]]


def _with_lists(blocks: list[Any], lists: Lists) -> list[Any]:
    """Each list in the block with its id, as in `::: {#refs}`, or else at the end."""
    made = list(blocks)
    for title, name, entries in lists:
        block = _list(name, entries)
        places = [at for at, one in enumerate(made) if _id(one) == name]
        if places:
            made[places[0]] = block
        elif entries:
            made += [{"t": "Header", "c": [1, [f"{name}-title", [], []], words(title)]}, block]
    return made


def _id(block: Any) -> str:
    return str(block["c"][0][0]) if isinstance(block, dict) and block.get("t") == "Div" else ""


def _list(name: str, entries: Sequence[RenderedEntry]) -> Inline:
    divisions = [
        {
            "t": "Div",
            "c": [
                [f"{name}-{entry.id}", ["csl-entry"], [["lang", entry.language]]],
                [{"t": "Para", "c": inlines(entry.neutral)}],
            ],
        }
        for entry in entries
    ]
    return {"t": "Div", "c": [[name, ["references", "csl-bib-body"], []], divisions]}
