"""Foreign .bib files: what biber reads of them, twinbib reads too, field by field."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from twinbib.manage.tidy import changes, tidied
from twinbib.messages import rendered
from twinbib.read import bib
from twinbib.read.bib_text import decode

NAMES = ["72-avdeev-notmy", "73-biblatex-gost-examples", "74-akinshin-phd-external"]
# biber calls them by biblatex's names, and makes dates of years
RENAMED = {"address": "location", "journal": "journaltitle", "school": "institution",
           "key": "sortkey", "annote": "annotation",
           "archiveprefix": "eprinttype", "primaryclass": "eprintclass"}  # fmt: skip
# biber writes these in a form of its own
OWN_FORM = {"date", "origdate", "urldate", "type", "options", "keywords"}


@pytest.fixture
def files(shared: Path, tmp_path: Path, programs: Callable[..., None]) -> Callable[[str], Path]:
    """A real file in a folder of its own, with what biber makes of it beside it."""
    programs("biber")

    def made(name: str, text: str = "") -> Path:
        path = tmp_path / f"{name}.bib"
        if text:
            path.write_text(text, "utf-8")
        else:
            shutil.copy(shared / f"corpus/articles/{name}.bib", path)
        command = ["biber", "--tool", "--nolog", "--quiet", path.name]
        subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
        return path

    return made


def entries(path: Path, *, renamed: bool = False) -> dict[str, dict[str, str]]:
    found = bib.parse(path.name, path.read_text("utf-8")).entries
    return {
        key: {(RENAMED.get(name, name) if renamed else name): value for name, value in one.fields}
        for key, one in found.items()
    }


def words(value: str) -> list[str]:
    """The words in any order: biber turns names about."""
    # `\\'{\\i}` is an í, which biber writes without its dot
    text = unicodedata.normalize("NFC", decode(value).replace("\u0131", "i")).casefold()
    return sorted(re.findall(r"\w+", text))


def twice(path: Path) -> set[int]:
    """The lines of entries in which a field stands twice: biber takes the last one."""
    return {failure.line for failure in bib.parse(path.name, path.read_text("utf-8")).failures}


@pytest.mark.parametrize("name", NAMES)
def test_every_field_that_biber_reads(name: str, files: Callable[..., Path]) -> None:
    path = files(name)
    own, bibers = entries(path, renamed=True), entries(path.with_stem(f"{name}_bibertool"))
    assert own.keys() == bibers.keys()
    lines = {key: one.line for key, one in bib.parse(name, path.read_text("utf-8")).entries.items()}
    doubled = twice(path)
    different = [
        (key, field, value)
        for key, fields in bibers.items()
        for field, value in fields.items()
        if field not in OWN_FORM
        if doubled.isdisjoint({lines[key], lines.get(own[key].get("crossref", ""), 0)})
        if words(own[key].get(field, "")) != words(value)
    ]
    assert different == []


@pytest.mark.parametrize("name", NAMES)
def test_every_year_that_biber_reads(name: str, files: Callable[..., Path]) -> None:
    path = files(name)
    own, bibers = entries(path), entries(path.with_stem(f"{name}_bibertool"))
    years = {key: one["date"][:4] for key, one in bibers.items() if "date" in one}
    assert len(years) > 40
    lost = {
        key: year
        for key, year in years.items()
        if year not in own[key].get("year", "") + own[key].get("date", "")
    }
    assert lost == {}


@pytest.mark.parametrize("name", NAMES)
def test_tidying_loses_nothing(name: str, files: Callable[..., Path]) -> None:
    """biber reads the mended file as it read the first: but for what was mended."""
    before = files(name)
    text = before.read_text("utf-8")
    found = changes(text)
    assert found
    old = entries(before.with_stem(f"{name}_bibertool"))
    after = files(f"{name}-tidy", tidied(text, found))
    new = entries(after.with_stem(f"{name}-tidy_bibertool"))
    assert old.keys() == new.keys()
    mended = {(change.key, rendered(change.what).split(":")[0].split()[0]) for change in found}
    changed = {
        (key, field)
        for key, fields in old.items()
        for field in fields.keys() | new[key].keys()
        if words(fields.get(field, "")) != words(new[key].get(field, ""))
    }
    assert changed <= mended
