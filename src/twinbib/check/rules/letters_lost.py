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

# -ия in the schemes, and -y where English has the same word of Greek
_IYA = re.compile(r"i[yij]?a$")


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
    """Whether the word may be English, or cut short: it is the romanised one to its end."""
    printed, expected = one.printed.lower(), one.expected.lower()
    return expected.startswith(printed) or _IYA.sub("y", expected) == printed
