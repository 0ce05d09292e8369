"""What `twinbib bbl` costs beside `pybtex -l python` with its style `unsrt`, for 200 entries.

    python tests/benchmarks/bbl.py

Both run in turn, five times, on the same .aux and .bib, each in a process of its own; printed are
the medians of their CPU seconds and the ratio. It should stay below 2. pybtex makes one list;
twinbib the same one, and beside it, where the .bib has romanised values, the second.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

RUNS = 5
ENTRIES = 200
ARTICLE = """@article{{key{at},
  author = {{Иванова, М. П. and Петров, А. Б. and Brown, Ann}},
  title = {{О письмах и дорогах степи {at}}},
  journal = {{Вестник дорог}},
  year = {{{year}}},
  volume = {{{at}}},
  number = {{2}},
  pages = {{{at}--{end}}},
  langid = {{russian}},
{twin}}}
"""
BOOK = """@book{{key{at},
  author = {{Садыков, Қ. Ә.}},
  title = {{Дала жолдары {at}}},
  address = {{Алматы}},
  publisher = {{Рауан}},
  year = {{{year}}},
  pagetotal = {{{end}}},
  langid = {{kazakh}},
{twin}}}
"""
TWIN = "  author_romanized = {Ivanova, M. P.},\n  title_romanized = {O pis'makh i dorogakh},\n"


def bib(twin: str) -> str:
    """A .bib file of articles and books by turns."""
    return "".join(
        (ARTICLE if at % 2 else BOOK).format(at=at, end=at + 9, year=1950 + at % 70, twin=twin)
        for at in range(1, ENTRIES + 1)
    )


def aux(style: str) -> str:
    """What LaTeX asks for: each entry once."""
    cited = "".join(f"\\citation{{key{at}}}\n" for at in range(1, ENTRIES + 1))
    return f"\\relax\n{cited}\\bibstyle{{{style}}}\n\\bibdata{{refs}}\n"


def cpu(command: Sequence[str], folder: str) -> float:
    """The CPU seconds of a process and its children."""
    before = os.times()
    subprocess.run(command, check=True, capture_output=True, cwd=folder)
    after = os.times()
    return (
        after.children_user + after.children_system - before.children_user - before.children_system
    )


def main() -> None:
    """Measure and print."""
    python = [sys.executable, "-m"]
    files: Mapping[str, str] = {
        "one.aux": aux("gost-r-7.0.5-2008-numeric"),
        "unsrt.aux": aux("unsrt"),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            Path(folder, name).write_text(text, "utf-8")
        for what, twin in (("one list", ""), ("both lists", TWIN)):
            Path(folder, "refs.bib").write_text(bib(twin), "utf-8")
            taken: list[tuple[float, float]] = [
                (
                    cpu([*python, "twinbib", "bbl", "one.aux"], folder),
                    cpu([*python, "pybtex", "-l", "python", "unsrt.aux"], folder),
                )
                for _ in range(RUNS + 1)  # the first run fills the caches of the disk
            ]
            ours, theirs = (statistics.median(side) for side in zip(*taken[1:], strict=True))
            sys.stdout.write(
                f"{ENTRIES} entries, {what}: twinbib {ours:.2f} s, pybtex {theirs:.2f} s, "
                f"ratio {ours / theirs:.2f} (should be at most 2)\n"
            )


if __name__ == "__main__":
    main()
