"""Names that several people have, for styles that tell people apart wherever they are cited.

CSL 1.0.2, `givenname-disambiguation-rule`, all but `by-cite`.
"""

from __future__ import annotations

from collections.abc import Iterable

from twinbib.format.initials import initials
from twinbib.format.item import Name


class Namesakes:
    """Counts the names of a text; once `closed`, says how much of a given name each needs."""

    def __init__(self, rule: str) -> None:
        self._first_only = rule.startswith("primary-name")
        self._initials_only = rule.endswith("-with-initials")
        self._names: dict[str, dict[str, set[str]]] = {}
        self.closed = False

    def count(self, names: Iterable[Name]) -> None:
        """Remember the names of a cite, those behind «и др.» too."""
        if self.closed:
            return
        for name in [*names][:1] if self._first_only else names:
            people = self._names.setdefault(_family(name), {})
            people.setdefault(initials(name.given, " "), set()).add(_given(name))

    def level(self, name: Name, natural: int, place: int) -> int:
        """0 for the family name alone, 1 for initials, 2 for all; `natural` is what is shown."""
        if self._first_only and place:
            return natural
        people = self._names.get(_family(name), {})
        if not self._initials_only and len(people.get(initials(name.given, " "), ())) > 1:
            return 2
        return max(natural, 1) if len(people) > 1 else natural


def _family(name: Name) -> str:
    return f"{name.non_dropping_particle} {name.family}"


def _given(name: Name) -> str:
    """`J.J.` and `J. J.` are one person."""
    return " ".join(name.given.replace(".", " ").split())
