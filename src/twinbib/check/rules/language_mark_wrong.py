"""A mark of the language that the entry's own words contradict.

Why it matters: the index records the wrong language, and the reader looks for a translation.

Example: `(in Russian)` behind an entry whose original is in Kazakh, with ғ, қ, ң; or in English.

What to do: mark the language that the work is written in.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired
from twinbib.language.languages import foreign, language_of_mark
from twinbib.language.scripts import has_cyrillic
from twinbib.messages import message
from twinbib.model import Article, Message, Reference

BOTH = frozenset({"sr", "uz"})  # printed in Latin letters as well
FEWEST = 3  # words of a title: two may be a name


@rule("TRL106", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Where letters prove it: a mark of Russian on ғ, қ or ї, one of Ukrainian on ы or э.

    Such a mark on a work whose original is wholly in Latin letters is wrong too.
    """
    for source, original, romanized in paired(article):
        mark = romanized.reference.language_mark
        marked = language_of_mark(mark) if mark else ""
        said = _contradiction(marked, original.reference, label(source), mark)
        if said:
            yield Fault(romanized.entry.span, said, (source.key,))


def _contradiction(marked: str, original: Reference, source: str, mark: str) -> Message | None:
    letters = foreign(marked)
    if not letters:
        return None
    title = original.title
    if not has_cyrillic(f"{title} {original.container_title} {original.publisher}"):
        latin = marked not in BOTH and len(title.split()) >= FEWEST
        key = "language-mark-wrong.latin"
        return message(key, source=source, mark=mark, title=title) if latin else None
    found = tuple(sorted(letters & set(title.lower())))
    key = "language-mark-wrong.letters"
    return message(key, source=source, mark=mark, letters=found) if found else None
