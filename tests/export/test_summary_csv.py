"""summary.csv: what an article has, in a line that a spreadsheet reads."""

import csv
import io
import json

import pytest
from article_by_hand import ARTICLE

from twinbib.export.record import record
from twinbib.export.summary import Counts, Line, counts, summary_csv

HEADER = [
    "name", "files", "original", "romanized", "pairs", "citations", "errors", "warnings", "notes",
    "seconds", "failure",
]  # fmt: skip
COUNTS = Counts(2, 1, 1, 3, 2, 0, 3)  # of the article by hand


def rows(*lines: Line) -> list[list[str]]:
    text = summary_csv(lines).removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def test_an_article_is_counted() -> None:
    """In its record, whoever has written it: two sources, one of them with a twin."""
    assert counts(json.loads(record(ARTICLE))) == COUNTS


@pytest.mark.parametrize("found", [{}, {"sources": [{}]}, {"sources": None}, {"sources": [[]]}])
def test_another_object_is_refused(found: dict[str, object]) -> None:
    """It is not taken for an article without anything."""
    with pytest.raises((LookupError, TypeError)):
        counts(found)


def test_a_line_an_article() -> None:
    """Built, passed over, failed: each has its cells, and no more."""
    assert rows(
        Line("a", ("a.ru.md", "a.en.md"), COUNTS, 0.504),
        Line("b", ("b.md",), COUNTS),
        Line("c", ("c.md",), seconds=12.0, failure="c.md: no list; none"),
        Line("d", ("d.md",), failure="stopped"),
    ) == [
        HEADER,
        ["a", "a.ru.md, a.en.md", "2", "1", "1", "3", "2", "0", "3", "0,50", ""],
        ["b", "b.md", "2", "1", "1", "3", "2", "0", "3", "", ""],
        ["c", "c.md", "", "", "", "", "", "", "", "12,00", "c.md: no list; none"],
        ["d", "d.md", "", "", "", "", "", "", "", "", "stopped"],
    ]


def test_what_excel_needs() -> None:
    """A byte order mark, semicolons, CR LF; one line a failure; no formula."""
    text = summary_csv([Line("=a", ("-a.md",), failure="@a\n  says: no")])
    assert text.startswith("\ufeffname;files;original;")
    assert text.split("\r\n")[1:] == ["'=a;'-a.md;;;;;;;;;'@a says: no", ""]


def test_no_article_leaves_the_header() -> None:
    """So that a program finds its columns."""
    assert rows() == [HEADER]
