"""A language of a .bib entry that the letters of its title contradict.

Why it matters: the list prints terms of another language, and TeX parts words by its rules.

Example: `langid = {english}` beside `title = {История степи}`; `russian` beside «Даланың жолы», ң.

What to do: write the language of the work.
"""

from collections.abc import Iterator

from twinbib.check.bib_entries import taken
from twinbib.check.rule import Fault, rule
from twinbib.check.rules.langid_missing import NAMES
from twinbib.language.languages import foreign
from twinbib.language.scripts import cyrillic_share
from twinbib.messages import message
from twinbib.model import Article, Message, Reference, Span

# languages that are printed in Latin letters
LATIN = frozenset(
    ["cs", "de", "en", "es", "et", "fi", "fr", "hu", "it", "la", "lt", "lv", "nl", "pl", "pt", "ro",
     "sk", "sv", "tr"]
)  # fmt: skip
MOSTLY = 0.75


@rule("TEX107", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Where letters prove it; a romanised title has the language that it romanises."""
    for one, source in taken(article):
        field = one.field(*NAMES)
        said = _contradiction(source.original.reference, source.key) if source.original else None
        if field and said:
            yield Fault(Span(one.file, field.start, field.end), said, (source.key,))


def _contradiction(reference: Reference, key: str) -> Message | None:
    code, title = reference.language, reference.title
    if code in LATIN and cyrillic_share(title) > MOSTLY:
        return message("langid-wrong.script", key=key, code=code, title=title)
    found = tuple(sorted(foreign(code) & set(title.lower())))
    return message("langid-wrong.letters", key=key, code=code, letters=found) if found else None
