"""claims.csv, as a spreadsheet reads it."""

import csv
import io
from dataclasses import replace

import pytest
from article_by_hand import ARTICLE, CITATIONS, span

from twinbib.export.claims import claims_csv
from twinbib.model import Article, Citation, CitedItem, Claim, Document, Locator

HEADER = ["claim", "part", "citation", "number", "key", "locator", "findings"]


def rows(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))


def only(citation: Citation) -> list[str]:
    """The row of an article with one citation of one source."""
    _, row = rows(claims_csv(Article(Document((), (), (), ()), citations=(citation,))))
    return row


def test_a_line_a_cited_source() -> None:
    """With the findings of that citation; where they name sources, of that source."""
    assert rows(claims_csv(ARTICLE)) == [
        HEADER,
        [
            "Мост стоял сто лет;",
            "Мост стоял",
            "[1, с. 3-5]",
            "1",
            "mosty2001",
            "3–5",
            "стр. 3; нет",
        ],
        ["'=1+1 дорог не было", "", "[см. 1; 2]", "1", "mosty2001", "chapter 3", ""],
        ["'=1+1 дорог не было", "", "[см. 1; 2]", "2", "dorogi", "", "no pages"],
        ["", "", "[9]", "9", "", "", "9 is not listed"],
    ]


def test_what_excel_needs() -> None:
    """A byte order mark, semicolons, CR LF; quotes where a value has one of them."""
    lines = claims_csv(ARTICLE).encode("utf-8").split(b"\r\n")
    assert lines[0] == b"\xef\xbb\xbfclaim;part;citation;number;key;locator;findings"
    first = '"Мост стоял сто лет;";Мост стоял;[1, с. 3-5];1;mosty2001;3–5;"стр. 3; нет"'
    assert lines[1] == first.encode()
    assert lines[-1] == b""
    assert b"\n" not in b"".join(lines)


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", " =", "\t=", "\r@", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_no_text_is_run_as_a_formula(start: str) -> None:
    """A claim is anybody's text: `=HYPERLINK(…)` must stay text."""
    claim = f"{start}HYPERLINK(A1)"
    row = only(Citation(span(0, 3), f"{start}1", (CitedItem(1),), Claim(span(0, 3), claim)))
    assert row[0] == f"'{claim.strip()}"
    assert row[2] == f"'{start.strip()}1"


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        (None, ""),
        (Locator("page", "253"), "253"),
        (Locator("page", "133–134"), "133–134"),
        (Locator("page", "3-5, 7-9"), "3–5, 7–9"),
        (Locator("page", "-5"), "'-5"),
        (Locator("folio", "52-53"), "folio 52–53"),
    ],
)
def test_a_locator_is_no_date(locator: Locator | None, expected: str) -> None:
    """Excel would make the third of May of `3-5`; of an en dash it makes nothing."""
    assert expected == only(Citation(span(0, 3), "[1]", (CitedItem(1, "a", locator),)))[5]


def test_quotes_and_semicolons_come_back() -> None:
    claim = 'Слово; «слово», "слово"'
    assert claim == only(Citation(span(0, 3), "[1]", (CitedItem(1),), Claim(span(0, 3), claim)))[0]


def test_a_citation_that_names_nothing_has_its_line() -> None:
    assert only(Citation(span(0, 3), "[?]", ())) == ["", "", "[?]", "", "", "", ""]


def test_findings_of_another_file_are_not_here() -> None:
    """Offsets of two files may be the same."""
    elsewhere = tuple(
        replace(one, span=one.span and replace(one.span, file="b.md")) for one in ARTICLE.findings
    )
    table = rows(claims_csv(replace(ARTICLE, findings=elsewhere)))
    assert len(table) == 1 + sum(len(citation.items) for citation in CITATIONS)
    assert {row[6] for row in table[1:]} == {""}


def test_no_citations_are_a_header() -> None:
    assert rows(claims_csv(Article(Document((), (), (), ())))) == [HEADER]
