"""Commands speak the language of the user; what programs read stays English."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from ended import Ended

from twinbib import tables

Run = Callable[..., Ended]

BUILT = {
    "en": "2 sources, 2 citations, 0 errors, 0 warnings, 0 notes",
    "ru": "2 источника, 2 ссылки, 0 ошибок, 0 предупреждений, 0 замечаний",
    "kk": "2 дереккөз, 2 сілтеме, 0 қате, 0 ескерту, 0 пікір",
}
BATCH = {
    "en": ("1 article: 1 built", "1 article: 1 as before", "2 articles: 1 as before, 1 failed"),
    "ru": (
        "1 статья: собрано: 1",
        "1 статья: без изменений: 1",
        "2 статьи: без изменений: 1, не удалось: 1",
    ),
    "kk": (
        "1 мақала: жасалды: 1",
        "1 мақала: өзгеріссіз: 1",
        "2 мақала: өзгеріссіз: 1, орындалмады: 1",
    ),
}


@pytest.mark.parametrize("lang", BUILT)
def test_build_counts(small: Path, run: Run, lang: str) -> None:
    ended = run("build", small.name, "--out", "out", "--lang", lang)
    assert ended.err.splitlines()[0] == f"small.md: {BUILT[lang]}"


@pytest.mark.parametrize("lang", BATCH)
def test_batch_counts(small: Path, run: Run, lang: str) -> None:
    """Built, as before, and with one that has no list."""

    def last() -> str:
        return run("batch", ".", "--out", "out", "--lang", lang).err.splitlines()[-1]

    built, again, failed = BATCH[lang]
    assert last() == f"out/summary.csv: {built}"
    assert last() == f"out/summary.csv: {again}"
    summary = Path("out/summary.csv").read_text("utf-8-sig")
    Path("empty.md").write_text("Слова.", "utf-8")
    assert last() == f"out/summary.csv: {failed}"
    assert summary.splitlines()[0] in Path("out/summary.csv").read_text("utf-8-sig")
    assert summary.isascii()


def test_the_environment_decides_where_nothing_is_asked(
    small: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWINBIB_LANG", "ru")
    assert BUILT["ru"] in run("build", small.name, "--out", "out").err


EXPLAINED = {  # the head, the beginning of the last paragraph, the family
    "en": ("page-missing (note)", "What to do: add the page", "LOC: pages that are cited"),
    "ru": ("page-missing (замечание)", "Что делать: добавьте", "LOC: страницы в ссылках"),
    "kk": ("page-missing (пікір)", "Не істеу керек: бүкіл", "LOC: сілтемедегі беттер"),
}


@pytest.mark.parametrize("lang", EXPLAINED)
def test_rules_are_explained(run: Run, lang: str) -> None:
    head, label, family = EXPLAINED[lang]
    explained = run("rule", "LOC106", "--lang", lang).out
    assert explained.startswith(f"LOC106 {head}\n\n")
    assert f"\n\n{label}" in explained
    assert "[1, с. 5]" in explained
    assert run("rule", "LOC", "--lang", lang).out.startswith(f"{family}\n  LOC101 ")


def test_what_a_language_lacks_is_said_in_english_and_told(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lacking(name: str, *keys: object) -> object:
        return {} if name.startswith("manuals/") else tables.table(name)

    monkeypatch.setattr("twinbib.check.manuals.table", lacking)
    explained = run("rule", "LOC106", "--lang", "kk").out
    assert "\n\n(түсіндірмесі тек ағылшын тілінде)\n\nA citation of a book" in explained
    assert "\n\nWhat to do: add the page" in explained
    assert "\n\nДұрыс:\n" in explained


def test_reports_for_programs_explain_rules_in_the_language_asked_for(
    small: Path, run: Run
) -> None:
    sarif = json.loads(run("check", small, "--output-format", "sarif", "--lang", "ru").out)
    rules = sarif["runs"][0]["tool"]["driver"]["rules"]
    assert rules[0]["shortDescription"]["text"] == "Источники, у которых не указан год."
    assert all("\n\nЧто делать: " in one["help"]["text"] for one in rules)
    listed = json.loads(run("rule", "--json", "--lang", "kk").out)["rules"]
    assert {one["language"] for one in listed} == {"kk"}


TAKEN = {  # the head of the table, and what a source that is cited twice says
    "en": ("claim", "cited 2 times", ", page 12", ", chapter 3"),
    "ru": ("утверждение", "2 ссылки", ", с. 12", ", гл. 3"),
    "kk": ("тұжырым", "2 сілтеме", ", 12 б.", ", 3 тарау"),
}


@pytest.mark.parametrize("lang", TAKEN)
def test_what_is_taken_from_a_source(small: Path, run: Run, lang: str) -> None:
    head, *said = TAKEN[lang]
    small.write_text(small.read_text("utf-8").replace("[2]", "[1, гл. 3]"), "utf-8")
    shown = run("source", "1", small.name, "--lang", lang).out
    assert all(one in shown for one in said)
    assert run("link", small.name, "--lang", lang).out.splitlines()[1].split()[1] == head


def test_files_that_are_mended_or_kept(small: Path, run: Run) -> None:
    small.write_text(small.read_text("utf-8").replace("С. 10–20", "C. 10–20"), "utf-8")
    mended = run("check", small.name, "--fix", "--lang", "kk").err
    assert mended.startswith("small.md: түзетілді\n")
    run("build", small.name, "--out", "out")
    bib = Path("out/small.bib")
    bib.write_text(bib.read_text("utf-8").replace("2001", "2002"), "utf-8")
    kept = run("build", small.name, "--out", "out", "--lang", "ru").err
    assert f"{bib}: исправлен вручную и не перезаписан" in kept


def test_a_baseline_counts(small: Path, run: Run) -> None:
    written = run("baseline", "write", "known.json", small.name, "--lang", "ru").err
    assert written == "known.json: 0 замечаний\n"
    pruned = run("baseline", "prune", "known.json", small.name, "--lang", "kk").err
    assert pruned == "known.json: 0 пікір, алынып тасталды: 0\n"


def test_schemes_and_what_is_tidied(small: Path, run: Run) -> None:
    assert " из " in run("scheme", small.name, "--lang", "ru").out.splitlines()[0]
    Path("a.bib").write_text("@book{a, title = {A}, pages = {300 с.}}\n", "utf-8")
    mended = run("tidy", "a.bib", "--write", "--lang", "kk").err
    assert mended == "a.bib:1: a: pages: бет саны – pagetotal\na.bib: жазылды\n"
    assert run("tidy", "a.bib", "--lang", "ru").err == "a.bib: исправлять нечего\n"
