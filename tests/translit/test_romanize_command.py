"""`twinbib scheme`, `romanize`, `journals`, `schemes`."""

import json
from pathlib import Path

import pytest

from twinbib import cli

BIB = """@article{yudin2001,
  author = {Юдин, Ю. Я.},
  title = {Химия вьюги},
  journal = {Цветы},
  year = {2001},
  langid = {russian},
}

@book{abay1990,
  author = {Абай, Қ.},
  title = {Қара сөздер},
  title_translated = {Book of Words},
  address = {Алматы},
  publisher = {Жазушы},
  year = {1990},
  langid = {kazakh},
}
"""
ARTICLE = Path(__file__).parents[1] / "articles/kazakh-alphabets/article.md"


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    path = tmp_path / "list.bib"
    path.write_text(BIB, "utf-8")
    return path


def test_the_second_list(bib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["romanize", str(bib), "--scheme", "ru=bsi", "--scheme", "kk=kazakh-2021"]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "1. Yudin Yu.Ya. Khimiya v'yugi. Tsvety, 2001 (In Russ.).",
        "2. Abai Q. Qara sözder [Book of Words]. Almaty, Jazuşy Publ., 1990 (In Kaz.).",
    ]
    assert err == "no English title (title_translated), so none is printed: source 1\n"


def test_a_journal_chooses(bib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["romanize", str(bib), "--journal", "nuclear-power-engineering"]) == 0
    assert "Himiya v'yugi. Cvety, 2001 (in Russian)." in capsys.readouterr().out


def test_the_journal_of_the_configuration(bib: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its order too: by the Latin alphabet."""
    journal = '[schemes]\nru = "icao"\nkk = "kazakh-2021"\n[marks]\nru = "[in Russ.]"\n'
    bib.with_name("ours.toml").write_text(f'order = "latin"\n{journal}', "utf-8")
    bib.with_name("twinbib.toml").write_text('journal = "ours.toml"', "utf-8")
    assert cli.run(["romanize", str(bib)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1. Abai Q. Qara sözder [Book of Words]. Almaty, Jazuşy Publ., 1990 (In Kaz.).",
        "2. Iudin Iu.Ia. Khimiia viugi. Tsvety, 2001 [in Russ.].",
    ]


def test_the_filled_bib(bib: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filled = tmp_path / "filled.bib"
    arguments = ["romanize", str(bib), "--scheme", "ru=bsi", "--bib", str(filled)]
    assert cli.run(arguments) == 0
    assert "title_romanized = {Khimiya v'yugi}" in filled.read_text("utf-8")
    capsys.readouterr()
    assert cli.run(["romanize", str(filled), "--scheme", "ru=icao"]) == 0
    assert "Khimiya v'yugi" in capsys.readouterr().out, "what the .bib has wins"
    assert cli.run([*arguments[:2], "--bib", str(filled)]) == 2
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--scheme", "bsi"], "a language and a scheme are wanted"),
        (["--scheme", "ru=nonesuch"], "no romanisation scheme 'nonesuch'"),
        (["--scheme", "russian=bsi"], "--scheme: no language 'russian' (known: ru, uk,"),
        (["--journal", "nonesuch"], "no journal 'nonesuch'"),
        (["--names", "nonesuch.toml"], "cannot be read"),
        (["--style", "nonesuch"], "no style"),
    ],
)
def test_what_is_wrong_is_said_in_a_line(
    bib: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["romanize", str(bib), *options]) == 2
    err = capsys.readouterr().err
    assert message in err
    assert err.count("\n") == 1


def test_an_article_says_which_scheme_it_follows(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["scheme", str(ARTICLE)]) == 0
    assert "told by" in capsys.readouterr().out
    assert cli.run(["scheme", str(ARTICLE), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) == {"languages", "entries"}
    assert {"number", "key", "scheme", "fitting", "departures"} <= set(found["entries"][0])


@pytest.mark.parametrize(("command", "shown"), [("journals", "ablai-khan: "), ("schemes", "bsi ")])
def test_what_there_is(command: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([command]) == 0
    assert shown in capsys.readouterr().out


def test_values_that_stay_are_told_where_a_scheme_is_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Who asks for a scheme may think that all is made by it."""
    kept = "11 of 11 entries keep the romanised values that the file has: --anew makes all anew"
    assert cli.run(["romanize", str(ARTICLE), "--scheme", "ru=bsi"]) == 0
    assert kept in capsys.readouterr().err.splitlines()
    assert cli.run(["romanize", str(ARTICLE), "--scheme", "ru=bsi", "--anew"]) == 0
    assert "keep" not in capsys.readouterr().err
    assert cli.run(["romanize", str(ARTICLE)]) == 0
    assert "keep" not in capsys.readouterr().err
