"""Romanisation schemes as tables, read and made ready to apply: `data/translit/*.toml`.

A table has `name`, `source`, `language`, its `[letters]`, which it may share with a `base`, and
`[[samples]]` that are its tests. Letters, or groups of them, that hold in one place only are under
`[start]` and `[end]` of a word, `[inside]` (between letters), `[after."аеё"]`, `[before."иыэ"]`;
`[capitals]` has those that are not the small letter's value with its first letter raised. A journal
may give its own table as a file of this form; it needs `name` and `letters` or a `base` only.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from twinbib.model import TwinbibError
from twinbib.tables import names, own, table

_REQUIRED = ("name", "source", "language", "samples")
_OPTIONAL = ("base", "letters", "start", "end", "inside", "after", "before", "capitals")
_SIMPLE = ("letters", "start", "end", "inside", "capitals")
_NESTED = ("after", "before")
_CYRILLIC = "[\u0400-\u052f]"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme ready to apply. `values` has a lower-case letter or group with its Latin."""

    name: str
    title: str
    source: str
    language: str
    sample: tuple[str, str]  # Cyrillic, Latin
    values: Mapping[str, str]
    letters: Mapping[int, str]  # one letter, small or capital
    pattern: re.Pattern[str] | None  # what depends on its neighbours, an empty group a context
    contexts: tuple[Mapping[str, str], ...]  # what each group of the pattern becomes
    capitals: Mapping[str, str]


@cache
def schemes() -> tuple[str, ...]:
    """The names of the schemes, in alphabetical order: `ala-lc`, `ascii` and so on."""
    return names("translit")


@cache
def scheme(name: str) -> Scheme:
    """The scheme of that name, or of the TOML file with that path.

    Raises TwinbibError for a name that is none of `schemes()` (it lists them), and for a file that
    is no such table (it names the key).
    """
    return made(name, data(name))


@cache
def data(name: str) -> Mapping[str, Any]:
    """The table of that scheme, whole: with what it shares with its base."""
    if name.endswith(".toml"):
        return _own(name)
    if name in schemes():
        return _whole(table(f"translit/{name}.toml", _REQUIRED, _OPTIONAL))
    known = ", ".join(schemes())
    raise TwinbibError(f"no romanisation scheme {name!r} (known: {known}; or a file .toml)")


def made(name: str, data: Mapping[str, Any]) -> Scheme:
    """A scheme of a whole table."""
    contexts = _contexts(data)
    sample = next(iter(data.get("samples", [])), {"cyrillic": "", "latin": ""})
    return Scheme(
        name,
        data["name"],
        data.get("source", name),
        data.get("language", "mul"),
        (sample["cyrillic"], sample["latin"]),
        data["letters"],
        _single(data["letters"], data.get("capitals", {})),
        _pattern(contexts),
        tuple(letters for _, letters, _ in contexts),
        data.get("capitals", {}),
    )


def _whole(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The table with what it shares with its base."""
    if "base" not in data:
        return data
    base = _whole(table(f"translit/{data['base']}.toml", _REQUIRED, _OPTIONAL))
    return {**base, **data, "letters": {**base["letters"], **data.get("letters", {})}}


def _own(name: str) -> Mapping[str, Any]:
    data = own(name, (*_REQUIRED, *_OPTIONAL))
    if not isinstance(data.get("name"), str) or not ("letters" in data or "base" in data):
        raise TwinbibError(f"{name}: no name, or neither letters nor base; see a scheme of ours")
    if "base" in data and data["base"] not in schemes():
        raise TwinbibError(f"{name}: base {data['base']!r} is none of {', '.join(schemes())}")
    data.pop("samples", None)
    _checked(name, data)
    return _whole(data)


def _checked(name: str, data: Mapping[str, Any]) -> None:
    """Raises TwinbibError where a part of a person's table is not letters with their Latin."""
    parts = [(key, data[key]) for key in _SIMPLE if key in data]
    for key in _NESTED:
        nested = data.get(key, {})
        if not isinstance(nested, dict) or "" in nested:
            raise TwinbibError(f'{name}: {key} is a table such as [{key}."аеё"]')
        parts += [(f"{key}.{neighbours}", letters) for neighbours, letters in nested.items()]
    for key, letters in parts:
        fine = isinstance(letters, dict) and all(
            cyrillic and isinstance(latin, str) for cyrillic, latin in letters.items()
        )
        if not fine:
            raise TwinbibError(f'{name}: {key} is a table of letters: "ж" = "zh"')


Context = tuple[str, Mapping[str, str], str]


def _contexts(data: Mapping[str, Any]) -> list[Context]:
    """What must stand before, the letters, what must follow; the more particular first.

    What stands before is looked for behind the first letter, which `_pattern` has already found.
    """
    found: list[Context] = []
    if data.get("end"):
        found.append(("", data["end"], r"(?!\w)"))
    if data.get("start"):
        found.append((r"(?<!\w.)(?<!\w['’\u02bc].)", data["start"], ""))
    for before, letters in data.get("after", {}).items():
        found.append((f"(?<=[{_either(before)}].)", letters, ""))
    for behind, letters in data.get("before", {}).items():
        found.append(("", letters, f"(?=[{_either(behind)}])"))
    if data.get("inside"):
        found.append((f"(?<={_CYRILLIC}.)", data["inside"], f"(?={_CYRILLIC})"))
    groups = {cyrillic: latin for cyrillic, latin in data["letters"].items() if len(cyrillic) > 1}
    if groups:
        found.append(("", groups, ""))
    return [context for context in found if context[1]]


def _either(letters: str) -> str:
    """Small and capital, for a set in a pattern."""
    return re.escape(letters + letters.upper())


def _pattern(contexts: list[Context]) -> re.Pattern[str] | None:
    """Finds the first letter, then asks for its neighbours: ten times as fast as the reverse."""
    if not contexts:
        return None
    firsts = "".join(dict.fromkeys(key[0] for _, letters, _ in contexts for key in letters))
    parts = [
        f"{before}(?:{'|'.join(_key(key) for key in sorted(letters, key=len, reverse=True))})"
        f"{behind}()"
        for before, letters, behind in contexts
    ]
    return re.compile(f"[{_either(firsts)}](?:{'|'.join(parts)})", re.DOTALL)


def _key(letters: str) -> str:
    """A group whose first letter has been read."""
    return f"(?<=[{_either(letters[0])}])" + "".join(f"[{_either(one)}]" for one in letters[1:])


def _single(letters: Mapping[str, str], capitals: Mapping[str, str]) -> dict[int, str]:
    """`{"щ": "shch"}` → `{щ: "shch", Щ: "Shch"}`, for `str.translate`."""
    single = {}
    for cyrillic, latin in letters.items():
        if len(cyrillic) == 1:
            capital = capitals.get(cyrillic, latin[:1].upper() + latin[1:])
            if len(cyrillic.upper()) == 1:
                single[ord(cyrillic.upper())] = capital
            single[ord(cyrillic)] = latin
    return single
