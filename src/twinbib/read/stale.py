"""Hyphens that a line end left inside a word of an entry: «Хо-моненко», `Cher-nyy`.

Taken out only where it is certain: the whole word stands elsewhere in the article, or, for a
romanised word, the Cyrillic word that it romanises does; and the hyphenated one stands nowhere
else.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.model import Entry, ReferenceList
from twinbib.text import Text, substitute

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*(?:-[^\W\d_]+)*")
HYPHEN = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
LETTERS = re.compile(r"[^\W\d_]+['’]?[^\W\d_]*")
SHORTEST, SHORTEST_ROMANIZED = 6, 7  # letters of a word put together
URL = re.compile(r"(?:https?:|www\.|\bdoi|\b10\.\d{4})\S*", re.IGNORECASE)


@dataclass(frozen=True)
class Vocabulary:
    """The words of an article, folded, and how often each stands in it."""

    words: Counter[str]

    @cached_property
    def skeletons(self) -> frozenset[str]:
        """What the article's Cyrillic words come to when any scheme romanises them."""
        cyrillic = [word for word in self.words if has_cyrillic(word)]
        whole = {skeleton(word) for word in cyrillic if "-" not in word}
        return frozenset(whole - {skeleton(word) for word in cyrillic if "-" in word})


def mended(lists: Sequence[ReferenceList], texts: Sequence[str]) -> tuple[ReferenceList, ...]:
    """The lists, their entries' cleaned texts without stale hyphens. `raw` stays as printed."""
    words = Counter(match.group().casefold() for text in texts for match in WORD.finditer(text))
    vocabulary = Vocabulary(words)
    return tuple(
        replace(found, entries=tuple(_entry(entry, vocabulary) for entry in found.entries))
        for found in lists
    )


def _entry(entry: Entry, vocabulary: Vocabulary) -> Entry:
    if "-" not in entry.text.value:
        return entry
    return replace(entry, text=_text(entry.text, vocabulary))


def _text(text: Text, vocabulary: Vocabulary) -> Text:
    addresses = [match.span() for match in URL.finditer(text.value)]

    def put(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in addresses):
            return "-"
        before = list(LETTERS.finditer(text.value, 0, match.start()))[-1:]
        after = LETTERS.match(text.value, match.end())
        if not before or after is None or before[0].end() != match.start():
            return "-"
        return "" if _stale(before[0].group(), after.group(), vocabulary) else "-"

    return substitute(text, HYPHEN, put)


def _stale(before: str, after: str, vocabulary: Vocabulary) -> bool:
    """Whether two halves are one word: it stands elsewhere, the hyphenated one does not."""
    joined = (before + after).casefold()
    if len(joined) < SHORTEST or not after[0].islower():
        return False
    if vocabulary.words[f"{before}-{after}".casefold()] > 1:
        return False
    if vocabulary.words[joined]:
        return True
    if has_cyrillic(joined):
        return False
    return len(joined) >= SHORTEST_ROMANIZED and skeleton(joined) in vocabulary.skeletons
