"""Single values of CSL-JSON, of any make: text, names, dates. What is none gives an empty value.

All are pure and none raises: a `null`, a list where a text should be, a year `201?` are what people
write and what other programs export.
"""

import re
from collections.abc import Mapping
from typing import Any

from twinbib.format import particles
from twinbib.format.item import ItemDate, Name
from twinbib.format.markup import CLOSE, OPEN

# the neutral form's own marks, and what no text holds
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ue000-\uf8ff\ud800-\udfff\ufffe\uffff]")
_SPACE = re.compile(r"[ \t\n\r\x0b\f\u2028\u2029\x85]+")
_TAG = {"i": "field-i", "b": "field-b", "sup": "sup", "sub": "sub", "sc": "field-sc"}
_PAIR = re.compile(r"<(i|b|sup|sub|sc)>([^<>]*)</\1>")
_SPAN = re.compile(
    r'<span (?:class="(nocase|nodecor)"|style="font-variant: ?small-caps;?")>([^<>]*)</span>'
)
_DATE = re.compile(r"(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
# EDTF and CSL-JSON 1.0.2 write seasons as months: 13, 17 and 21 are spring
_SEASONS = {month: (month - 1) % 4 + 13 for month in range(13, 25)}


def text(value: Any) -> str:
    """A text or number as text, with the markup that CSL-JSON allows in fields as marks."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    found = plain(str(value))
    return marked(found) if "<" in found else found


def plain(value: str) -> str:
    """`value` on one line, without control characters, runs of spaces, spaces at its ends."""
    if not value.isprintable():
        value = _FORBIDDEN.sub("", value)
    elif "  " not in value:
        return value.strip()
    return _SPACE.sub(" ", value).strip(" ")


def marked(value: str) -> str:
    """`<i>…</i>` and so on as marks; a `<` that opens no pair stays a `<`."""
    for _ in range(4):
        value, pairs = _PAIR.subn(lambda m: OPEN[_TAG[m[1]]] + m[2] + CLOSE[_TAG[m[1]]], value)
        value, spans = _SPAN.subn(lambda m: _span(m[1] or "sc", m[2]), value)
        if not pairs + spans:
            break
    return value


def _span(kind: str, inside: str) -> str:
    kind = "field-sc" if kind == "sc" else kind
    return OPEN[kind] + inside + CLOSE[kind]


def names(value: Any) -> tuple[Name, ...]:
    """The names of a role: a list of objects, one object, or a name as a text."""
    if isinstance(value, str | Mapping):
        value = [value]
    if not isinstance(value, list | tuple):
        return ()
    return tuple(name for one in value if (name := _name(one)) is not None)


def _name(value: Any) -> Name | None:
    if isinstance(value, str):
        value = {"literal": value}
    if not isinstance(value, Mapping):
        return None
    parts = {key: text(value.get(key)) for key in ("family", "given", "literal", "suffix")}
    if not parts["family"]:
        parts["family"], parts["given"] = parts["given"], ""
    if not parts["family"]:
        return Name(literal=parts["literal"]) if parts["literal"] else None
    return _person(value, parts)


def _person(value: Mapping[Any, Any], parts: Mapping[str, str]) -> Name:
    """A name with a family name, its particles and suffix in their fields."""
    dropping, other = (text(value.get(f"{kind}dropping-particle")) for kind in ("", "non-"))
    family, given, suffix = parts["family"], parts["given"], parts["suffix"]
    if family[0] == family[-1] == '"' and len(family) > 2:
        family = family[1:-1]
    elif given and not dropping and not other:
        other, family = particles.leading(family)
        given, dropping = particles.trailing(given)
    if "," in given and not suffix:
        given, suffix = particles.suffix(given)
    elif suffix and value.get("comma-suffix"):
        suffix = f", {suffix}"
    return Name(family, given, dropping, other, suffix)


def date(value: Any) -> ItemDate | None:
    """A date: `date-parts`, `raw` or `literal`; a text; a year. What is no date is `literal`."""
    if not isinstance(value, Mapping):
        return _written(text(value))
    circa = value.get("circa") not in (None, False, 0, "", "0", "false")
    parts = value.get("date-parts")
    if isinstance(parts, list | tuple) and parts:
        found = _from_parts(parts, value.get("season"), circa=circa)
        if found is not None:
            return found
    for key in ("literal", "raw"):
        if written := text(value.get(key)):
            return ItemDate(literal=written) if key == "literal" else _written(written)
    return None


def _from_parts(parts: Any, season: Any, *, circa: bool) -> ItemDate | None:
    """A date or a range; the words as they stand where a part is no number (`201?`)."""
    given = [one if isinstance(one, list | tuple) else [one] for one in parts[:2]]
    read = [_numbers(one) for one in given]
    if not read[0]:
        words = " ".join(filter(None, (text(part) for part in given[0])))
        return ItemDate(literal=words, circa=circa) if words else None
    first, last = read[0], read[1] if len(read) > 1 else ()
    if last[:1] == (0,):  # [[2005], [0]] is a range without an end
        last = ()
    number = int(season) if str(season).isdecimal() and len(str(season)) < 3 else 0
    if len(first) == 1 and (0 < number < 5 or number in _SEASONS):
        first = (*first, _SEASONS.get(number, number + 12))
    return ItemDate(first, last, circa)


def _numbers(parts: Any) -> tuple[int, ...]:
    """Year, month, day as far as they are numbers that make a date; none where the year is none."""
    found: list[int] = []
    for part, (low, high) in zip(parts, ((-9999, 9999), (1, 24), (1, 31)), strict=False):
        written = text(part)
        if not re.fullmatch(r"-?\d{1,6}", written) or not low <= int(written) <= high:
            break
        found.append(int(written))
    if len(found) > 1 and found[1] in _SEASONS:
        return found[0], _SEASONS[found[1]]
    return tuple(found) if found != [0] else ()


def _written(value: str) -> ItemDate | None:
    if not value:
        return None
    sides = [_DATE.fullmatch(side) for side in value.split("/")]
    if len(sides) > 2 or None in sides:
        return ItemDate(literal=value)
    parts = [[part for part in side.groups() if part] for side in sides if side is not None]
    return _from_parts(parts, None, circa=False)
