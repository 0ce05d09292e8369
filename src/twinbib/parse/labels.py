"""The words that introduce a field, from `data/labels.toml`, as a regular expression."""

from functools import cache

from twinbib.tables import table

KEYS = ("source", "url", "accessed", "published", "medium", "carrier", "terms", "database", "signs")


@cache
def label(name: str) -> str:
    """Any of the words that introduce a field, as one group; to be compiled without case."""
    words = table("labels.toml", KEYS, [])[name]
    return "(?:" + "|".join(word.replace(" ", r"\s+") for word in words) + ")"


def signs(name: str) -> tuple[str, ...]:
    """Letters one of which is in each label of a field, small."""
    return tuple(table("labels.toml", KEYS, [])["signs"][name])
