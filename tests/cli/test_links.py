"""`link`, `source` and `cite`: claims as a table, what is taken from a source, one citation."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

# 60 columns: the claim has what the others leave
TABLE = """\
small.md
at    claim                     citation    source         page
----  ------------------------  ----------  -------------  ----
3:17  Книги любят все           [1, с. 12]  1 ivanov2001   12
3:56  Читают их реже, чем       [2]         2 petrova1999
      хвалят
"""

SOURCE = """\
1 ivanov2001
  original: Иванов И.И. О пользе чтения // Книжный мир. 2001. № 2. С. 10–20.
  romanized: Ivanov I.I. O pol'ze chteniya [On the Use of Reading]. Knizhnyy mir, 2001, no. 2, \
pp. 10–20.

cited 1 time
  small.md:3:17: [1, с. 12], page 12
    Книги любят все
"""


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")


def test_link_prints_a_table(small: Path, run: Callable[..., Ended]) -> None:
    """Where each citation stands, as editors count; a long claim is wrapped."""
    assert run("link", small.name) == Ended(0, TABLE, "")


def test_link_shows_the_part_that_a_citation_supports(
    small: Path, run: Callable[..., Ended]
) -> None:
    text = small.read_text("utf-8").replace("все [1, с. 12]. Читают", "все [1, с. 12], но читают")
    small.write_text(text, "utf-8")
    out = " ".join(run("link", small.name).out.split())
    assert "Книги любят все … [1, с. 12]" in out
    assert "… читают их реже, чем" in out


def test_a_citation_of_several_sources_prints_its_claim_once(
    small: Path, run: Callable[..., Ended]
) -> None:
    text = small.read_text("utf-8").replace("[1, с. 12]", "[1, гл. 3; 2; 8]")
    small.write_text(text, "utf-8")
    out = run("link", small.name).out
    assert out.count("Книги любят все") == 1
    assert "1 ivanov2001         chapter 3" in out
    assert "8 (not in the list)" in out


def test_an_article_that_cites_nothing(small: Path, run: Callable[..., Ended]) -> None:
    text = small.read_text("utf-8").replace(" [1, с. 12]", "").replace(" [2]", "")
    small.write_text(text, "utf-8")
    assert run("link", small.name).out == "no citations\n"


def test_link_prints_the_csv_that_build_writes(small: Path, run: Callable[..., Ended]) -> None:
    run("build", small.name, "--out", "out")
    written = Path("out/claims.csv").read_bytes().decode("utf-8")
    out = run("link", small.name, "--csv").out
    assert out.replace("\r\n", "\n") == written.replace("\r\n", "\n")
    rows = list(csv.reader(io.StringIO(out.lstrip("\ufeff")), delimiter=";"))
    assert [row[0] for row in rows] == ["claim", "Книги любят все", "Читают их реже, чем хвалят"]


def test_link_explains_where_sentences_end(small: Path, run: Callable[..., Ended]) -> None:
    """What decided, and which stops were refused."""
    text = small.read_text("utf-8").replace("Книги", "По словам проф. А. Оленева, книги")
    small.write_text(text, "utf-8")
    lines = run("link", small.name, "--explain").out.splitlines()
    assert lines[1] == "  claim:  По словам проф. А. Оленева, книги любят все"
    said = [line.split("(")[0].split() for line in lines[2:5]]
    assert said == [
        ["goes", "on", "at", "проф."],
        ["goes", "on", "at", "А."],
        ["ends", "at", "12]."],
    ]
    rules = [line.split("(")[1].split(":")[0] for line in lines[2:5]]
    assert rules == ["abbreviation_that_never_ends", "initial", "anything_else"]
    (begins,) = [line for line in lines if line.startswith("  begins after  12].")]
    assert "anything_else" in begins


def test_source_shows_what_is_taken_from_it(small: Path, run: Callable[..., Ended]) -> None:
    """By number or key, in any case of its letters."""
    assert run("source", "1", small.name) == Ended(0, SOURCE, "")
    assert run("source", "Ivanov2001", small.name) == Ended(0, SOURCE, "")


def test_a_source_that_is_never_cited(small: Path, run: Callable[..., Ended]) -> None:
    small.write_text(small.read_text("utf-8").replace(" [2]", ""), "utf-8")
    assert run("source", "2", small.name).out.endswith("\n\nnever cited\n")


def test_source_as_in_the_record(small: Path, run: Callable[..., Ended]) -> None:
    run("build", small.name, "--out", "out")
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    found = json.loads(run("source", "petrova1999", small.name, "--json").out)
    assert found == {"source": record["sources"][1], "citations": record["citations"][1:]}


@pytest.mark.parametrize(
    ("arguments", "citation"),
    [
        (["1", "small.md"], "[1]"),
        (["1", "small.md", "-p", "12"], "[1, с. 12]"),
        (["petrova1999", "small.md", "-p", "12–14"], "[2, с. 12–14]"),
        (["1:12", "2:7", "small.md"], "[1, с. 12; 2, с. 7]"),
        (["1", "2", "small.md", "-p", "12", "-p", "7"], "[1, с. 12; 2, с. 7]"),
        (["1", "small.md", "-p", "гл. 2"], "[1, гл. 2]"),
        (["2", "out/small.bib", "-p", "7"], "[2, с. 7]"),
        (["1:12", "small.md", "--style", "gost-r-7.0.5-2008-author-date"], "[Иванов, 2001, с. 12]"),
    ],
    ids=" ".join,
)
def test_cite_prints_a_citation(
    small: Path, run: Callable[..., Ended], *, arguments: list[str], citation: str
) -> None:
    """From the article, and from the .bib that was made of it."""
    run("build", small.name, "--out", "out")
    assert run("cite", *arguments) == Ended(0, f"{citation}\n", "")


def test_cite_writes_latex(folder: Path, run: Callable[..., Ended]) -> None:
    (folder / "list.bib").write_text("@book{a, author={{Holt \\& Co}}, title={A}, year=1999}")
    ended = run(
        "cite", "a", "list.bib", "--style", "gost-r-7.0.5-2008-author-date", "--to", "latex"
    )
    assert ended.out == "[Holt \\& Co, 1999]\n"


def test_a_key_with_a_colon_is_a_key(folder: Path, run: Callable[..., Ended]) -> None:
    """As DBLP makes them."""
    (folder / "list.bib").write_text("@book{DBLP:holt99, author={Holt, J.}, title={A}, year=1999}")
    run_it = run("cite", "DBLP:holt99", "list.bib", "--style", "gost-r-7.0.5-2008-author-date")
    assert run_it.out == "[Holt, 1999]\n"
