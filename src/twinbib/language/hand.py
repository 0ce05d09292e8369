"""How a list romanises one language: a scheme, what it leaves out, the habits of its author.

`ispolzovanie`: BGN/PCGN with its signs left out; `Enciklopedija` beside `Vjej`: the table of
translit.net, but e where a word begins with э.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from twinbib.language.departure import without_marks
from twinbib.language.romanisation import Romanized, romanize
from twinbib.language.scheme import Scheme, data, made, scheme
from twinbib.language.twin_words import SIGNS

_NO_SIGNS = str.maketrans("", "", SIGNS)
_SIMPLE = ("letters", "start", "end", "capitals")
_NESTED = ("after", "before")

Habits = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Hand:
    """`scheme` by name; `omits`: `signs`, `marks`; `habits`: a part of a scheme's table that wins.

    `habits` has the keys of `data/translit/*.toml`: `{"start": {"э": "e"}, "letters": {"х": "h"}}`.
    """

    scheme: str
    omits: tuple[str, ...] = ()
    habits: Habits = field(default_factory=dict, hash=False)

    def romanize(self, text: str) -> Romanized:
        """`text` as this hand would write it; raises TwinbibError for an unknown scheme."""
        return romanize(text, self.rules)

    @cached_property
    def rules(self) -> Scheme:
        """The scheme as this hand has it."""
        if not self.omits and not self.habits:
            return scheme(self.scheme)
        return made(self.scheme, self._with_habits(self._omitting(data(self.scheme))))

    def _omitting(self, table: Mapping[str, Any]) -> dict[str, Any]:
        """The table without signs or marks in what it gives."""
        simple = {key: self._plain(table.get(key, {})) for key in _SIMPLE}
        nested = {
            key: {near: self._plain(letters) for near, letters in table.get(key, {}).items()}
            for key in _NESTED
        }
        return {**table, **simple, **nested}

    def _plain(self, letters: Mapping[str, str]) -> dict[str, str]:
        plain = dict(letters)
        if "signs" in self.omits:
            plain = {key: latin.translate(_NO_SIGNS) for key, latin in plain.items()}
        if "marks" in self.omits:
            plain = {
                key: without_marks(unicodedata.normalize("NFC", latin))
                for key, latin in plain.items()
            }
        return plain

    def _with_habits(self, table: dict[str, Any]) -> dict[str, Any]:
        """The table with the habits over it; a letter that has one has it beside any letter."""
        own = self.habits.get("letters", {})
        simple = {key: {**table[key], **letters} for key, letters in self.habits.items()}
        nested = {
            key: {
                near: {one: latin for one, latin in letters.items() if one not in own}
                for near, letters in table[key].items()
            }
            for key in _NESTED
        }
        return {**table, **simple, **nested}
