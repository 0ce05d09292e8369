"""The nearest configuration counts, and the command line wins over it."""

from pathlib import Path

import pytest

from twinbib.cli import configuration
from twinbib.cli.configuration import Asked
from twinbib.model import TwinbibError
from twinbib.settings import Settings

NUMERIC = "gost-r-7.0.5-2008-numeric"
AUTHOR_DATE = "gost-r-7.0.5-2008-author-date"
ROMANIZED = "references-romanized"
SLASHES = "references-romanized-slashes"
APA = "references-romanized-apa"


@pytest.fixture
def article(folder: Path) -> Path:
    """Where an article would lie, two folders down."""
    path = folder / "journal/issue/article.md"
    path.parent.mkdir(parents=True)
    return path


def write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def test_without_a_file_the_defaults_count(article: Path) -> None:
    """Our own styles, two of the first list and one of the second."""
    assert configuration.settings(article) == Settings()


@pytest.mark.parametrize("place", ["journal/issue", "journal", "."])
def test_a_file_is_found_upwards(folder: Path, article: Path, place: str) -> None:
    """In the article's folder or any above it."""
    write(folder / place / "twinbib.toml", f'styles = ["{NUMERIC}"]')
    assert configuration.settings(article).styles == (NUMERIC,)


def test_the_nearest_file_counts(folder: Path, article: Path) -> None:
    """One above it is not even read."""
    write(folder / "twinbib.toml", "not TOML")
    write(folder / "journal/twinbib.toml", f'styles = ["{NUMERIC}"]')
    assert configuration.settings(article).styles == (NUMERIC,)


def test_pyproject_counts_where_it_has_our_table(folder: Path, article: Path) -> None:
    """And twinbib.toml in the same folder wins over it."""
    write(folder / "journal/pyproject.toml", f'[tool.twinbib]\nstyles = ["{AUTHOR_DATE}"]')
    assert configuration.settings(article).styles == (AUTHOR_DATE,)
    write(folder / "journal/twinbib.toml", f'styles = ["{NUMERIC}"]')
    assert configuration.settings(article).styles == (NUMERIC,)


@pytest.mark.parametrize("content", ["", "[tool.ruff]\nline-length = 90", "[project]\nname = 'x'"])
def test_pyproject_without_our_table_is_passed_over(
    folder: Path, article: Path, content: str
) -> None:
    """A project's own file does not hide the one above it."""
    write(folder / "journal/pyproject.toml", content)
    write(folder / "twinbib.toml", f'styles = ["{NUMERIC}"]')
    assert configuration.settings(article).styles == (NUMERIC,)


def test_an_empty_file_means_the_defaults(folder: Path, article: Path) -> None:
    """It hides the one above it."""
    write(folder / "twinbib.toml", f'styles = ["{NUMERIC}"]')
    write(folder / "journal/twinbib.toml", "")
    assert configuration.settings(article) == Settings()


def test_the_command_line_wins(folder: Path, article: Path) -> None:
    """Over what is configured, in its own order."""
    write(folder / "twinbib.toml", f'styles = ["{NUMERIC}"]\nsecond-style = "{APA}"')
    assert configuration.settings(article).second_style == APA
    chosen = configuration.settings(article, Asked((ROMANIZED, AUTHOR_DATE), SLASHES))
    assert chosen.styles == (ROMANIZED, AUTHOR_DATE)
    assert chosen.second_style == SLASHES


def test_terms_and_order(folder: Path, article: Path) -> None:
    """Configured, or each by itself on the command line."""
    write(folder / "twinbib.toml", 'terms = "style"\nsort = "latin-first"')
    found = configuration.settings(article)
    assert (found.terms, found.sort) == ("style", "latin-first")
    found = configuration.settings(article, Asked(terms="entry"))
    assert (found.terms, found.sort) == ("entry", "latin-first")
    found = configuration.settings(article, Asked(sort="cyrillic-first"))
    assert (found.terms, found.sort) == ("style", "cyrillic-first")


def test_a_configured_path_is_taken_from_the_file(folder: Path, article: Path) -> None:
    """Not from the current folder: the same file means the same style everywhere."""
    write(folder / "journal/own.csl", "<style/>")
    write(folder / "journal/twinbib.toml", 'styles = ["own.csl"]\nsecond-style = "own.csl"')
    own = str(folder / "journal/own.csl")
    assert configuration.settings(article).styles == (own,)
    assert configuration.settings(article).second_style == own


def test_a_path_on_the_command_line_is_taken_from_here(folder: Path, article: Path) -> None:
    """As every path on a command line is."""
    write(folder / "own.csl", "<style/>")
    assert configuration.settings(article, Asked(("own.csl",))).styles == ("own.csl",)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        (
            "twinbib.toml",
            "style = 1",
            r"twinbib.toml: unknown key style \(known: check, journal, s",
        ),
        (
            "twinbib.toml",
            "b = 1\na = 2",
            r"unknown key a, b \(known: check, journal, second-style, sort, ",
        ),
        ("twinbib.toml", "styles = 'x'", "twinbib.toml: styles is a list"),
        ("twinbib.toml", "styles = [1]", "twinbib.toml: styles is a list"),
        ("twinbib.toml", "styles = []", "twinbib.toml: styles is a list"),
        ("twinbib.toml", "styles = ['gost']", "twinbib.toml: no style 'gost'; known are"),
        ("twinbib.toml", "styles = ['']", "twinbib.toml: no style ''"),
        ("twinbib.toml", "second-style = ['apa']", "second-style is a name or a path"),
        ("twinbib.toml", "second-style = ''", "twinbib.toml: no style ''"),
        ("twinbib.toml", "terms = 'own'", 'twinbib.toml: terms is one of "entry", "style"'),
        ("twinbib.toml", "terms = ['entry']", "twinbib.toml: terms is one of"),
        ("twinbib.toml", "sort = 1", 'sort is one of "cyrillic-first", "latin-first"'),
        ("twinbib.toml", "styles = [", "twinbib.toml: not TOML"),
        ("pyproject.toml", "[tool]\ntwinbib = 1", "tool.twinbib is no table"),
        ("pyproject.toml", "[tool.twinbib]\nout = 1", "pyproject.toml: unknown key out"),
        ("pyproject.toml", "[tool", "pyproject.toml: not TOML"),
    ],
)
def test_a_fault_names_the_file(
    folder: Path, article: Path, *, name: str, content: str, message: str
) -> None:
    """And what it could have been."""
    write(folder / "journal" / name, content)
    with pytest.raises(TwinbibError, match=message) as fault:
        configuration.settings(article)
    assert str(folder / "journal" / name) in str(fault.value)


def test_bytes_that_are_no_utf_8_are_no_toml(folder: Path, article: Path) -> None:
    """A configuration saved in windows-1251."""
    (folder / "twinbib.toml").write_bytes("styles = ['ГОСТ']".encode("cp1251"))
    with pytest.raises(TwinbibError, match=r"twinbib\.toml: not TOML"):
        configuration.settings(article)


def test_a_journal_has_its_styles(folder: Path, article: Path) -> None:
    """Where the configuration names none; a path counts from its folder."""
    write(folder / "twinbib.toml", 'journal = "ve-org-ua"')
    found = configuration.settings(article)
    assert (found.styles, found.second_style) == (("dstu-8302-2015",), ROMANIZED)
    write(folder / "twinbib.toml", f'journal = "ours.toml"\nstyles = ["{AUTHOR_DATE}"]')
    write(folder / "ours.toml", f'originals = "{NUMERIC}"\nstyle = "{APA}"')
    found = configuration.settings(article)
    assert (found.styles, found.journal) == ((AUTHOR_DATE,), str(folder / "ours.toml"))
    assert found.second_style == APA


@pytest.mark.parametrize(
    ("journal", "message"),
    [('"nature"', "twinbib.toml: no journal 'nature'"), ("1", "journal is a name or a path")],
)
def test_a_fault_in_the_journal(folder: Path, article: Path, journal: str, message: str) -> None:
    write(folder / "twinbib.toml", f"journal = {journal}")
    with pytest.raises(TwinbibError, match=message):
        configuration.settings(article)
