"""Which faults that are put into sound articles the rules find, each by the rule that is for it.

    python tests/benchmarks/injected.py [--misses]

The articles are the seed and those with hand-made truth under ../shared; for names in the text also
others that cite by name. At most EACH faults a kind and an article, drawn by a seeded generator. A
fault is found where its rules have more findings than on the unchanged article. The last lines are
what the rules find on the unchanged articles: false findings would be among them.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from faults import Fault, faults

from twinbib import pipeline
from twinbib.model import Article

SHARED = Path(__file__).parents[3] / "shared"
NAMING = ("11-ket-anthroponym", "12-cosmological-allusions", "81-uk-napu-st342")
EACH, SEED = 8, 20261124


def texts(files: list[tuple[str, bytes]]) -> dict[str, str]:
    """The text of each file, its lines parted as the spans count them; the articles are UTF-8."""
    return {name: content.decode("utf-8").replace("\r\n", "\n") for name, content in files}


def article_of(content: dict[str, str]) -> Article:
    """The article with its findings."""
    return pipeline.article([(name, text.encode()) for name, text in content.items()]).article


def articles() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """The name of each article and its files."""
    seed = SHARED / "seed/article.md"
    yield "seed", [(seed.name, seed.read_bytes())]
    for truth in sorted((SHARED / "corpus/truth").glob("*.json")):
        named_files = json.loads(truth.read_text("utf-8"))["article"]
        paths = [named_files] if isinstance(named_files, str) else named_files
        read = [SHARED / "corpus" / path for path in paths]
        yield truth.stem, [(path.name, path.read_bytes()) for path in read]
    for name in NAMING:
        path = SHARED / f"corpus/articles/{name}.txt"
        yield name, [(path.name, path.read_bytes())]


def drawn(article: Article, content: dict[str, str], draw: random.Random) -> Iterator[Fault]:
    """At most EACH faults a kind."""
    by_kind: dict[str, list[Fault]] = {}
    for fault in faults(article, content):
        by_kind.setdefault(fault.kind, []).append(fault)
    for found in by_kind.values():
        yield from draw.sample(found, min(EACH, len(found)))


def said(*lines: str) -> None:
    """Print the lines."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def main() -> None:
    """Print how many of each kind are found, and what is found without them."""
    made: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    unchanged, draw = [], random.Random(SEED)  # noqa: S311  # no secret
    for name, files in articles():
        content = texts(files)
        article = article_of(content)
        before = Counter(finding.code for finding in article.findings)
        unchanged.append(f"{name}: {dict(Counter(one.severity for one in article.findings))}")
        for fault in drawn(article, content, draw):
            text = content[fault.span.file]
            changed = text[: fault.span.start] + fault.new + text[fault.span.end :]
            after = article_of(content | {fault.span.file: changed}).findings
            codes = Counter(one.code for one in after)
            found = any(codes[code] > before[code] for code in fault.codes)
            made[fault.kind] += 1
            hit[fault.kind] += found
            if not found and "--misses" in sys.argv:
                old = text[fault.span.start : fault.span.end]
                said(f"missed: {name}: {fault.kind}: {old[:60]!r} -> {fault.new[:60]!r}")
    for kind, count in made.items():
        said(f"{kind}: {hit[kind]} of {count}")
    said(f"all: {hit.total()} of {made.total()} ({hit.total() / made.total():.1%})")
    said(*unchanged)


if __name__ == "__main__":
    main()
