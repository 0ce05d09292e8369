"""The documents beside this file, ready for copying: typeset, and read back from the PDF."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typeset import HERE, TOOLS, folded, latexmk, printed

DOCUMENTS = sorted(path.name.split(".")[0] for path in HERE.glob("*.expected.txt"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_template_prints_both_lists(
    name: str, tmp_path: Path, programs: Callable[..., None]
) -> None:
    """Citations, numbers and every letter as expected; latexmk is content."""
    programs(*TOOLS)
    folder = tmp_path / "document"
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    done = latexmk(folder, name)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    expected = (HERE / f"{name}.expected.txt").read_text("utf-8")
    assert folded(expected) == printed(folder / f"{name}.pdf")


def test_latexmk_knows_the_database(tmp_path: Path, programs: Callable[..., None]) -> None:
    """A change of the .bib file makes it typeset anew; without one there is nothing to do."""
    programs(*TOOLS)
    folder = tmp_path / "document"
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    assert latexmk(folder, "classic").returncode == 0
    again = latexmk(folder, "classic")
    assert "Nothing to do for 'classic.tex'" in again.stdout + again.stderr
    bib = folder / "refs.bib"
    bib.write_text(bib.read_text("utf-8").replace("Почта", "Связь"), "utf-8")
    assert latexmk(folder, "classic").returncode == 0
    assert "Связьвстепи" in printed(folder / "classic.pdf")
