"""The table of names: which words are a given name, a syllable of a name, a name by themselves."""

from functools import cache

from twinbib.tables import table


@cache
def _names(kind: str) -> frozenset[str]:
    words = table("names.toml", ["source", "given", "syllables", "mononyms"], [])[kind]
    return frozenset(words if isinstance(words, list) else words.split())


def is_given(word: str) -> bool:
    """Whether a word is a given name of the table, in any case."""
    return word.casefold() in _names("given")


def begins_with_given(text: str) -> bool:
    """Whether the first word of a text is a given name of the table."""
    return is_given(text.partition(" ")[0])


def is_syllable(word: str) -> bool:
    """Whether a small word is a syllable of Chinese names."""
    return word in _names("syllables")


def is_mononym(name: str) -> bool:
    """Whether somebody is known by that name alone: «Аристотель»."""
    return name in _names("mononyms")
