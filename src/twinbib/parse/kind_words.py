"""The words that tell a kind of work, from `data/kinds.toml`, as a regular expression."""

from twinbib.tables import table

KEYS = (
    *("source", "legal", "legal_last", "standard", "meeting", "patent", "gathering"),
    *("conference", "book", "journal"),
)


def kind_words(*kinds: str) -> str:
    """Any of the words of some kinds, as one group."""
    words = table("kinds.toml", KEYS, [])
    return "(?:" + "|".join(word for kind in kinds for word in words[kind]) + ")"
