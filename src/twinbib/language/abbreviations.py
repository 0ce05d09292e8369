"""The abbreviations of each language that end in a full stop: `data/abbreviations/*.toml`."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from twinbib import tables

LANGUAGES = ("ru", "uk", "kk", "en", "bg", "sr", "ky", "uz")
# what the stop of an abbreviation does, the sure ones first; each is a table of the files
KINDS = ("never", "rarely", "usually", "years", "units")


class Abbreviations(NamedTuple):
    """`kinds` of each folded abbreviation; words that open sentences; endings of verbs."""

    kinds: Mapping[str, frozenset[str]]
    openers: frozenset[str]
    verbs: tuple[str, ...]


@cache
def abbreviations(language: str = "") -> Abbreviations:
    """Those of a language (ISO 639-1) and of English; of all languages where it is not known."""
    kinds: dict[str, set[str]] = {}
    openers: set[str] = set()
    verbs: list[str] = []
    for name in dict.fromkeys((language, "en")) if language in LANGUAGES else LANGUAGES:
        content = tables.table(
            f"abbreviations/{name}.toml", ("name", "source", "openers", "verbs"), KINDS
        )
        openers.update(content["openers"].split())
        verbs += content["verbs"].split()
        for kind in KINDS:
            for abbreviation in content.get(kind, ()):
                kinds.setdefault(abbreviation, set()).add(kind)
    frozen = {abbreviation: frozenset(names) for abbreviation, names in kinds.items()}
    return Abbreviations(frozen, frozenset(openers), tuple(verbs))
