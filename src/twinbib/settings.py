"""What a user may configure, as a value; `cli/configuration.py` reads it from a file."""

from dataclasses import dataclass

from twinbib.format import Sort, Terms


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may configure.

    `styles`: the CSL styles of the first list and of the citations, by name or path;
    `second_style`: that of the second list. `terms` and `sort` are those of `format.Options`.
    `journal`: the profile that counts, by name or path, whose styles stand where none are named.
    """

    styles: tuple[str, ...] = ("gost-r-7.0.5-2008-numeric", "gost-r-7.0.5-2008-author-date")
    second_style: str = "references-romanized"
    terms: Terms = "entry"
    sort: Sort = ""
    journal: str = ""


DEFAULT = Settings()
