"""Cyrillic text in Latin letters, by schemes that are tables: `data/translit/*.toml`.

A scheme maps letters, or groups of them, with what holds only at the start or end of a word, inside
it, after or before other letters. Letters that a scheme lacks are romanised by the table `ascii`
and reported, so that no Cyrillic letter is ever left (ғ қ ң ө ү ұ һ і ә least of all).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from twinbib.model import TwinbibError
from twinbib.tables import names, table

FALLBACK = "ascii"
_LEFT = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u1d2b\u1d78\u2de0-\u2dff\ua640-\ua69f]")
# «ЖУРНАЛ» is ZHURNAL, but «США» SShA: up to four capitals are read as an acronym
_CAPITALS = re.compile("(?<!\\w)[\u0400-\u042f\u0460-\u052f]{5,}(?!\\w)")
_REQUIRED = ("name", "source", "language", "samples")
_OPTIONAL = ("base", "letters", "start", "end", "inside", "after", "before", "capitals")


@dataclass(frozen=True, slots=True)
class Romanized:
    """`text` in Latin letters; `unknown` has the letters that the scheme lacks, as they come."""

    text: str
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scheme:
    letters: Mapping[int, str]  # one letter to some, small and capital
    groups: Mapping[str, str]  # what the pattern finds, in small letters
    pattern: re.Pattern[str] | None  # letters that depend on their neighbours
    capitals: Mapping[str, str]


def schemes() -> tuple[str, ...]:
    """The names of the schemes, in order: `ala-lc`, `ascii`, `bgn-pcgn` …"""
    return names("translit")


def romanize(text: str, scheme: str) -> Romanized:
    """`text` with its Cyrillic letters romanised; all else (Latin, digits) stays.

    Composed and decomposed letters (й, и + breve) are the same. An unknown `scheme` is a
    TwinbibError that names the known ones.
    """
    rules = _scheme(scheme)
    text = unicodedata.normalize("NFC", text)
    text = _CAPITALS.sub(lambda match: _apply(match.group().lower(), rules).upper(), text)
    latin = _apply(text, rules)
    left = _LEFT.findall(latin)
    if not left:
        return Romanized(latin)
    latin = _LEFT.sub("", _apply(latin, _scheme(FALLBACK)))
    return Romanized(latin, tuple(dict.fromkeys(left)))


def _apply(text: str, rules: _Scheme) -> str:
    if rules.pattern is not None:
        text = rules.pattern.sub(lambda match: _cased(match.group(), rules), text)
    return text.translate(rules.letters)


def _cased(letters: str, rules: _Scheme) -> str:
    """A group's value; with a capital where the group begins with one (`Ель` → `Yel`)."""
    latin = rules.groups[letters.lower()]
    if letters[0].isupper():
        return rules.capitals.get(letters[0].lower(), latin[:1].upper() + latin[1:])
    return latin


@cache
def _scheme(name: str) -> _Scheme:
    if name not in schemes():
        raise TwinbibError(f"no romanisation scheme {name!r} (known: {', '.join(schemes())})")
    data = dict(table(f"translit/{name}.toml", _REQUIRED, _OPTIONAL))
    if "base" in data:
        data = {**table(f"translit/{data['base']}.toml", _REQUIRED, _OPTIONAL), **data}
    letters: Mapping[str, str] = data["letters"]
    capitals: Mapping[str, str] = data.get("capitals", {})
    single = {ord(cyr): latin for cyr, latin in letters.items() if len(cyr) == 1}
    for cyrillic, latin in letters.items():
        capital = capitals.get(cyrillic, latin[:1].upper() + latin[1:])
        if len(cyrillic.upper()) == 1 and cyrillic.upper() != cyrillic:
            single[ord(cyrillic.upper())] = capital
    groups, patterns = _contexts(data)
    pattern = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None
    return _Scheme(single, groups, pattern, capitals)
