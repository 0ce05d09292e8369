"""The source that a person names by its key or number."""

from twinbib.language.nearest import nearest
from twinbib.model import Article, Source, TwinbibError

MOST = 3


def source(article: Article, name: str) -> Source:
    """The source of that key, or of that number; in a list without numbers, its place from 1.

    Raises TwinbibError that names the files and the nearest keys.
    """
    for one in article.sources:
        if one.key == name:
            return one
    for place, one in enumerate(article.sources, 1):
        number = place if one.number is None else one.number
        if name.casefold() == one.key.casefold() or name == str(number):
            return one
    files = ", ".join(article.document.files)
    raise TwinbibError(f"{files}: no source {name!r} ({_nearest(article, name)})")


def has(article: Article, name: str) -> bool:
    """Whether a source has exactly that key."""
    return any(one.key == name for one in article.sources)


def _nearest(article: Article, name: str) -> str:
    keys = [one.key for one in article.sources]
    if not keys:
        return "the list has no sources"
    if name.isdigit():
        numbers = [one.number or place for place, one in enumerate(article.sources, 1)]
        return f"the numbers are {min(numbers)} to {max(numbers)}"
    near = nearest(name, keys, MOST, 0.4)
    more = ", …" if len(keys) > MOST else ""
    return f"nearest: {', '.join(near)}" if near else f"keys: {', '.join(keys[:MOST])}{more}"
