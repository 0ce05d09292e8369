"""A reference as a CSL-JSON item, against items by hand."""

import json
from dataclasses import replace
from typing import Any

import pytest

from twinbib.export.csl_json import item
from twinbib.model import Date, PageCount, Pages, Person, Reference, Unread
from twinbib.read.csl_json import reference

# CSL 1.0.2, appendix IV: the variables that we write, and no other
VARIABLES = {
    "id", "type", "language", "author", "editor", "compiler", "translator", "title",
    "container-title",
    "collection-title", "volume", "issue", "part-number", "edition", "genre", "number", "publisher",
    "publisher-place", "archive", "URL", "DOI", "ISBN", "ISSN", "note", "issued", "accessed",
    "page", "number-of-pages", "custom",
}  # fmt: skip

FULL = Reference(
    type="chapter",
    language="ru",
    author=(Person("Berg", "B.", "van den"), Person(literal="Министерство обороны")),
    editor=(Person("Султанов", "Б.К.", printed="Б.К. Султанова"), Person("Кант", "И.")),
    compiler=(Person("Рогов", "В. В."),),
    translator=(Person("Зазноба", "Е."),),
    et_al=True,
    title="T",
    container_title="C",
    collection_title="S",
    issued=Date((2005,), (2008,), "2005–2008"),
    accessed=Date((2020, 8, 3), printed="дата обращения: 3.8.2020"),
    volume="V",
    issue="4(67)",
    issue_label="Вып.",
    part="2",
    pages=Pages("71–77", (("71", "77"),)),
    page_count=PageCount(300, "300 с."),
    article_number="3G05",
    edition="2-е изд.",
    genre="монография",
    number="УП-4947",
    publisher="АСТ",
    publisher_place="М.; СПб.",
    archive="РГИА",
    url="https://a.b/c_d",
    doi="10.1/x",
    isbn="5-02-008105-1",
    issn="1234-5678",
    note="n",
    translated_title="TT",
    translated_container_title="TC",
    language_mark="In Russ.",
    layout="gost",
    unread=("илл.", "x"),
)
ITEM: dict[str, Any] = {
    "id": "berg2005",
    "type": "chapter",
    "language": "ru",
    "author": [
        {"family": "Berg", "given": "B.", "non-dropping-particle": "van den"},
        {"literal": "Министерство обороны"},
    ],
    "editor": [{"family": "Султанов", "given": "Б.К."}, {"family": "Кант", "given": "И."}],
    "compiler": [{"family": "Рогов", "given": "В. В."}],
    "translator": [{"family": "Зазноба", "given": "Е."}],
    "title": "T",
    "container-title": "C",
    "collection-title": "S",
    "volume": "V",
    "issue": "4(67)",
    "part-number": "2",
    "edition": "2-е изд.",
    "genre": "монография",
    "number": "УП-4947",
    "publisher": "АСТ",
    "publisher-place": "М.; СПб.",
    "archive": "РГИА",
    "URL": "https://a.b/c_d",
    "DOI": "10.1/x",
    "ISBN": "5-02-008105-1",
    "ISSN": "1234-5678",
    "note": "n",
    "issued": {"date-parts": [[2005], [2008]]},
    "accessed": {"date-parts": [[2020, 8, 3]]},
    "page": "71-77",
    "number-of-pages": "300",
    "custom": {
        "translated-title": "TT",
        "translated-container-title": "TC",
        "article-number": "3G05",
        "issue-label": "Вып.",
        "language-mark": "In Russ.",
        "et-al": True,
        "editor-printed": ["Б.К. Султанова", ""],
        "unread": ["илл.", "x"],
    },
}


def test_every_field_has_its_place() -> None:
    assert item(FULL, "berg2005") == ITEM
    assert set(ITEM) == VARIABLES


def test_it_is_read_back() -> None:
    """All but the words of the list and what no field took, which CSL has no place for."""
    known = replace(
        FULL,
        editor=(Person("Султанов", "Б.К."), Person("Кант", "И.")),
        issued=Date((2005,), (2008,)),
        accessed=Date((2020, 8, 3)),
        pages=Pages("71-77", (("71", "77"),)),
        page_count=PageCount(300, "300"),
        layout="",
        unread=(),
    )
    assert reference(item(FULL, "berg2005")) == known


@pytest.mark.parametrize(
    ("given", "field", "value"),
    [
        ({"title": "Степь <i>и</i> H<sub>2</sub>O"}, "title", "Степь и H2O"),
        ({"title": '<span class="nocase">BibTeX</span> 1 < 2'}, "title", "BibTeX 1 < 2"),
        ({"part-title": "Средние века"}, "part", "Средние века"),
        ({"language": "Kazakh"}, "language", "kk"),
        ({"language": "rus"}, "language", "ru"),
        ({"language": "ru-RU"}, "language", "ru"),
        ({"language": "на языке оригинала"}, "language", ""),
    ],
)
def test_what_other_programs_write(given: dict[str, object], field: str, value: str) -> None:
    """Zotero keeps markup in titles, and for the language whatever its user has typed."""
    assert getattr(reference(given), field) == value


def test_what_is_absent_has_no_key() -> None:
    assert item(Reference(), "k") == {"id": "k", "type": "document"}


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        (Reference(pages=Unread("с. 5 и след.")), {"custom": {"unread-page": "с. 5 и след."}}),
        (Reference(page_count=Unread("XII")), {"custom": {"unread-number-of-pages": "XII"}}),
        (Reference(issued=Date((2017, 2, 7))), {"issued": {"date-parts": [[2017, 2, 7]]}}),
        (Reference(issued=Date((), printed="б. г.")), {"issued": {"literal": "б. г."}}),
        (Reference(issued=Date(())), {}),
        (Reference(author=(Person(given="Платон"),)), {"author": [{"given": "Платон"}]}),
        (Reference(pages=Pages("3G05", (("3G05", "3G05"),))), {"page": "3G05"}),
        (Reference(note="В 6 т."), {"note": "В 6 т.", "custom": {"volumes": "в 6 т."}}),
        (Reference(note="В 6 томах не всё"), {"note": "В 6 томах не всё"}),
        (Reference(part="II"), {"part-number": "II"}),
        (Reference(part="А"), {"part-number": "А"}),
        (Reference(part="3-я"), {"part-number": "3-я"}),
        (Reference(part="Средние века"), {"part-title": "Средние века"}),
        (Reference(pages=Pages("5 — 7, 9", (("5", "7"), ("9", "9")))), {"page": "5-7, 9"}),
        (Reference(pages=Pages("xii−xv", (("xii", "xv"),))), {"page": "xii-xv"}),
    ],
)
def test_a_field(reference: Reference, expected: dict[str, object]) -> None:
    """A page field that nobody understood is never dropped; a date is never made up."""
    assert {"id": "k", "type": "document", **expected} == item(reference, "k")


def test_it_is_json() -> None:
    assert json.loads(json.dumps(item(FULL, "berg2005"))) == ITEM


def test_where_an_archive_keeps_a_manuscript() -> None:
    """It is no number: other styles than ours print it, too, and it is read back."""
    kept = Reference(type="manuscript", archive="РГАЛИ", number="Ф. 1967. Оп. 1. Д. 30")
    made = item(kept, "x")
    assert made["archive_location"] == "Ф. 1967. Оп. 1. Д. 30"
    assert "number" not in made
    assert reference(made) == kept
