r"""A LaTeX citation of a key that no list and no .bib file has.

Why it matters: LaTeX prints a question mark in its place, and the source is in no list.

Example: `\cite{petrov2010}`, and the .bib file has `petrov2001`.

What to do: correct the key, or add the entry to the .bib file; a key that is near is named.
"""

from collections.abc import Iterator
from difflib import get_close_matches

from twinbib.check.keys import known, undefined
from twinbib.check.rule import Fault, rule
from twinbib.messages import message
from twinbib.model import Article

ALIKE = 0.75


@rule("TEX101", "error")
def find(article: Article) -> Iterator[Fault]:
    """One finding a key; one that differs from another in its case only is `key-case-differs`."""
    keys = known(article)
    for span, key in undefined(article):
        if key.casefold() in keys:
            continue
        close = get_close_matches(key.casefold(), keys, 1, ALIKE)
        near = message("undefined-key.near", key=key, near=keys[close[0]]) if close else None
        yield Fault(span, near or message("undefined-key.plain", key=key))
