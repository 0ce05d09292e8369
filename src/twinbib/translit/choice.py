"""What a romanised list is made by: a scheme for each language, and words with a form of their own.

A journal's profile (`data/journals/*.toml`, or a file of that form) chooses for its authors; a
table that the user keeps has own spellings: `[names]`, `[places]`, `[publishers]`, `[journals]`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from twinbib.language.hand import Hand
from twinbib.language.recognition import candidates
from twinbib.language.scheme import scheme
from twinbib.model import Finding, TwinbibError
from twinbib.tables import names, own, table

_PROFILE = (
    "name",
    "source",
    "style",
    "originals",
    "order",
    "titles",
    "ignored",
    "schemes",
    "marks",
)
_SPELLINGS = ("names", "places", "publishers", "journals")
# what a key may be, the first where a profile has no such key
_CHOICES = {"order": ("same", "latin"), "titles": ("romanized", "translated")}
_FALLBACK = "ru"


STYLE = "references-romanized"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a journal asks. `name` is its title, `schemes` and `marks` are by language.

    `style` is that of the romanised list, `originals` that of the other; a style numbers its list
    or not. `order`: `same` as the other list, or `latin`, by the romanised names. `titles`:
    `romanized`, or `translated`: the English title in place of the romanised one. A mark stands as
    the journal prints it: `[in Russ.]`. `ignored`: codes or names of rules that do not count there.
    """

    name: str
    source: str
    schemes: Mapping[str, str]
    style: str = STYLE
    originals: str = "gost-r-7.0.5-2008-numeric"
    order: str = "same"
    titles: str = "romanized"
    ignored: tuple[str, ...] = ()
    marks: Mapping[str, str] = field(default_factory=dict)

    def ignores(self, finding: Finding) -> bool:
        """Whether a finding does not count for this journal."""
        return finding.code in self.ignored or finding.rule in self.ignored


@dataclass(frozen=True, slots=True)
class Choice:
    """Hands and marks by language, and own spellings by what they are of.

    `entries`: by key, the hands of the entries that are by another one than their list. `titles`:
    see `Profile`. `restores`: whether foreign authors get their own spelling where it is known.
    `omits`: what the list leaves out of titles, see `omissions`.
    """

    hands: Mapping[str, Hand] = field(default_factory=dict)
    marks: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    entries: Mapping[str, Hand] = field(default_factory=dict)
    titles: str = "romanized"
    restores: bool = True
    omits: frozenset[str] = frozenset()

    def hand(self, language: str, key: str = "") -> Hand:
        """The hand for a work: the one chosen, else the scheme that lists follow most."""
        chosen = self.entries.get(key) or self.hands.get(language)
        known = candidates(language)
        return chosen or Hand((known if len(known) > 1 else candidates(_FALLBACK))[0])

    def spelling(self, of: str, text: str) -> str:
        """How the user, or the list, spells a text of that kind (`names` …); empty if not told."""
        return self.spellings.get(of, {}).get(text, "")


def journals() -> tuple[str, ...]:
    """The names of the profiles, in order."""
    return names("journals")


def profile(name: str) -> Profile:
    """The profile of that name, or of the TOML file with that path.

    Raises TwinbibError for a name that is none of `journals()` (it lists them) and for a file that
    is no profile (it names the key).
    """
    data: Mapping[str, Any]
    if name.endswith(".toml"):
        data = own(name, _PROFILE)
    elif name in journals():
        data = table(f"journals/{name}.toml", ("name", "source"), _PROFILE)
    else:
        known = ", ".join(journals())
        raise TwinbibError(f"no journal {name!r} (known: {known}; or a file .toml)")
    for key, kind in (("name", str), ("schemes", dict), ("marks", dict), ("ignored", list)):
        if not isinstance(data.get(key, kind()), kind):
            raise TwinbibError(f"{name}: {key} has a value of another kind; see `twinbib journals`")
    for key, values in _CHOICES.items():
        if data.get(key, values[0]) not in values:
            raise TwinbibError(f"{name}: {key} is one of {', '.join(values)}")
    schemes = checked(data.get("schemes", {}), name)
    fields = {"name": name, "source": name, **data, "schemes": schemes}
    return Profile(**{**fields, "ignored": tuple(data.get("ignored", ()))})


def checked(schemes: Mapping[str, str], where: str) -> Mapping[str, str]:
    """The schemes by language, both known; raises TwinbibError naming `where` it was asked for."""
    known = table("languages.toml", ("alphabets",))["alphabets"]
    for language, name in schemes.items():
        if language not in known:
            raise TwinbibError(f"{where}: no language {language!r} (known: {', '.join(known)})")
        if not isinstance(name, str):
            raise TwinbibError(f"{where}: the scheme of {language} is a name or a path")
        try:
            scheme(name)
        except TwinbibError as error:
            raise TwinbibError(f"{where}: {error}") from None
    return schemes


def spellings(path: str) -> Mapping[str, Mapping[str, str]]:
    """The user's own spellings of that file; raises TwinbibError where it is no such table."""
    data = own(path, _SPELLINGS)
    for key, part in data.items():
        if not isinstance(part, dict) or any(not isinstance(one, str) for one in part.values()):
            raise TwinbibError(
                f'{path}: {key} is a table such as "Ружников, В. А." = "Rugnikov, V. A."'
            )
    return data
