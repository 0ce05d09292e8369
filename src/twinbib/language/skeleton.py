"""A word's consonants, the same whatever scheme romanised it: Хомяков, Homjakov, Khomyakov.

It serves to see that a Cyrillic and a Latin word are one; it is no romanisation and is never shown.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from twinbib.language.scripts import has_cyrillic
from twinbib.tables import table

_REPEATED = re.compile(r"(.)\1+")
# letters with these marks are other letters, not the plain ones: š is no s
_KEPT = frozenset("čšşŝž")


@cache
def _classes() -> tuple[re.Pattern[str], Mapping[str, str]]:
    data = table("skeleton.toml", ("name", "source", "cyrillic", "latin"), ())
    groups: dict[str, str] = {**data["cyrillic"], **data["latin"]}
    return re.compile("|".join(sorted(groups, key=len, reverse=True))), groups


def _plain(word: str) -> str:
    """Lower case, without marks but those of `_KEPT`: `Qoñyr’` → `qonyr’`, `t͡s` → `ts`."""
    word = unicodedata.normalize("NFC", word).lower()
    if word.isascii():
        return word
    kept = [
        c if c in _KEPT or has_cyrillic(c) else unicodedata.normalize("NFD", c)[0] for c in word
    ]
    return "".join(c for c in kept if not unicodedata.combining(c))


@lru_cache(maxsize=20_000)
def skeleton(word: str) -> str:
    """The consonant classes of `word`, doubled ones once: `Щукина`, `Shchukina` → `xkn`.

    A word without consonants gives its first letter's rank among vowels, `a`, so that it is never
    empty unless the word has no letters.
    """
    word = _plain(word)
    pattern, classes = _classes()
    bones = "".join(classes[group] for group in pattern.findall(word))
    if not bones:
        return "a" if any(c.isalpha() for c in word) else ""
    return _REPEATED.sub(r"\1", bones)
