r"""The keys that a LaTeX text cites and no source has."""

import re
from collections.abc import Iterator

from twinbib.check.bib_entries import has_bib, printed
from twinbib.model import Article, Span
from twinbib.text import span

_KEYS = re.compile(r"\{([^{}]*)\}")
_UNCITED = re.compile(r"\\nocite\s{0,9}\{[^{}]*\}")
_ALL = "*"


def undefined(article: Article) -> Iterator[tuple[Span, str]]:
    r"""Where a key of no source is cited by `\cite`, or asked for by `\nocite`, and the key.

    Where a list is part of the text, some keys must be those of its entries: else it has others.
    """
    commands = [one for one in article.citations if one.raw.startswith("\\")]
    if not has_bib(article) and not any(item.key for one in commands for item in one.items):
        return
    known = {source.key for source in article.sources}
    for place, raw in [*((one.span, one.raw) for one in commands), *_uncited(article)]:
        printed = ",".join(_KEYS.findall(raw)).split(",")
        for key in dict.fromkeys(key.strip() for key in printed):
            if key and key not in known:
                yield place, key


def _uncited(article: Article) -> Iterator[tuple[Span, str]]:
    r"""Each `\nocite` of sources that are in a .bib, but the one of them all."""
    for body in article.document.bodies if has_bib(article) else ():
        for match in _UNCITED.finditer(body.value):
            if _KEYS.findall(match.group()) != [_ALL]:
                yield span(body, *match.span()), match.group()


def known(article: Article) -> dict[str, str]:
    """The keys of the sources and of what else the .bib files have, by their case-folded forms."""
    entries = [one.block.key for one in printed(article)]
    return {key.casefold(): key for key in [*entries, *(one.key for one in article.sources)]}
