"""Journals' profiles, tables of one's own, and what is wrong with them."""

from pathlib import Path

import pytest

from twinbib.language.hand import Hand
from twinbib.language.scheme import scheme
from twinbib.model import Finding, TwinbibError
from twinbib.tables import style_names
from twinbib.translit import recognize, romanize
from twinbib.translit.choice import Choice, Profile, journals, profile, spellings

TABLE = 'name = "Ours"\nbase = "bsi"\n[letters]\n"ж" = "j"\n[after."аео"]\n"е" = "ye"\n'


@pytest.mark.parametrize("name", journals())
def test_a_profile_names_what_there_is(name: str) -> None:
    one = profile(name)
    assert {one.style, one.originals} <= set(style_names())
    assert one.source
    assert one.schemes.keys() >= one.marks.keys()
    assert all(mark[0] + mark[-1] in ("[]", "()") for mark in one.marks.values())
    for language, chosen in one.schemes.items():
        assert scheme(chosen).language in (language, "mul")


def test_there_are_six() -> None:
    assert len(journals()) == 6
    assert profile("ablai-khan").schemes == {"ru": "bsi", "kk": "kazakh-2021"}


def test_a_language_without_a_choice_follows_its_lists() -> None:
    assert Choice().hand("kk") == Hand("kazakh-2021")
    assert Choice({"kk": Hand("iso-9")}).hand("kk") == Hand("iso-9")
    assert Choice().hand("tt") == Choice().hand("ru")


def test_a_table_of_ones_own(tmp_path: Path) -> None:
    """By its path, wherever a scheme's name is asked for."""
    path = tmp_path / "ours.toml"
    path.write_text(TABLE, "utf-8")
    assert romanize("Жена, поезд", str(path)).text == "Jena, poyezd"
    found = recognize([("Жена и йод", "Jena i iod")], language="ru", schemes=[str(path), "bsi"])
    assert found.scheme == str(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "no name"),
        ('name = "x"', "neither letters nor base"),
        ('name = "x"\nbase = "nonesuch"', "'nonesuch' is none of"),
        ('name = "x"\nletter = 1', "unknown key letter"),
        ('name = "x"\n[letters]\n"ж" = 1', "letters is a table of letters"),
        ('name = "x"\n[letters]\n"" = "x"', "letters is a table of letters"),
        ('name = "x"\nletters = "x"', "letters is a table of letters"),
        ('name = "x"\nbase = "bsi"\nafter = "а"', "after is a table"),
        ('name = "x"\nbase = "bsi"\n[after]\n"а" = "x"', "after.а is a table of letters"),
        ("name =", "not TOML"),
    ],
)
def test_what_is_wrong_with_a_table_is_said(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(TwinbibError, match=message) as caught:
        romanize("а", str(path))
    assert str(caught.value).startswith(str(path))


@pytest.mark.parametrize("letters", ["]", "^", "\\", "-", "а-я]["])
def test_signs_of_patterns_are_letters_like_others(tmp_path: Path, letters: str) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(f"name = 'x'\nbase = 'bsi'\n[after.'{letters}']\n'е' = 'ye'\n", "utf-8")
    assert romanize("ж", str(path)).text == "zh"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('schemes = "bsi"', "schemes has a value of another kind"),
        ('[schemes]\nru = "nonesuch"', "no romanisation scheme 'nonesuch'"),
        ("[schemes]\nru = 1", "the scheme of ru is a name"),
        ('[schemes]\nrus = "bsi"', "no language 'rus' \\(known: ru, uk,"),
        ('order = "random"', "order is one of same, latin"),
        ('titles = "none"', "titles is one of romanized, translated"),
        ("colour = 1", "unknown key colour"),
        ("x = ", "not TOML"),
    ],
)
def test_what_is_wrong_with_a_profile_is_said(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "journal.toml"
    path.write_text(content, "utf-8")
    with pytest.raises(TwinbibError, match=message):
        profile(str(path))


def test_a_profile_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "journal.toml"
    path.write_text('order = "latin"\n[schemes]\nru = "icao"\n', "utf-8")
    assert profile(str(path)).schemes == {"ru": "icao"}
    assert profile(str(path)).order == "latin"


def test_rules_that_do_not_count() -> None:
    one = Profile("x", "x", {}, ignored=("LOC101", "year-missing"))
    assert one.ignores(Finding("LOC101", "page-outside-reference", "error", ""))
    assert one.ignores(Finding("BIB101", "year-missing", "note", ""))
    assert not one.ignores(Finding("CIT102", "reference-never-cited", "warning", ""))


def test_an_unknown_journal_names_the_known_ones() -> None:
    with pytest.raises(TwinbibError, match=r"'nature'.*ablai-khan"):
        profile("nature")


def test_spellings(tmp_path: Path) -> None:
    path = tmp_path / "names.toml"
    path.write_text('[names]\n"Юнг" = "Jung"\n', "utf-8")
    assert spellings(str(path)) == {"names": {"Юнг": "Jung"}}
    path.write_text("[names]\nx = 1\n", "utf-8")
    with pytest.raises(TwinbibError, match="names is a table"):
        spellings(str(path))
    with pytest.raises(TwinbibError, match="cannot be read"):
        spellings(str(tmp_path / "none.toml"))
