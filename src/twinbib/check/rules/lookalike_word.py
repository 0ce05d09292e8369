"""A word or a single letter is wholly in the other alphabet's look-alikes.

Why it matters: it looks right, and no program reads it: a page behind a Latin c is no «с.».

Example: `c. 108` with a Latin c in a Cyrillic entry, «М.» with a Cyrillic М in `М.: Nauka`.

What to do: type the letter in the entry's alphabet; `check --fix` does so for pages and such
letters as М.
"""

from collections.abc import Iterator

from twinbib.check.letters import lone_lookalikes
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions, shortened
from twinbib.messages import message
from twinbib.model import Article


@rule("CHR102", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding an entry, with the words; entries in both alphabets are left out."""
    for source, rendition in renditions(article):
        romanized = rendition is source.romanized
        if found := lone_lookalikes(rendition.entry.text, romanized=romanized):
            words = tuple(dict.fromkeys(one.word for one in found))
            said = message("lookalike-word", source=label(source), words=shortened(words))
            fix = tuple(edit for one in found for edit in one.fix)
            yield Fault(rendition.entry.span, said, (source.key,), fix)
