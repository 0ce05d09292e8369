"""Fuzzing of every reader: any file is read, its offsets right, or refused in one line.

    pip install atheris && python tests/benchmarks/read_fuzz.py [--seconds 75] [FORMAT...]

For each format a process of libFuzzer, led by the coverage of `twinbib`, that begins with real
files made into that format; of a .docx and an .odt the parts are changed, not the archive. The
whole pipeline runs on what comes out. Prints how many files were tried, and each fault with the
file that shows it. Without atheris the same files are changed at random, without coverage.
"""

import argparse
import importlib.util
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fuzz_seeds import LONGEST, as_file, seeds, whole_packages

SLOWEST = 10  # seconds for one file
MEMORY = 1_500  # MB
WORDS = (
    "\n1. ", "\n[2] ", "\n\nReferences\n", "\n\nЛитература\n", "[1, с. 5]", "[3-5; 7]", "\n\n",
    " // ", "Иванов И. И. ", "\n# ", "&nbsp;", "<sup>", "</sup>", "\\cite{a}", "\\bibitem{a}",
    "{", "}", "\"", "\\begin{thebibliography}{9}", "\n- ", "\u00ad", "\f", "й", "[^1]",
    "\n\n[^1]: ", "<w:p>", "</w:p>", "<w:tbl>", "<text:list>", "<text:p>", "<li>", "<table>",
    "<xref rid='b1' ref-type='bibr'>", "<ref>", "@book{a,", "author = {",
    "<w:footnoteReference w:id='1'/>", "<text:note>", "]]>", "<!--", "&#8;",
)  # fmt: skip


def check(name: str, content: bytes) -> None:
    """Read a file as the program does; AssertionError where it is neither read nor refused."""
    from places import misplaced_in_article  # noqa: PLC0415  # atheris must see it imported

    from twinbib import pipeline  # noqa: PLC0415
    from twinbib.model import TwinbibError  # noqa: PLC0415

    try:
        if name.endswith(".bib"):
            pipeline.library(name, content)
            return
        found = pipeline.article([(name, content)]).article
    except TwinbibError as error:
        assert "\n" not in str(error), str(error)
        assert str(error).startswith(f"{name}: "), str(error)
    else:
        faults = misplaced_in_article(found)
        assert not faults, faults


def led(kind: str, seconds: int, corpus: Path) -> None:
    """Fuzz with atheris, in this process; it ends here."""
    import atheris  # noqa: PLC0415

    with atheris.instrument_imports(include=["twinbib"]):
        import twinbib.pipeline  # noqa: F401, PLC0415
        from twinbib.read.formats import (  # noqa: F401, PLC0415
            docx,
            jats,
            odt,
            pdf,
            web,
        )
    packages = whole_packages()
    words = corpus.parent / "words"
    words.write_text("".join(
        '"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n' for word in WORDS
    ))  # fmt: skip
    options = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={SLOWEST}",
               f"-rss_limit_mb={MEMORY}", f"-dict={words}", "-print_final_stats=1",
               f"-artifact_prefix={corpus.parent}/"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)],
                  lambda data: check(f"a.{kind}", as_file(kind, data, packages)))  # fmt: skip
    atheris.Fuzz()


def blind(kind: str, seconds: int, corpus: Path) -> None:
    """Fuzz without atheris: pieces cut, doubled, exchanged, and the words put in, at random."""
    chance = random.Random(kind)  # noqa: S311  # the same each time
    begun = [path.read_bytes() for path in sorted(corpus.iterdir())]
    packages, tried, start = whole_packages(), 0, time.process_time()
    while time.process_time() - start < seconds:
        data = _changed(chance, chance.choice(begun), chance.choice(begun))
        tried += 1
        (corpus.parent / "last").write_bytes(data)
        check(f"a.{kind}", as_file(kind, data, packages))
    sys.stderr.write(f"stat::number_of_executed_units: {tried}\n")


def _changed(chance: random.Random, data: bytes, other: bytes) -> bytes:
    for _ in range(chance.randint(1, 6)):
        low, high = sorted(chance.choices(range(len(data) + 1), k=2))
        at = chance.randrange(len(other) + 1)
        piece = chance.choice((
            b"", chance.choice(WORDS).encode(), data[low:high] * 2, other[at : at + high - low],
            bytes([chance.randrange(256)]),
        ))  # fmt: skip
        data = (data[:low] + piece + data[min(high, low + chance.choice((0, 1, 9, 999))) :])[
            :LONGEST
        ]
    return data


KINDS = ("docx", "odt", "html", "pdf", "xml", "tex", "md", "bib")


def main() -> None:
    """Fuzz the formats, one after the other, and print what came of each."""
    parser = argparse.ArgumentParser()
    parser.add_argument("formats", nargs="*", metavar="FORMAT")
    parser.add_argument("--seconds", type=int, default=75)
    parser.add_argument("--one", nargs=2)
    options = parser.parse_args()
    if options.one:
        kind, folder = options.one
        way = led if importlib.util.find_spec("atheris") else blind
        way(kind, options.seconds, Path(folder))
        return
    for kind in options.formats or KINDS:
        sys.stdout.write(f"{kind:5} {tried(kind, options.seconds)}\n")
        sys.stdout.flush()


def tried(kind: str, seconds: int) -> str:
    """A line: how many files, how much memory, what went wrong."""
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{kind}-"))
    (folder / "corpus").mkdir()
    for number, seed in enumerate(seeds(kind)):
        (folder / "corpus" / f"{number:03}").write_bytes(seed)
    one = ["--seconds", str(seconds), "--one", kind, str(folder / "corpus")]
    done = subprocess.run(
        [sys.executable, __file__, *one],
        capture_output=True, text=True, check=False, errors="replace",
    )  # fmt: skip
    (folder / "log").write_text(done.stderr)
    figures = dict(line.removeprefix("stat::").split(": ") for line in done.stderr.splitlines()
                   if line.startswith("stat::"))  # fmt: skip
    files = figures.get("number_of_executed_units", "?").strip()
    peak = figures.get("peak_rss_mb", "?").strip()
    told = f"{files} files, peak {peak} MB"
    return f"{told}, no fault" if done.returncode == 0 else f"{told}, FAULT: {folder}/log"


if __name__ == "__main__":
    main()
