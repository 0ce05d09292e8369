"""`bib/` holds the sources of the seed article, as `build` writes them."""

from pathlib import Path

import pytest

from twinbib import cli

BIB = Path(__file__).parent.parent / "bib"
NAME = "central-asia-security"
SUFFIXES = (".bib", ".romanized.bib")


def test_there_are_two_files_an_article() -> None:
    """The originals and their romanised twins, and nothing else."""
    assert {path.name for path in BIB.iterdir()} == {NAME + end for end in SUFFIXES}


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_they_are_what_build_writes(shared: Path, tmp_path: Path, suffix: str) -> None:
    """Byte for byte, from the article itself."""
    assert cli.run(["build", str(shared / "seed/article.md"), "--out", str(tmp_path)]) == 0
    written = (tmp_path / f"article{suffix}").read_text("utf-8")
    assert (BIB / (NAME + suffix)).read_text("utf-8") == written
