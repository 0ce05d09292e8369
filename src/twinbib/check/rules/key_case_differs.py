r"""Two keys that differ in their case only.

Why it matters: biber and CSL take them for two works, BibTeX for one, and stops at the second.

Example: `\cite{Ivanov2001}`, and the .bib file has `ivanov2001`.

What to do: write the key the same everywhere, in small letters at best; of two entries rename one,
or strike it out where both are one work.
"""

from collections.abc import Iterator

from twinbib.check.bib_entries import printed
from twinbib.check.keys import known, undefined
from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article


@rule("TEX102", "error")
def find(article: Article) -> Iterator[Fault]:
    """A cited key and the one of an entry; two entries of the .bib files."""
    keys = known(article)
    seen: dict[str, str] = {}
    for one in printed(article):
        before = seen.setdefault(one.block.key.casefold(), one.block.key)
        if before != one.block.key:
            said = message("key-case-differs.entries", key=one.block.key, before=before)
            yield Fault(one.span, said, (one.block.key,) if one.source else ())
    for span, key in undefined(article):
        if key.casefold() in keys:
            there = keys[key.casefold()]
            yield Fault(span, message("key-case-differs.cited", key=key, there=there))
