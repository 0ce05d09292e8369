"""Words looked for in .bib files, in either script: «Дундич» finds `Dundich`."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import combining, normalize

from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.read.bib import Bib, BibEntry
from twinbib.read.bib_text import decode

WORD = re.compile(r"\w+(?:['’\u02bc-]\w+)*")
SHORTEST = 3  # consonants: two are in too many words


def found(words: Iterable[str], bib: Bib) -> Iterator[BibEntry]:
    """The entries that have all the words, or their like in the other script, in any field.

    A word of the query may be the beginning of a word: «истор» finds «история».
    """
    wanted = [_folded(word) for word in words]
    for entry in bib.entries.values():
        printed = _words(entry)
        if all(_has(word, printed) for word in wanted):
            yield entry


def _words(entry: BibEntry) -> set[str]:
    text = " ".join([entry.key, *(decode(value) for _, value in entry.fields)])
    return {_folded(word) for word in WORD.findall(text)}


def _folded(word: str) -> str:
    """Small letters without marks, but й and ё as they are: `Erdős` is found by `erdos`."""
    word = word.casefold()
    if has_cyrillic(word):
        return word
    return "".join(char for char in normalize("NFD", word) if not combining(char))


def _has(word: str, printed: set[str]) -> bool:
    """Whether a word begins with it, or is it in the other script."""
    if any(one.startswith(word) for one in printed):
        return True
    bones, cyrillic = skeleton(word), has_cyrillic(word)
    if len(bones) < SHORTEST:
        return False
    return any(has_cyrillic(one) != cyrillic and skeleton(one) == bones for one in printed)
