"""Latin text back into Cyrillic, for schemes that let it be read in one way only.

`c, h, j` schemes can't: `shch` may be щ or шч, `ya` я or йа. What may be read in several ways is
read as the longest group that the scheme has, and listed.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from twinbib.language.scheme import Scheme, scheme


@dataclass(frozen=True, slots=True)
class Reading:
    """`text` in Cyrillic; `ambiguous` has the Latin groups in it that the scheme gives twice."""

    text: str
    ambiguous: tuple[str, ...] = ()


def reverse(text: str, name: str) -> Reading:
    """`text` read back by the scheme of that name; what it never writes stays as it is.

    A group that several letters have (`e` of е and э) is read as the first one of the table; it,
    and a group that is also a row of shorter ones (`ts`: ц, or т and с), is listed.
    """
    table, pattern, doubtful = _tables(name)
    found: dict[str, None] = {}

    def read(match: re.Match[str]) -> str:
        group = match.group().lower()
        cyrillic = table.get(group)
        if cyrillic is None:  # without case a dotted İ is an i to the pattern
            return match.group()
        if group in doubtful:
            found[group] = None
        return cyrillic.upper() if match.group()[0].isupper() else cyrillic

    read_back = pattern.sub(read, unicodedata.normalize("NFC", text))
    return Reading(read_back, tuple(found))


def letters(name: str) -> Mapping[str, tuple[str, ...]]:
    """Each Latin group of the scheme with the Cyrillic letters that it may stand for."""
    found: dict[str, tuple[str, ...]] = {}
    for latin, cyrillic in _written(scheme(name)):
        if cyrillic not in found.get(latin, ()):
            found[latin] = (*found.get(latin, ()), cyrillic)
    return found


def _written(rules: Scheme) -> list[tuple[str, str]]:
    tables = (rules.values, *rules.contexts)
    return [
        (unicodedata.normalize("NFC", latin.lower()), cyrillic)
        for table in tables
        for cyrillic, latin in table.items()
        if latin
    ]


@cache
def _tables(name: str) -> tuple[Mapping[str, str], re.Pattern[str], frozenset[str]]:
    """The reading of each group, what finds the groups, and those that may be read otherwise."""
    groups = letters(name)
    longest_first = sorted(groups, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE)
    doubtful = {latin for latin, read in groups.items() if len(read) > 1}
    doubtful |= {latin for latin in groups if _of_shorter(latin, groups)}
    return {latin: read[0] for latin, read in groups.items()}, pattern, frozenset(doubtful)


def _of_shorter(latin: str, groups: Mapping[str, object]) -> bool:
    """Whether a row of other groups makes the same letters."""
    ends = {0}
    for at in range(len(latin)):
        if at in ends:
            ends |= {
                at + len(group)
                for group in groups
                if group != latin and latin.startswith(group, at)
            }
    return len(latin) in ends
