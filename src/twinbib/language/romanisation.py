"""Cyrillic text in Latin letters, by schemes that are tables: `data/translit/*.toml`.

A table has `name`, `source`, `language`, its `[letters]` or the `base` it shares them with, and
`[[samples]]` that are its tests. Letters, or groups of them, that hold in one place only are under
`[start]` and `[end]` of a word, `[inside]` (between letters), `[after."аеё"]`, `[before."иыэ"]`;
`[capitals]` has those that are not the small letter's value with its first letter raised.

Letters that a scheme lacks are romanised by the table `ascii` and reported, so that no Cyrillic
letter is ever left (ғ қ ң ө ү ұ һ і ә least of all).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from twinbib.model import TwinbibError
from twinbib.tables import names, table

FALLBACK = "ascii"
_LEFT = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u1d2b\u1d78\u2de0-\u2dff\ua640-\ua69f]")
# «ЖУРНАЛ» is ZHURNAL, but «США» SShA: up to four capitals are read as an acronym
_UPPER = "".join(filter(str.isupper, map(chr, range(0x400, 0x530))))
_CAPITALS = re.compile(rf"(?<!\w)[{_UPPER}]{{5,}}(?!\w)")
_BEFORE, _BEHIND = "(?<=[\u0400-\u052f])", "(?=[\u0400-\u052f])"
_REQUIRED = ("name", "source", "language", "samples")
_OPTIONAL = ("base", "letters", "start", "end", "inside", "after", "before", "capitals")


@dataclass(frozen=True, slots=True)
class Romanized:
    """`text` in Latin letters; `unknown` has the letters that the scheme lacks, as they come."""

    text: str
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scheme:
    letters: Mapping[int, str]  # one letter, small or capital
    pattern: re.Pattern[str] | None  # letters that depend on their neighbours, a group a context
    contexts: tuple[Mapping[str, str], ...]  # what each group of the pattern becomes
    capitals: Mapping[str, str]


def schemes() -> tuple[str, ...]:
    """The names of the schemes, in alphabetical order: `ala-lc`, `ascii` and so on."""
    return names("translit")


def romanize(text: str, scheme: str) -> Romanized:
    """`text` with its Cyrillic letters romanised; all else (Latin, digits) stays.

    Composed and decomposed letters (й, и + breve) are the same. An unknown `scheme` is a
    TwinbibError that names the known ones.
    """
    rules = _scheme(scheme)
    text = unicodedata.normalize("NFC", text)
    text = _CAPITALS.sub(lambda match: _apply(match.group(), rules).upper(), text)
    latin = _apply(text, rules)
    left = _LEFT.findall(latin)
    if not left:
        return Romanized(latin)
    latin = _LEFT.sub("", _apply(latin, _scheme(FALLBACK)))
    return Romanized(latin, tuple(dict.fromkeys(left)))


def _apply(text: str, rules: _Scheme) -> str:
    if rules.pattern is not None:
        text = rules.pattern.sub(lambda match: _in_context(match, rules), text)
    return text.translate(rules.letters)


def _in_context(match: re.Match[str], rules: _Scheme) -> str:
    """A group's value; with a capital where the group begins with one (`Ель` → `Yel’`)."""
    letters = match.group()
    latin = rules.contexts[(match.lastindex or 1) - 1][letters.lower()]
    if letters[0].isupper():
        return rules.capitals.get(letters[0].lower(), latin[:1].upper()) + latin[1:]
    return latin


def _either(letters: Mapping[str, str]) -> str:
    return "(" + "|".join(sorted(map(re.escape, letters), key=len, reverse=True)) + ")"


def _contexts(data: Mapping[str, Any]) -> list[tuple[str, Mapping[str, str]]]:
    """Patterns with one group each, the more particular first, and the letters they find."""
    found = []
    if "end" in data:
        found.append((_either(data["end"]) + r"(?!\w)", data["end"]))
    if "start" in data:
        start = r"(?<!\w)(?<!\w['’\u02bc])" + _either(data["start"])
        found.append((start, data["start"]))
    for before, letters in data.get("after", {}).items():
        found.append((f"(?<=[{before}])" + _either(letters), letters))
    for after, letters in data.get("before", {}).items():
        found.append((_either(letters) + f"(?=[{after}])", letters))
    if "inside" in data:
        found.append((_BEFORE + _either(data["inside"]) + _BEHIND, data["inside"]))
    groups = {cyrillic: latin for cyrillic, latin in data["letters"].items() if len(cyrillic) > 1}
    if groups:
        found.append((_either(groups), groups))
    return found


def _single(letters: Mapping[str, str], capitals: Mapping[str, str]) -> dict[int, str]:
    """`{"щ": "shch"}` → `{щ: "shch", Щ: "Shch"}`, for `str.translate`."""
    single = {}
    for cyrillic, latin in letters.items():
        if len(cyrillic) == 1:
            capital = capitals.get(cyrillic, latin[:1].upper() + latin[1:])
            single[ord(cyrillic.upper())] = capital
            single[ord(cyrillic)] = latin
    return single


@cache
def _scheme(name: str) -> _Scheme:
    if name not in schemes():
        raise TwinbibError(f"no romanisation scheme {name!r} (known: {', '.join(schemes())})")
    data = table(f"translit/{name}.toml", _REQUIRED, _OPTIONAL)
    if "base" in data:
        data = {**table(f"translit/{data['base']}.toml", _REQUIRED, _OPTIONAL), **data}
    contexts = _contexts(data)
    pattern = "|".join(part for part, _ in contexts)
    capitals = data.get("capitals", {})
    return _Scheme(
        _single(data["letters"], capitals),
        re.compile(pattern, re.IGNORECASE) if pattern else None,
        tuple(letters for _, letters in contexts),
        capitals,
    )
