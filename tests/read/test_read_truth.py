"""Real articles: the entries of both lists against the truth made by hand."""

import json
from pathlib import Path

from twinbib import read
from twinbib.read.sides import sides

SLACK = 2  # white space and a closing bracket at the ends


def spans(shared: Path, path: Path) -> tuple[list[list[tuple[int, int]]], list[list[list[int]]]]:
    """The spans read and the true ones, for each side."""
    truth = json.loads(path.read_text("utf-8"))
    names = [truth["article"]] if isinstance(truth["article"], str) else truth["article"]
    folder = shared / ("seed" if path.parent.name == "seed" else "corpus")
    document = read.document([(Path(one).name, (folder / one).read_bytes()) for one in names])
    found = [[(one.span.start, one.span.end) for one in side] for side in sides(document.lists)]
    wanted = [[one[key] for one in truth["references"] if one.get(key)]
              for key in ("cyr_span", "rom_span")]  # fmt: skip
    return found, wanted


def half(start: int, end: int) -> float:
    return (start + end) / 2


def test_entries_are_found_where_they_stand(shared: Path) -> None:
    """At least 99 of 100, in both lists of the seed and of six articles."""
    right = total = 0
    for path in [*sorted((shared / "corpus/truth").glob("*.json")), shared / "seed/truth.json"]:
        for found, wanted in zip(*spans(shared, path), strict=True):
            total += max(len(found), len(wanted))
            right += sum(
                # the truth of a few has the foot of a page in it
                any(
                    abs(start - low) <= SLACK and half(start, end) <= high <= end + SLACK
                    for low, high in found
                )
                for start, end in wanted
            )
    assert total >= 200
    assert right >= 0.99 * total
