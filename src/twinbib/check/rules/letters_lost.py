"""A romanised word lacks letters of the Cyrillic one.

Why it matters: whoever searches for the title as it is romanised everywhere else does not find it.

Example: `osobenosti` for «особенности».

What to do: add the letter; `twinbib romanize` writes the whole entry.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label
from twinbib.language.departure import Departure
from twinbib.messages import message
from twinbib.model import Article
from twinbib.translit.twins import recognized

_Y = re.compile(r"[^aeiouy]y$")  # what English has for -ия in words that it took from Greek


@rule("TRL103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """A name's own spelling may leave letters out: `Resig` is no fault for «Рейсиг».

    Nor is a word cut at its end: `Ser` is an abbreviation, `model` English for «модели», and so
    is the `Energy` of a journal's English name for «энергия».
    """
    for source, entry in zip(article.sources, recognized(article.sources).entries, strict=True):
        for one in entry.departures:
            if one.kind == "lost" and not (one.name or _english(one)) and source.romanized:
                said = message(
                    "letters-lost",
                    source=label(source),
                    printed=one.printed,
                    cyrillic=one.cyrillic,
                    expected=one.expected,
                )
                yield Fault(source.romanized.entry.span, said, (source.key,))


def _english(one: Departure) -> bool:
    """Whether the word may be English, or is the romanised one cut at its end."""
    printed = one.printed.lower()
    greek = one.cyrillic.lower().endswith("ия") and _Y.search(printed) is not None
    return greek or one.expected.lower().startswith(printed)
