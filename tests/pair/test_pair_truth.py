"""Pairing the hand-made truth of real articles."""

import json
import random
from dataclasses import replace
from pathlib import Path

from short_renditions import rendition

from twinbib.model import Rendition
from twinbib.pair import pair
from twinbib.parse import reference
from twinbib.text import plain


def test_truth(shared: Path) -> None:
    """The hand-made truth, second lists shuffled and without numbers: at least 99 % right."""
    right = total = 0
    for path in [*sorted((shared / "corpus/truth").glob("*.json")), shared / "seed/truth.json"]:
        references = json.loads(path.read_text("utf-8"))["references"]
        lists: dict[str, list[Rendition]] = {"cyr": [], "rom": []}
        for entry in references:
            for side, entries in lists.items():
                text = entry.get(side, "")
                read = replace(rendition(entry["n"], text), reference=reference(text))
                entries.append(replace(read, entry=replace(read.entry, text=plain("f", text))))
        order = list(range(len(references)))
        random.Random(path.stem).shuffle(order)  # noqa: S311  seeded on purpose
        shuffled = [
            replace(one, entry=replace(one.entry, number=None))
            for one in (lists["rom"][at] for at in order)
        ]
        for at, source in enumerate(pair(lists["cyr"], shuffled)[: len(references)]):
            total += 1
            right += source.romanized is shuffled[order.index(at)]
    assert total >= 100
    assert right / total >= 0.99
