"""What `format` prints in GOST is read back into the same fields."""

import random
import re
from pathlib import Path

from twinbib.export.csl_json import item
from twinbib.format import find_style, render
from twinbib.model import PageCount, Pages, Person, Reference
from twinbib.parse import reference

FIELDS = (
    "title",
    "container_title",
    "volume",
    "issue",
    "publisher",
    "publisher_place",
    "url",
    "doi",
)
SAMPLE = 400
PLAIN = re.compile(r"[\W_]+")


def people(named: tuple[Person, ...]) -> list[str]:
    return [PLAIN.sub("", person.family + person.given + person.literal) for person in named]


def compared(read: Reference) -> list[object]:
    """The fields, punctuation and case apart, which a style may change."""
    return [
        people(read.author), people(read.editor), people(read.translator),
        read.issued.parts[:1] if read.issued else None,
        PLAIN.sub(" ", read.pages.printed) if isinstance(read.pages, Pages) else None,
        read.page_count.count if isinstance(read.page_count, PageCount) else None,
        *(PLAIN.sub(" ", getattr(read, name)).strip().casefold() for name in FIELDS),
    ]  # fmt: skip


def test_a_printed_entry_is_read_back_the_same(shared: Path) -> None:
    """Nineteen of twenty real entries, formatted by GOST R 7.0.5-2008, give the same fields."""
    texts = [
        re.sub(r"<[^>]*>", "", match[1])
        for path in sorted((shared / "corpus" / "npe").glob("*.ru.md"))
        for line in path.read_text("utf-8").splitlines()
        if (match := re.match(r"\d+\. (.*)", line))
    ]
    chosen = random.Random(7).sample(texts, SAMPLE)  # noqa: S311  # a fixed sample
    references = [reference(text) for text in chosen]
    items = [item(read, f"k{place}") for place, read in enumerate(references)]
    printed = {
        entry.id: re.sub(r"^\d+\. ", "", entry.plain)
        for entry in render(items, find_style("gost-r-7.0.5-2008-numeric")).entries
    }
    same = sum(
        compared(read) == compared(reference(printed[f"k{place}"]))
        for place, read in enumerate(references)
    )
    assert same >= 0.95 * SAMPLE
