"""One item of CSL-JSON as the elements of a style read it: every value of a known type."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Name:
    """A name by the parts of CSL-JSON; an organisation is all `literal`."""

    family: str = ""
    given: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""
    suffix: str = ""
    literal: str = ""


@dataclass(frozen=True, slots=True)
class ItemDate:
    """A date or a range: year, month, day as far as known; or what was printed, as `literal`.

    A month of 13 (spring) to 16 is a season. `end` is empty where there is no range.
    """

    parts: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    circa: bool = False
    literal: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One work. The keys of `strings`, `names` and `dates` are CSL variables, with hyphens.

    `language` is a two-letter code, lower case, or empty; `number` what citations print.
    `short`: the first words of the title. `words`: for `issue` and `volume` the word that the
    list prints: вып., кн.
    `repeated`: variables that the title prints already, for the bibliography to leave out.
    """

    id: str
    type: str
    language: str
    number: str
    strings: dict[str, str] = field(default_factory=dict)
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    dates: dict[str, ItemDate] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()
    et_al: bool = False
    short: str = ""
    words: dict[str, str] = field(default_factory=dict)
