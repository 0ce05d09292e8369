"""How well 690 GOST strings are read: strict F1 of their fields, whole entries, strings a second.

    python tests/benchmarks/gost_strings.py [--show N]

Reads ../shared/corpus/gost-strings.json. A value counts where it is equal after case, spaces,
dashes and quotes are folded, as the scorer folds them; names by family and initials. The anchor
beside the figures: AnyStyle 1.6, retrained on the other half of the same set, F1 .78, 25 % whole.
"""

import argparse
import importlib.util
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from twinbib.model import PageCount, Pages, Person, Reference
from twinbib.parse import reference

SHARED = Path(__file__).parents[3] / "shared"
BOTH_CAPITALS = re.compile(r"^([A-ZА-Я])([A-ZА-Я])\.")  # the gold's «КО.» is К.-О.
Name = tuple[str, str]


def scorer() -> Any:
    """The scorer's folds."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "score/score.py")
    if spec is None or spec.loader is None:
        raise SystemExit("no scorer beside the checkout")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FOLDS = scorer()


def gold_people(people: list[dict[str, str]]) -> list[Name]:
    """The gold's names by family and initials."""
    return [
        (
            FOLDS.fold(person.get("family") or ""),
            FOLDS.initials(BOTH_CAPITALS.sub(r"\1. \2.", person.get("given") or "")),
        )
        for person in people
    ]


def people(read: tuple[Person, ...], *, printed: bool = False) -> list[Name]:
    """Our names; the gold has editors as printed, in the genitive."""
    return [
        (
            FOLDS.fold((person.printed.split()[-1] if printed and person.printed else person.family)
                       or person.literal),
            FOLDS.initials(person.given),
        )
        for person in read
    ]  # fmt: skip


def number(read: Reference) -> str:
    """`121(5)`: the gold's one field for volume and issue."""
    if read.volume and read.issue:
        return f"{read.volume}({read.issue})"
    return read.volume or read.issue


def fields(gold: dict[str, Any], read: Reference) -> dict[str, tuple[list[Any], Any]]:
    """Each field: the values that are right, and ours."""
    fold = FOLDS.fold
    editors = gold_people(gold.get("editor", []))
    named = read.editor or read.compiler  # the gold has one role for both
    ours = people(named)
    count = read.page_count if isinstance(read.page_count, PageCount) else None
    whole = gold.get("pagetotal", "")
    place = re.sub("[;,]", ";", fold(gold.get("place", "")))
    return {
        "author": ([gold_people(gold.get("author", []))], people(read.author)),
        "editor": ([editors], editors if people(named, printed=True) == editors else ours),
        "title": ([fold(t) for t in [gold.get("title", ""), *gold.get("title_alt", [])]],
                  fold(read.title)),
        "journal": ([fold(t) for t in [gold.get("journal", ""), *gold.get("journal_alt", [])]],
                    fold(read.container_title)),
        "year": ([gold.get("year", "")], str(read.issued.parts[0]) if read.issued else ""),
        "number": ([fold(gold.get("number", ""))], fold(number(read))),
        "pages": ([fold(gold.get("pages", ""))],
                  fold(read.pages.printed) if isinstance(read.pages, Pages) else ""),
        "pagetotal": ([whole], "" if count is None
                      else count.printed if count.printed == whole else str(count.count)),
        "publisher": ([FOLDS.fold_publisher(gold.get("publisher", ""))],
                      FOLDS.fold_publisher(read.publisher)),
        "place": ([place], re.sub("[;,]", ";", fold(read.publisher_place))),
        "url": ([FOLDS.fold_url(gold.get("url", ""))], FOLDS.fold_url(read.url)),
    }  # fmt: skip


def f1(hits: int, missed: int, wrong: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * hits / (2 * hits + missed + wrong) if hits else 0.0


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--show", type=int, default=0, help="how many wrong entries to print")
    show = parser.parse_args().show
    strings = json.loads((SHARED / "corpus/gost-strings.json").read_text("utf-8"))
    start = time.process_time()
    references = [reference(string["text"]) for string in strings]
    seconds = time.process_time() - start
    hits: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    whole = 0
    for string, read in zip(strings, references, strict=True):
        bad = []
        for name, (right, got) in fields(string["gold"], read).items():
            expected = [value for value in right if value]
            if expected and got in expected:
                hits[name] += 1
            elif expected or got:
                missed[name] += bool(expected)
                wrong[name] += bool(got)
                bad.append(f"    {name}: expected {expected[:1]}, got {got!r}")
        whole += not bad
        if bad and show:
            show -= 1
            sys.stdout.write("\n".join([string["text"], *bad]) + "\n")
    for name in sorted(hits | missed | wrong):
        sys.stdout.write(f"{name:10} F1 {f1(hits[name], missed[name], wrong[name]):.3f}\n")
    total = f1(hits.total(), missed.total(), wrong.total())
    rate = f"{len(strings) / seconds:,.0f} strings a second"
    sys.stdout.write(
        f"all fields F1 {total:.3f} (AnyStyle retrained .78), "
        f"whole {whole}/{len(strings)} = {whole / len(strings):.0%} (25 %), {rate}\n"
    )


if __name__ == "__main__":
    main()
