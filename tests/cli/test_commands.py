"""What each command prints, for a person and for a program."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib.settings import Settings

PARSED = """\
1 ivanov2001
  original: article-journal, ru
    author                    Иванов, И.И.
    title                     О пользе чтения
    container-title           Книжный мир
    issued                    2001
    issue                     2
    pages                     10–20
"""


def test_parse_shows_a_field_a_line(small: Path, run: Callable[..., Ended]) -> None:
    """Number, key and type first, named as in CSL."""
    ended = run("parse", "small.md")
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith(PARSED)
    assert "\n2 petrova1999\n  original: book, ru\n" in ended.out


NAMED = """\
# О книгах

Книги любят все (Иванов, 2001). Читают их редко (Петров, 2005) и мало (Иванов, 1977, с. 3).

## Литература

Иванов И.И. О пользе чтения // Книжный мир. 2001. № 2. С. 10–20.

Петров П.П. О вреде чтения. М.: Книга, 2005. 100 с.

Петров П.П. О книгах. М.: Книга, 2005. 120 с.
"""


def test_link_says_what_fits_several_sources_and_what_none(
    folder: Path, run: Callable[..., Ended]
) -> None:
    (folder / "named.md").write_text(NAMED, "utf-8")
    assert "(not in the list)" in run("link", "named.md").out
    items = json.loads(run("link", "named.md", "--json").out)["citations"]
    assert [{"number": None, "key": "ivanov2001"}] == items[0]["items"]
    assert ["petrov2005a", "petrov2005b"] == items[1]["items"][0]["fits"]
    assert "Иванов, 1977" == items[2]["items"][0]["named"]


def test_check_finds_nothing_wrong(small: Path, run: Callable[..., Ended]) -> None:
    """Then it prints nothing, and says so on standard error."""
    assert run("check", "small.md") == Ended(0, "", "small.md: 0 errors, 0 warnings, 0 notes\n")


def test_check_prints_a_finding_a_line(small: Path, run: Callable[..., Ended]) -> None:
    """With its place; an error makes the exit status 1."""
    small.write_text(small.read_text("utf-8").replace("с. 12", "с. 21"), "utf-8")
    ended = run("check", "small.md")
    assert ended.status == 1
    assert ended.out.startswith("small.md:3:17: error ")
    assert "page-outside-reference: " in ended.out
    assert ended.out.splitlines()[1:] == [
        "    | Книги любят все [1, с. 21]. Читают их реже, чем хвалят [2].",
        "    |                 ^^^^^^^^^^",
    ]
    assert ended.err == "small.md: 1 error, 0 warnings, 0 notes\n"


def test_a_warning_is_no_failure(small: Path, run: Callable[..., Ended]) -> None:
    """A reference that is never cited leaves the exit status at 0."""
    small.write_text(small.read_text("utf-8").replace(" [2]", ""), "utf-8")
    ended = run("check", "small.md")
    assert (ended.status, ended.err) == (0, "small.md: 0 errors, 1 warning, 0 notes\n")
    assert " warning " in ended.out


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["parse", "--json"], "sources"),
        (["link", "--json"], "citations"),
        (["check", "--output-format", "json"], "findings"),
    ],
    ids=["parse", "link", "check"],
)
def test_json_is_a_part_of_the_record(
    arguments: list[str], part: str, small: Path, run: Callable[..., Ended]
) -> None:
    """Each command prints what `build` writes, and nothing else."""
    run("build", "small.md", "--out", "out")
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    ended = run(*arguments, "small.md")
    assert json.loads(ended.out) == {part: record[part]}


@pytest.mark.parametrize("style", Settings().styles)
@pytest.mark.parametrize(("to", "suffix"), [("plain", "txt"), ("html", "html")])
@pytest.mark.parametrize("file", ["small.md", "out/small.bib"])
def test_format_prints_the_list_that_build_writes(
    small: Path, run: Callable[..., Ended], *, style: str, to: str, suffix: str, file: str
) -> None:
    """From the article, and from the .bib that was made of it."""
    run("build", small.name, "--out", "out")
    written = Path(f"out/small.{style}.{suffix}").read_text("utf-8")
    ended = run("format", file, "--style", style, "--to", to)
    assert (ended.status, ended.err) == (0, "")
    assert "Домашняя библиотека" in ended.out
    assert ended.out in written


def test_format_says_what_it_cannot_read(folder: Path, run: Callable[..., Ended]) -> None:
    """A broken entry of a .bib costs that entry only."""
    (folder / "list.bib").write_text("@book{a, title = {Kept}}\n@book{b, title = {Lost\n")
    ended = run("format", "list.bib", "--style", "gost-r-7.0.5-2008-numeric")
    assert ended.status == 0
    assert "Kept" in ended.out
    assert "line 2: " in ended.err


def test_format_takes_the_first_configured_style(small: Path, run: Callable[..., Ended]) -> None:
    """Where none is named."""
    Path("twinbib.toml").write_text('styles = ["references-romanized"]')
    run("build", "small.md", "--out", "out")
    named = run("format", "out/small.romanized.bib", "--style", "references-romanized")
    assert "Ivanov" in named.out
    assert run("format", "out/small.romanized.bib").out == named.out


def test_the_second_list_has_its_own_style(small: Path, run: Callable[..., Ended]) -> None:
    """Of the configuration, in `build` and `format` alike; a style of the command line wins."""
    Path("twinbib.toml").write_text('second-style = "references-romanized-apa"')
    run("build", small.name, "--out", "out")
    written = Path("out/small.romanized.references-romanized-apa.txt").read_text("utf-8")
    printed = run("format", small.name, "--list", "romanized").out
    assert "Ivanov, I. I. (2001). " in printed
    assert written == f"References\n\n{printed}"
    asked = run("format", small.name, "--list", "romanized", "--style", "references-romanized")
    assert "Ivanov I.I. " in asked.out


def test_windows_1251_is_read(small: Path, run: Callable[..., Ended]) -> None:
    """As Russian Windows saves a text; the offsets count letters, not bytes."""
    linked = run("link", small.name)
    small.write_bytes(small.read_text("utf-8").encode("cp1251"))
    assert run("link", small.name) == linked


def test_one_list_works_with_a_note(small: Path, run: Callable[..., Ended]) -> None:
    """The twin is missed, not demanded."""
    small.write_text(small.read_text("utf-8").split("## References")[0], "utf-8")
    ended = run("build", "small.md", "--out", "out")
    assert ended.status == 0
    assert "2 sources, 2 citations, 0 errors, 0 warnings, 1 note" in ended.err


def test_a_list_without_numbers_is_read(small: Path, run: Callable[..., Ended]) -> None:
    """Its sources have keys, no numbers."""
    text = small.read_text("utf-8").replace("\n1. ", "\n").replace("\n2. ", "\n\n")
    small.write_text(text, "utf-8")
    assert run("build", "small.md", "--out", "out").status == 0
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    assert [source["key"] for source in record["sources"]] == ["ivanov2001", "petrova1999"]
    assert [source["number"] for source in record["sources"]] == [None, None]


def test_an_entry_nobody_can_parse_is_kept(small: Path, run: Callable[..., Ended]) -> None:
    """As printed, with a finding; the entries beside it are read as ever."""
    text = small.read_text("utf-8").replace("1. Иванов И.И. О пользе чтения", "1. .:\t, 2001. .", 1)
    small.write_text(text.replace(" // Книжный мир. 2001. № 2. С. 10–20.", "", 1), "utf-8")
    assert run("build", "small.md", "--out", "out").status == 0
    record = json.loads(Path("out/record.json").read_text("utf-8"))
    broken, whole = (source["renditions"]["original"] for source in record["sources"])
    assert broken["raw"] == ".:\t, 2001. ."
    assert whole["csl"]["title"] == "Домашняя библиотека"
    reported = {(finding["start"], finding["end"]) for finding in record["findings"]}
    assert (broken["start"], broken["end"]) in reported


def test_words_that_no_work_has_are_told(folder: Path, run: Callable[..., Ended]) -> None:
    (folder / "refs.bib").write_text("@book{a, title = {Сады}, year = {2001}}\n", "utf-8")
    assert run("bib", "find", "сады", "refs.bib").err == ""
    ended = run("bib", "find", "реки", "refs.bib")
    assert (ended.status, ended.out, ended.err) == (0, "", "refs.bib: no work has 'реки'\n")
