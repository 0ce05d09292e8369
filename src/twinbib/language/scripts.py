"""Which script a text is written in, and words that mix two of them.

Real lists print Latin `c. 108` beside Cyrillic `с. 17`, and Cyrillic `Р. 168` in English entries.
"""

import re
from collections.abc import Mapping
from functools import cache

from twinbib.tables import table

# for a class of a pattern: the capital and small letters of the alphabets that lists are printed in
CYRILLIC_UPPER = "А-ЯЁІЇЄҐЎҚҒӘӨҰҮҢҺЂЈЉЊЋЏЃЌЅҲҶӢӮҘҪҠѢ"
CYRILLIC_LOWER = CYRILLIC_UPPER.lower()
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ" + CYRILLIC_UPPER
# the letters that number in Russian, «2009а»: without ё, й, ъ, ы, ь
NUMBERING = "абвгдежзиклмнопрстуфхцчшщэюя"
_CYRILLIC = re.compile("[\u0400-\u052f]+")
_LATIN = re.compile("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]+")
# a foreign word or two leave a text what it is: «Обозреватель-Observer» is Cyrillic
_MOST = 0.75


def cyrillic_share(text: str) -> float:
    """The Cyrillic share of the Cyrillic and Latin letters, 0 to 1; 0 where there are none."""
    if text.isascii():
        return 0.0
    cyrillic = sum(map(len, _CYRILLIC.findall(text)))
    latin = sum(map(len, _LATIN.findall(text)))
    return cyrillic / (cyrillic + latin) if cyrillic else 0.0


def script(text: str) -> str:
    """`cyrillic` or `latin` where that script has three letters of four, else `mixed`.

    Empty where the text has no letter of either.
    """
    share = cyrillic_share(text)
    if share >= _MOST:
        return "cyrillic"
    if share > 1 - _MOST:
        return "mixed"
    return "latin" if share or _LATIN.search(text) else ""


def has_cyrillic(text: str) -> bool:
    """Whether there is any Cyrillic letter."""
    return not text.isascii() and _CYRILLIC.search(text) is not None


@cache
def _folds() -> tuple[dict[int, str], dict[int, str]]:
    pairs: dict[str, str] = table("lookalikes.toml", ("name", "source", "pairs", "words"), ())[
        "pairs"
    ]
    return (
        {ord(latin): cyrillic for latin, cyrillic in pairs.items()},
        {ord(cyrillic): latin for latin, cyrillic in pairs.items()},
    )


def fold_lookalikes(word: str, into: str = "") -> str:
    """The word with its look-alike letters read in one script: Cyrillic А in `А.V.` as Latin.

    `into` is `cyrillic`, `latin` or empty: then the letters that only one script has decide, and a
    word of nothing but look-alikes, or of letters of both scripts, is returned as it is.
    """
    to_cyrillic, to_latin = _folds()
    if into == "cyrillic":
        return word.translate(to_cyrillic)
    if into == "latin":
        return word.translate(to_latin)
    if word.isascii() or not (_LATIN.search(word) and _CYRILLIC.search(word)):
        return word
    for folded, foreign in (
        (word.translate(to_cyrillic), _LATIN),
        (word.translate(to_latin), _CYRILLIC),
    ):
        if not foreign.search(folded):
            return _unless_both(word, folded)
    return word


def scanned(text: str) -> str:
    """The text with the Latin words that a scanner read as Cyrillic capitals: «ИТМЬ» is HTML."""
    words: Mapping[str, str] = table("lookalikes.toml")["words"]
    return _CYRILLIC.sub(lambda match: words.get(match.group(), match.group()), text)


def _unless_both(word: str, folded: str) -> str:
    """`folded`, unless the word could as well be read in the other script (`оc`)."""
    to_cyrillic, to_latin = _folds()
    readable = not _LATIN.search(word.translate(to_cyrillic))
    other = not _CYRILLIC.search(word.translate(to_latin))
    return word if readable and other else folded
