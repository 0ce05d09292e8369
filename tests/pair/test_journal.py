"""Pairing on the lists of a real journal; its second lists are romanised or translated."""

import random
from dataclasses import replace
from pathlib import Path

from twinbib.model import Document, ReferenceList, Rendition
from twinbib.pair import pair, uncertain
from twinbib.parse import reference
from twinbib.read import document

EACH = 6  # of the article's pairs: enough to tell, and quick


def read(path: Path) -> Document:
    twin = path.with_name(path.name.replace(".ru.", ".en."))
    return document([(one.name, one.read_bytes()) for one in (path, twin)])


def renditions(entries: ReferenceList) -> list[Rendition]:
    return [Rendition(entry, reference(entry.text.value)) for entry in entries.entries]


def test_shuffled_and_without_numbers(shared: Path) -> None:
    """Of lists of equal length at least 97 % of the entries find their twin, few a stranger.

    What is left over is mostly a translated book beside its original, of another year.
    """
    total = right = sure_but_wrong = 0
    for path in sorted((shared / "corpus/npe").glob("*.ru.md"))[::EACH]:
        lists = read(path).lists
        if len(lists) != 2 or len(lists[0].entries) != len(lists[1].entries):
            continue
        first, second = map(renditions, lists)
        order = list(range(len(second)))
        random.Random(path.stem).shuffle(order)  # noqa: S311  seeded on purpose
        shuffled = [
            replace(second[at], entry=replace(second[at].entry, number=None)) for at in order
        ]
        for at, source in enumerate(pair(first, shuffled)[: len(first)]):
            total += 1
            twin = source.romanized is shuffled[order.index(at)]
            right += twin
            sure_but_wrong += bool(source.pairing and not twin and not uncertain(source.pairing))
    assert total > 500
    assert right / total >= 0.97
    assert sure_but_wrong / total <= 0.01
