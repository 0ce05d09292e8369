"""The .bib files in the hands of other programs: bibtexparser, pybtex, biber, LaTeX."""

import re
import shutil
import subprocess
from pathlib import Path

import bib_sources
import bibtexparser
import pybtex.database
import pytest

from conftest import missing
from twinbib.export.bibtex import Side, bibliography

SOURCES = bib_sources.sources()
SIDES: tuple[Side, ...] = ("original", "romanized")

# biblatex manual, 2.1.2 and 2.2.5: what biber calls the types and fields of classic BibTeX
TYPES = {"phdthesis": "thesis", "techreport": "report"}
FIELDS = {"journal": "journaltitle", "address": "location", "school": "institution"}
# biber's data model has no such fields: it passes over them, and says nothing
OURS = re.compile(r"\w+_(romanized|translated|printed|unread|mark)|genre|unread|docnumber")

Entries = dict[str, tuple[str, dict[str, str]]]


def by_lines(text: str) -> Entries:
    """The entries by key, read by nothing but the lines of the file: type and fields."""
    found: Entries = {}
    for block in text.strip().split("\n\n"):
        head, *lines = block.removesuffix("\n}").splitlines()
        entry_type, _, key = head[1:].rstrip(",").partition("{")
        pairs = (line.strip().rstrip(",").split(" = ", 1) for line in lines)
        found[key] = (entry_type, {name: value[1:-1] for name, value in pairs})
    return found


@pytest.mark.parametrize("side", SIDES)
def test_bibtexparser_reads_each_field(side: Side) -> None:
    text = bibliography(SOURCES, side)
    library = bibtexparser.parse_string(text)
    assert library.failed_blocks == []
    read = {
        entry.key: (entry.entry_type, {field.key: field.value for field in entry.fields})
        for entry in library.entries
    }
    assert len(SOURCES) == len(read)
    assert by_lines(text) == read


@pytest.mark.parametrize("side", SIDES)
def test_pybtex_reads_each_field(side: Side) -> None:
    """Names too, which it takes apart."""
    text = bibliography(SOURCES, side)
    read: Entries = {}
    for key, entry in pybtex.database.parse_string(text, "bibtex").entries.items():
        people = {role: " and ".join(map(str, named)) for role, named in entry.persons.items()}
        read[key] = (entry.type, {**people, **entry.fields})
    assert len(SOURCES) == len(read)
    assert by_lines(text) == read


def test_pybtex_finds_the_surnames() -> None:
    """Of «Дундич А.С.», without the comma, it would take the initials."""
    entries = pybtex.database.parse_string(bibliography(SOURCES, "original"), "bibtex").entries
    assert entries["dundich2002"].persons["author"][0].last_names == ["Дундич"]
    berg, institute, ortega, others = entries["vandenberg2009"].persons["author"]
    assert (berg.prelast_names, berg.last_names) == (["van", "den"], ["Berg"])
    assert institute.last_names == ["{Institute of Logic, Language and Computation}"]
    assert (ortega.first_names, ortega.last_names) == (["J."], ["{Ortega y Gasset}"])
    assert others.last_names == ["others"]


@pytest.fixture(scope="module")
def by_biber(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str, str]:
    """Both files in one, for biber starts slowly: the file, what biber says, what it writes."""
    if not shutil.which("biber"):
        missing("biber")
    twins = bibliography(SOURCES, "romanized")
    text = bibliography(SOURCES, "original") + "\n" + re.sub(r"(?m)^(@\w+\{)", r"\1twin-", twins)
    folder = tmp_path_factory.mktemp("biber")
    (folder / "all.bib").write_text(text, "utf-8")
    command = ["biber", "--tool", "--nolog", "all.bib"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    return text, said, (folder / "all_bibertool.bib").read_text("utf-8")


def test_biber_reads_without_a_warning(by_biber: tuple[str, str, str]) -> None:
    said = by_biber[1].splitlines()
    assert "INFO - Found BibTeX data source 'all.bib'" in said
    assert [line for line in said if not line.startswith("INFO")] == []


def test_biber_has_each_standard_field(by_biber: tuple[str, str, str]) -> None:
    """Equal after its renames: `year` with `date` is `date`, `journal` is `journaltitle` …"""
    text, _, written = by_biber
    expected: Entries = {}
    for key, (entry_type, fields) in by_lines(text).items():
        standard = {
            FIELDS.get(name, name): value
            for name, value in fields.items()
            if not OURS.fullmatch(name)
        }
        if "year" in standard:
            standard["date"] = standard.get("date", standard["year"])
            del standard["year"]
        expected[key] = (TYPES.get(entry_type, entry_type), standard)
    read = {
        key: (entry_type.lower(), {name.lower(): value for name, value in fields.items()})
        for key, (entry_type, fields) in by_lines(written).items()
    }
    assert expected == read


def test_latex_prints_what_could_break_it(tmp_path: Path) -> None:
    """A title of all of LaTeX's special characters, through BibTeX and pdfTeX."""
    for program in ("bibtex", "pdflatex"):
        if not shutil.which(program):
            missing(program)
    hostile = [source for source in SOURCES if source.key == "hostile2020"]
    (tmp_path / "all.bib").write_text(bibliography(hostile, "original"), "utf-8")
    lines = [r"\documentclass{article}\begin{document}\nocite{*}", r"\bibliographystyle{unsrt}"]
    lines += [r"\bibliography{all}", r"\end{document}"]
    (tmp_path / "a.tex").write_text("\n".join(lines), "utf-8")
    latex = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "a.tex"]
    for command in (latex, ["bibtex", "a"], latex):
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert "Smith and Sons, Ltd" in (tmp_path / "a.bbl").read_text("utf-8")
    assert "Warning--" not in (tmp_path / "a.blg").read_text("utf-8")
