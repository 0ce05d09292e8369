r"""Entries of a .bib file that the document does not cite.

Why it matters: they are in no list; what was to be cited and was forgotten is among them.

Example: `refs.bib` has 12 entries, the text cites 11 of them.

What to do: cite the entry where the text rests on it, or `\nocite` it to have it in the list; in a
file that serves several papers nothing is wrong.
"""

from collections.abc import Iterator

from twinbib.check.bib_entries import Printed, printed
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import shortened
from twinbib.messages import message
from twinbib.model import Article

# an entry names others by these: the book of a chapter, a set of works, what it has in common
NAMING = ("crossref", "xref", "xdata", "entryset", "related")
NO_WORKS = ("xdata", "set")


@rule("TEX103", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding a file; silent where nothing is cited: the text is not written yet."""
    if not article.citations:
        return
    unused: dict[str, list[Printed]] = {}
    entries = list(printed(article))
    named = {key for one in entries for key in _named(one)}
    for one in entries:
        if one.source is None and one.block.key not in named and one.block.type not in NO_WORKS:
            unused.setdefault(one.file, []).append(one)
    for found in unused.values():
        keys = shortened([one.block.key for one in found])
        yield Fault(found[0].span, message("unused-key", count=len(found), keys=keys))


def _named(one: Printed) -> Iterator[str]:
    for name in NAMING:
        field = one.field(name)
        if field and field.value:
            yield from (key.strip() for key in field.value.split(","))
