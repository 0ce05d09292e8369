"""What a rule finds, why it matters, an example, and what to do; and pieces of articles.

In English all of it stands in the docstring of the rule's file, in the other languages of messages
in data/manuals/, a file a language. data/examples.toml has the pieces, wrong and right.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from twinbib.check.rule import Rule
from twinbib.messages import ENGLISH, message, rendered
from twinbib.tables import table

PLACES = ("whole", "text", "tex", "original", "romanized", "bib")


@dataclass(frozen=True, slots=True)
class Manual:
    """A paragraph each; `language` is the one that they are in."""

    language: str
    what: str
    why: str
    example: str
    do: str

    def paragraphs(self) -> tuple[str, ...]:
        """What it finds, then the others behind their labels."""
        labelled = (
            message("manual.why", text=self.why),
            message("manual.example", text=self.example),
            message("manual.do", text=self.do),
        )
        return (self.what, *(rendered(one, self.language) for one in labelled))


@dataclass(frozen=True, slots=True)
class Example:
    """Lines of an article with the fault, and lines without it."""

    wrong: str
    right: str


def manual(rule: Rule, language: str = ENGLISH) -> Manual:
    """The manual of a rule in one of the languages of messages, in English where that has none."""
    if language != ENGLISH and (row := table(f"manuals/{language}.toml").get(rule.name)):
        return Manual(language, **row)
    what, *labelled = (" ".join(one.split()) for one in rule.manual.strip().split("\n\n"))
    return Manual(ENGLISH, what, *(one.partition(": ")[2] for one in labelled))


def example(rule: Rule) -> Example | None:
    """The example of a rule, if it has one."""
    row = table("examples.toml", ("name", "source", "rule"), ())["rule"].get(rule.name)
    return None if row is None else Example(_lines(row["wrong"]), _lines(row["right"]))


def _lines(given: Mapping[str, str]) -> str:
    """The body first, then the lists; an empty list is none."""
    printed = (given.get(place, "").strip("\n") for place in PLACES)
    return "\n".join(one for one in printed if one)
