"""The words that introduce a field, from `data/labels.toml`, as a regular expression."""

from functools import cache

from twinbib.tables import table

KEYS = ("source", "url", "accessed", "published", "medium", "database")


@cache
def label(name: str) -> str:
    """Any of the words that introduce a field, as one group; to be compiled without case."""
    words = table("labels.toml", KEYS, [])[name]
    return "(?:" + "|".join(word.replace(" ", r"\s+") for word in words) + ")"
