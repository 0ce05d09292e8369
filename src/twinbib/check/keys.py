r"""The keys that a LaTeX text cites and no source has."""

import re
from collections.abc import Iterator

from twinbib.check.bib_entries import has_bib, printed
from twinbib.model import Article, Citation

_KEYS = re.compile(r"\{([^{}]*)\}")


def undefined(article: Article) -> Iterator[tuple[Citation, str]]:
    r"""Each citation by `\cite` with a key of no source.

    Where a list is part of the text, some keys must be those of its entries: else it has others.
    """
    commands = [one for one in article.citations if one.raw.startswith("\\")]
    if not has_bib(article) and not any(item.key for one in commands for item in one.items):
        return
    known = {source.key for source in article.sources}
    for citation in commands:
        printed = ",".join(_KEYS.findall(citation.raw)).split(",")
        for key in dict.fromkeys(key.strip() for key in printed):
            if key and key not in known:
                yield citation, key


def known(article: Article) -> dict[str, str]:
    """The keys of the sources and of what else the .bib files have, by their case-folded forms."""
    entries = [one.block.key for one in printed(article)]
    return {key.casefold(): key for key in [*entries, *(one.key for one in article.sources)]}
