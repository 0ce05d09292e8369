"""What pairing costs as the lists grow, and how much of it is right on real pairs of lists.

    python tests/benchmarks/pairing.py

Growth: twice the entries, all alike (the worst case), as a ratio. Right: every pair of equally long
lists under ../shared/corpus/npe, the second one shuffled (seeded) and without its numbers.
"""

import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from twinbib import pair, parse, read
from twinbib.model import Entry, Rendition, TwinbibError

NPE = Path(__file__).parents[3] / "shared/corpus/npe"


def renditions(entries: tuple[Entry, ...]) -> list[Rendition]:
    """The entries of a list, parsed."""
    references = parse.references([entry.text.value for entry in entries])
    return [Rendition(*both) for both in zip(entries, references, strict=True)]


def lists(path: Path) -> tuple[list[Rendition], list[Rendition]] | None:
    """The two lists of an article; None where they are not two of one length."""
    twin = path.with_name(path.name.replace(".ru.", ".en."))
    try:
        document = read.document([(one.name, one.read_bytes()) for one in (path, twin)])
    except TwinbibError:
        return None
    if len(document.lists) != 2:
        return None
    first, second = (renditions(one.entries) for one in document.lists)
    return (first, second) if len(first) == len(second) else None


def right(first: list[Rendition], second: list[Rendition]) -> int:
    """How many entries of the first list find the twin at their own place of the second."""
    bare = [replace(one, entry=replace(one.entry, number=None)) for one in second]
    shuffled = bare.copy()
    random.Random(len(first)).shuffle(shuffled)  # noqa: S311  # a fixed order
    places = {id(one): place for place, one in enumerate(bare)}
    sources = pair.pair(first, shuffled)[: len(first)]
    return sum(
        source.romanized is not None and places[id(source.romanized)] == place
        for place, source in enumerate(sources)
    )


def seconds(first: list[Rendition], second: list[Rendition]) -> float:
    """How long pairing takes."""
    start = time.perf_counter()
    pair.pair(first, second)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    found = [both for path in sorted(NPE.glob("*.ru.md")) if (both := lists(path))]
    first, second = found[0]
    small = seconds(first[:1] * 75, second[:1] * 75)
    large = seconds(first[:1] * 150, second[:1] * 150)
    total = sum(len(one) for one, _ in found)
    hits = sum(right(*both) for both in found)
    sys.stdout.write(f"twice the entries, all alike: {large / small:.1f} times the time\n")
    sys.stdout.write(f"{len(found)} pairs of lists: {hits}/{total} = {hits / total:.1%} right\n")


if __name__ == "__main__":
    main()
