"""What the names of people look like in a text: before a year, and before a title."""

import re
from functools import cache

from twinbib.link.heads import SMALL, WORD, terms
from twinbib.link.locators import DASH
from twinbib.link.vocabulary import vocabulary

CAPITAL = rf"[^\W\d_{SMALL}]"
INITIALS = rf"(?:{CAPITAL}\w{{0,2}}\.\s?-?){{1,3}}"
_WITH_INITIALS = rf"(?:{WORD},?\s{INITIALS}|{INITIALS}{WORD})"
# up to four names with initials begin a description: «Иванов И. И., Петров П. П. Книга»
NAMES = re.compile(rf"{_WITH_INITIALS}(?:,\s{_WITH_INITIALS}){{0,3}}")


def _name() -> str:
    """A name with its particles and initials: `И. И. Иванов`, `von Hippel`, `Mladenov, St.`."""
    particles = "|".join(terms().particles)
    return rf"(?:{INITIALS}\s?)?(?:(?:{particles})\s){{0,2}}(?={CAPITAL}){WORD}(?:,?\s{INITIALS})?"


@cache
def names_before() -> re.Pattern[str]:
    """Up to four names that end a text, «и др.» behind them: «работах А. В. Коросова и др.»."""
    name, others, joint = _name(), terms().others, rf"(?:,\s|\s(?:{terms().joints})\s)"
    return re.compile(rf"(?<!\w){name}(?:{joint}{name}){{0,3}}(?:,?\s(?:{others})\.?)?\s?$")


@cache
def named_year() -> re.Pattern[str]:
    """A name, a year and a page outside of brackets: `Иванова 2009: 32–40`.

    Behind a word that points no page is needed: «Вж. Иванов 1990», «см. об этом: Петров 1991».
    """
    year, pages = r"(?:1[5-9]|20)\d\d[a-fа-е]?", rf"\d+(?:\s?{DASH}\s?\d+)?"
    pointers = "|".join(map(re.escape, vocabulary()["pointers"]))
    pointing = rf"(?i:{pointers})\.?(?:\s[{SMALL}]{{1,12}}\.?){{0,2}}:?\s"
    return re.compile(
        rf"(?<!\w)(?:{pointing}{_name()},?\s{year}(?!\w)(?::\s?{pages})?|{_name()},?\s{year}:\s?{pages})"
    )
