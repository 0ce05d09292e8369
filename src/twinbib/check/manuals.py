"""What to do about a finding, with a wrong and a right example, from data/manuals.toml.

What a rule finds and why it matters stands in the docstring of its file.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from twinbib.check.rule import Rule
from twinbib.tables import table

PLACES = ("whole", "text", "original", "romanized")


@dataclass(frozen=True, slots=True)
class Manual:
    """The cure in a sentence or two; lines of an article with the fault, and lines without it."""

    do: str
    wrong: str
    right: str


def manual(rule: Rule) -> Manual | None:
    """The manual of a rule, if it has one."""
    row = table("manuals.toml", ("name", "source", "rule"), ())["rule"].get(rule.name)
    if row is None:
        return None
    return Manual(row["do"], _lines(row["wrong"]), _lines(row["right"]))


def _lines(example: Mapping[str, str]) -> str:
    """The body first, then the lists; an empty list is none."""
    printed = (example.get(place, "").strip("\n") for place in PLACES)
    return "\n".join(one for one in printed if one)
