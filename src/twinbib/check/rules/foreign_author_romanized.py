"""A foreign author is romanised letter by letter, and not spelt as they spell themselves.

Why it matters: an index that knows `Foucault` does not find `Fuko`; the work is counted to nobody.

Example: `Fuko M. Nadzirat' i nakazyvat'` for `Foucault`.

What to do: give the author's own spelling; `twinbib romanize --anew` writes it where it is known.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, shortened
from twinbib.messages import message
from twinbib.model import Article
from twinbib.translit.established import letter_by_letter


@rule("TRL108", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the list, as it does so throughout or by a slip; at the first such entry."""
    found = [(source, one) for source in article.sources for one in letter_by_letter(source)]
    if not found:
        return
    said = [
        message(
            "foreign-author-romanized.name",
            printed=one.printed.family,
            own=one.own.family,
            source=label(source),
        )
        for source, one in found
    ]
    places = tuple(dict.fromkeys(source for source, _ in found))
    first = places[0].romanized
    yield Fault(
        first.entry.span if first else None,
        message("foreign-author-romanized.list", names=shortened(said)),
        tuple(source.key for source in places),
    )
