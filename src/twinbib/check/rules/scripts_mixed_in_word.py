"""A word has letters of two alphabets.

Why it matters: it looks right and is found by no search, no index and no check of spelling.

Example: `Кulzhanova` with a Cyrillic К, «cтатья» with a Latin c.
"""

from collections.abc import Iterator

from twinbib.check.letters import mixed_words
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions, shortened
from twinbib.messages import message
from twinbib.model import Article, Message, Value

SHORTEST = 4  # letters of a word of the text: shorter ones are symbols and units


@rule("CHR101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, one for the text, at the first such word; addresses are left out."""
    for source, rendition in renditions(article):
        words = [_said(word, letters) for word, letters, _ in mixed_words(rendition.entry.text)]
        if words:
            said = message(
                "scripts-mixed-in-word.entry", source=label(source), words=shortened(words)
            )
            yield Fault(rendition.entry.span, said, (source.key,))
    for body in article.document.bodies:
        found = {
            word: (_said(word, letters), span)
            for word, letters, span in reversed(list(mixed_words(body)))
            if len(word) >= SHORTEST
        }
        if found:
            listed = list(reversed(found.values()))
            shown: list[Value] = [said for said, _ in listed]
            said = message("scripts-mixed-in-word.text", count=len(shown), words=shortened(shown))
            yield Fault(listed[0][1], said)


def _said(word: str, letters: str) -> Message:
    """The word and the letters of the alphabet that has fewer of it."""
    return message("scripts-mixed-in-word.word", word=word, letters=letters)
