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


@rule("CHR101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, one for the text, at the first such word; addresses are left out."""
    for source, rendition in renditions(article):
        if words := list(mixed_words(rendition.entry.text)):
            key = "scripts-mixed-in-word.entry"
            said = message(key, source=label(source), words=shortened(list(map(_said, words))))
            yield Fault(rendition.entry.span, said, (source.key,), _fix(words))
    for body in article.document.bodies:
        if words := [one for one in mixed_words(body) if len(one.word) >= SHORTEST]:
            shown = [_said(one) for one in {one.word: one for one in words}.values()]
            said = message("scripts-mixed-in-word.text", count=len(shown), words=shortened(shown))
            yield Fault(words[0].span, said, fix=_fix(_plain(words, body)))


def _said(one: Foreign) -> Message:
    """The word and the letters of the alphabet that has fewer of it."""
    return message("scripts-mixed-in-word.word", word=one.word, letters=one.letters)


def _plain(words: Sequence[Foreign], body: Text) -> list[Foreign]:
    """Those that are words, not a symbol beside letters: «Kэфф» may be K, and «механизмаM» M.

    A capital at an end of a word is mended where the word stands elsewhere in the text.
    """
    known = set(_WORD.findall(body.value.casefold()))
    return [
        one
        for one in words
        if not any(end.isupper() and end in one.letters for end in (one.word[0], one.word[-1]))
        or fold_lookalikes(one.word).casefold() in known
    ]


def _fix(words: Sequence[Foreign]) -> tuple[Edit, ...]:
    return tuple(edit for one in words for edit in one.fix)
