"""A citation of JATS that has only fields, printed as an entry of a list (GOST R 7.0.5-2008)."""

from collections.abc import Iterable

from twinbib.read.formats.markup import Element, attribute, local

TITLES = ("article-title", "chapter-title", "part-title", "data-title")


def described(element: Element) -> str:
    """The entry that the fields of a citation make; empty where it has its words and punctuation.

    `<name><surname>Ivanov</surname><given-names>I</given-names></name><source>Book</source>
    <year>1999</year>` → `Ivanov I. Book. 1999.`
    """
    between = [element.text, *(child.tail for child in element)]
    if not len(element) or any((words or "").strip() for words in between):
        return ""
    fields = _fields(element)
    title = next((fields[name] for name in TITLES if name in fields), "")
    first, last = fields.get("fpage", ""), fields.get("lpage", "")
    pages = fields.get("page-range") or "–".join(filter(None, (first, last)))
    parts = [
        ", ".join(_names(element)),
        " // ".join(filter(None, (title, fields.get("source")))),
        ": ".join(filter(None, (fields.get("publisher-loc"), fields.get("publisher-name")))),
        fields.get("year", ""),
        _labelled("Vol. ", fields.get("volume")),
        _labelled("No. ", fields.get("issue")),
        _labelled("P. ", pages),
        fields.get("comment", ""),
        _labelled("URL: ", fields.get("uri") or fields.get("ext-link")),
        _labelled("DOI: ", fields.get("doi")),
    ]
    return _sentences(parts)


def _fields(element: Element) -> dict[str, str]:
    """The fields by name; `pub-id` by its type."""
    fields: dict[str, str] = {}
    for child in element.iter():
        name = attribute(child, "pub-id-type") if local(child) == "pub-id" else local(child)
        fields.setdefault(name, " ".join("".join(child.itertext()).split()))
    return fields


def _names(element: Element) -> list[str]:
    """`Ivanov I.` for each author; a body by its name."""
    names = []
    for one in element.iter("{*}name", "{*}string-name", "{*}collab"):
        words = [" ".join(child.itertext()).strip() for child in one if (child.text or "").strip()]
        names.append(" ".join(words) or " ".join((one.text or "").split()))
    return [name for name in names if name]


def _labelled(label: str, value: str | None) -> str:
    return label + value if value else ""


def _sentences(parts: Iterable[str]) -> str:
    """The parts, each with a full stop behind it."""
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
