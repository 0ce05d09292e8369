"""The documents beside this file, ready for copying: typeset, and read back from the PDF."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typeset import HERE, TOOLS, folded, latexmk, printed

# classic.tex is below: a run of latexmk takes seconds
DOCUMENTS = sorted({path.name.split(".")[0] for path in HERE.glob("*.expected.txt")} - {"classic"})


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
    assert printed(folder / f"{name}.pdf") == expected(name)


def expected(name: str) -> str:
    return folded((HERE / f"{name}.expected.txt").read_text("utf-8"))


def test_latexmk_knows_the_database(tmp_path: Path, programs: Callable[..., None]) -> None:
    """Both lists; a change of the .bib file makes it typeset anew, without one it is left."""
    programs(*TOOLS)
    folder = tmp_path / "document"
    shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    assert latexmk(folder, "classic").returncode == 0
    assert printed(folder / "classic.pdf") == expected("classic")
    again = latexmk(folder, "classic")
    assert "Nothing to do for 'classic.tex'" in again.stdout + again.stderr
    bib = folder / "refs.bib"
    bib.write_text(bib.read_text("utf-8").replace("Почта", "Связь"), "utf-8")
    assert latexmk(folder, "classic").returncode == 0
    assert "Связьвстепи" in printed(folder / "classic.pdf")
