"""The labels that natbib cites by: `Иванов и Петров(2002а)`."""

from collections import Counter
from collections.abc import Mapping
from string import ascii_lowercase

from twinbib.language.scripts import NUMBERING, has_cyrillic
from twinbib.model import Reference
from twinbib.tables import table


def labels(references: Mapping[str, Reference]) -> dict[str, str]:
    """A label for each key; works of one author and year are told apart by a letter."""
    bare = {key: (_names(one), _year(one)) for key, one in references.items()}
    times = Counter(bare.values())
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for key, (names, year) in bare.items():
        letter = _letter(references[key], seen[names, year]) if times[names, year] > 1 else ""
        seen[names, year] += 1
        found[key] = f"{names}({year}{letter})"
    return found


def _names(reference: Reference) -> str:
    people = reference.headed_by
    families = [person.family or person.literal for person in people]
    if not families:
        return " ".join(reference.title.split()[:3])
    if len(families) > 2 or (reference.et_al and people is reference.author):
        return f"{families[0]} {_word('others', reference.language)}"
    return f" {_word('and', reference.language)} ".join(families)


def _word(name: str, language: str) -> str:
    words = table("terms/natbib.toml", ("name", "source", "and", "others"), ())[name]
    return str(words.get(language, words["en"]))


def _year(reference: Reference) -> str:
    return str(reference.issued.parts[0]) if reference.issued and reference.issued.parts else ""


def _letter(reference: Reference, at: int) -> str:
    """а, б, в … or a, b, c …; beyond the alphabet the number itself."""
    letters = NUMBERING if has_cyrillic(_names(reference)) else ascii_lowercase
    return letters[at] if at < len(letters) else str(at + 1)
