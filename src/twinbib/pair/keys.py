"""Citation keys: ASCII, unique, the same from run to run: `dundich2002`, `ukaz-prezidenta2017`.

Letters, digits and hyphens only: BibTeX, biber, LaTeX and file names take them as they are.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count, product
from string import ascii_lowercase

from twinbib.language.romanisation import FALLBACK, romanize
from twinbib.model import Reference, Source

_WORD = re.compile(r"[a-z0-9]+")
# letters that no decomposition makes ASCII
_OTHER = str.maketrans(
    {
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "\u0131": "i",
    }
)
_APOSTROPHES = re.compile("['’\u02bc‘`\u02b9\u02ba\"]")
_PRINTED = re.compile(r"[A-Za-z0-9][A-Za-z0-9_:./+-]*")
_WORDS, _LONGEST, _SHORT = 3, 40, 2
_ENOUGH = 300  # letters: three words are found in them


def keys(sources: Sequence[Source]) -> tuple[str, ...]:
    """A key for each source, in order: the first family name, romanised simply, and the year.

    Without an author the first title words; where keys meet, `a`, `b` … in the order of the list;
    where a source gives no word at all, `source3` by its number or place. A key that the list
    itself prints, as LaTeX's does, is kept, so that a citation by key still finds it.
    """
    bases = [_printed(source) or _base(source, place) for place, source in enumerate(sources, 1)]
    often = Counter(bases)
    used = {base for base, times in often.items() if times == 1}
    made = []
    for base in bases:
        key = base if often[base] == 1 else next(key for key in _numbered(base) if key not in used)
        used.add(key)
        made.append(key)
    return tuple(made)


def _printed(source: Source) -> str:
    """The key that a LaTeX list prints; empty where it prints none that every program takes."""
    for rendition in (source.original, source.romanized):
        if rendition is not None and _PRINTED.fullmatch(rendition.entry.label):
            return rendition.entry.label
    return ""


def _base(source: Source, place: int) -> str:
    rendition = source.original or source.romanized
    reference = rendition.reference if rendition else Reference()
    first = reference.author[0] if reference.author else None
    name = _words(first.family or first.literal) if first else []
    words = name or _telling(_words(reference.title))
    if not words:
        return f"source{source.number or place}"
    year = str(reference.issued.parts[0]) if reference.issued and reference.issued.parts else ""
    return "-".join(words[:_WORDS])[:_LONGEST].rstrip("-") + year


def _telling(words: list[str]) -> list[str]:
    """Without numbers and short words, if others are left: `U.S. Strategy` → `["strategy"]`."""
    words = [word for word in words if not word.isdigit()]
    return [word for word in words if len(word) > _SHORT] or words


def _words(text: str) -> list[str]:
    """The words in ASCII: `Миклухо-Маклай` → `["miklukho", "maklay"]`, `Müller` → `["muller"]`."""
    text = text[:_ENOUGH]
    latin = _APOSTROPHES.sub("", romanize(text, FALLBACK).text.lower().translate(_OTHER))
    return _WORD.findall(unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode())


def _numbered(base: str) -> Iterator[str]:
    """`smith2002a`, `smith2002b` …; after a letter with a hyphen: `forster-a`."""
    joint = "" if base[-1].isdigit() else "-"
    for length in count(1):
        for letters in product(ascii_lowercase, repeat=length):
            yield base + joint + "".join(letters)
