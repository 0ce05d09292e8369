"""A word has letters of two alphabets.

Why it matters: it looks right and is found by no search, no index and no check of spelling.

Example: `Кulzhanova` with a Cyrillic К, «cтатья» with a Latin c.

What to do: type the word anew in one alphabet; `check --fix` does so where one only can be meant.
"""

import re
from collections.abc import Iterator, Sequence

from twinbib.check.letters import Foreign, mixed_words
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions, shortened
from twinbib.language.scripts import fold_lookalikes
from twinbib.messages import message
from twinbib.model import Article, Edit, Message, Text

_WORD = re.compile(r"[^\W\d_]+")
SHORTEST = 4  # letters of a word of the text: shorter ones are symbols and units
LONGEST_SYMBOL = 5  # letters, with those of its index: «Kэфф», «Iпрям»


@rule("CHR101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, one for the text, at the first such word; addresses are left out."""
    for source, rendition in renditions(article):
        if words := list(mixed_words(rendition.entry.text)):
            key = "scripts-mixed-in-word.entry"
            said = message(key, source=label(source), words=shortened(list(map(_said, words))))
            yield Fault(rendition.entry.span, said, (source.key,), _fix(words))
    for body in article.document.bodies:
        certain, doubtful = _parted(body)
        words = sorted({*certain, *doubtful}, key=lambda one: one.span.start)
        if words:
            shown = [_said(one) for one in {one.word: one for one in words}.values()]
            said = message("scripts-mixed-in-word.text", count=len(shown), words=shortened(shown))
            yield Fault(words[0].span, said, fix=_fix(certain))


def _said(one: Foreign) -> Message:
    """The word and the letters of the alphabet that has fewer of it."""
    return message("scripts-mixed-in-word.word", word=one.word, letters=one.letters)


def _parted(body: Text) -> tuple[list[Foreign], list[Foreign]]:
    """The mixed words of a text: those that are words for certain, and those that hardly are not.

    A capital of the rarer alphabet at an end may be a symbol: the word is one for certain where it
    stands elsewhere in the text too.
    """
    words = [one for one in mixed_words(body) if len(one.word) >= SHORTEST]
    known = set(_WORD.findall(body.value.casefold())) if words else set()
    certain, doubtful = [], []
    for one in words:
        capitals = [end for end in (one.word[0], one.word[-1]) if end.isupper()]
        if not set(capitals) & set(one.letters) or fold_lookalikes(one.word).casefold() in known:
            certain.append(one)
        elif not _symbol(one.word, one.letters):
            doubtful.append(one)
    return certain, doubtful


def _symbol(word: str, letters: str) -> bool:
    """Whether it is a symbol and its index, or ends in one: «Kэфф», «Iпрям», «механизмаM»."""
    ends_in_one = word[-1].isupper() and word[-1] in letters and not word.isupper()
    return ends_in_one or len(word) <= LONGEST_SYMBOL


def _fix(words: Sequence[Foreign]) -> tuple[Edit, ...]:
    return tuple(edit for one in words for edit in one.fix)
