"""The sections of one list, each under a heading of its own: «Источники», then «Литература»."""

from collections.abc import Iterable

from twinbib.language.scripts import script
from twinbib.model import Entry, ReferenceList
from twinbib.read.headings import is_notes
from twinbib.read.lines import File
from twinbib.read.lists import together


def joined(file: File, lists: Iterable[ReferenceList]) -> list[ReferenceList]:
    """The lists of a file, those that are sections of one put together.

    A list that is printed twice in one script, as by Kazakh journals under a Kazakh heading and a
    Russian one, stands there once.
    """
    found: list[ReferenceList] = []
    for one in lists:
        if found and adjoins(file, found[-1], one.span.start) and _is_section(file, found, one):
            found[-1] = together(found[-1], one)
        else:
            found.append(one)
    return _once(file, _latin_first(file, found))


def _latin_first(file: File, lists: Iterable[ReferenceList]) -> list[ReferenceList]:
    """Sections in Latin letters put together, where the Cyrillic list behind them has both."""
    found: list[ReferenceList] = []
    for one in lists:
        if len(found) > 1 and _are_halves(file, (found[-2], found[-1]), one):
            found[-2:] = [together(found[-2], found[-1])]
        found.append(one)
    return found


def _are_halves(
    file: File, parts: tuple[ReferenceList, ReferenceList], whole: ReferenceList
) -> bool:
    """Whether two lists in Latin letters have as many entries as the Cyrillic one behind them."""
    first, second = parts
    if not first.script == second.script == "latin" != whole.script or not second.heading:
        return False
    near = adjoins(file, first, second.span.start) and adjoins(file, second, whole.span.start)
    return near and len(first.entries) + len(second.entries) == len(whole.entries)


def _once(file: File, lists: Iterable[ReferenceList]) -> list[ReferenceList]:
    """The lists without those that print the one before them again, word by word."""
    found: list[ReferenceList] = []
    for one in lists:
        again = bool(found) and adjoins(file, found[-1], one.span.start)
        if not (again and _texts(found[-1]) == _texts(one)):
            found.append(one)
    return found


def repeats(first: ReferenceList, second: ReferenceList) -> bool:
    """Whether half of a list stands in another one of its script, by the first letters."""
    begun = {*map(_begins, first.entries)}
    again = sum(_begins(entry) in begun for entry in second.entries)
    return first.script == second.script and again * 2 >= len(second.entries)


def adjoins(file: File, before: ReferenceList, start: int) -> bool:
    """Whether nothing but markup stands between a list and an offset."""
    return start >= before.span.end and not any(
        map(str.isalnum, file.text[before.span.end : start])
    )


def _texts(one: ReferenceList) -> list[str]:
    return [entry.text.value for entry in one.entries]


def _begins(entry: Entry) -> str:
    return "".join(filter(str.isalnum, entry.text.value.casefold()))[:20]


def _is_section(file: File, found: list[ReferenceList], one: ReferenceList) -> bool:
    """Whether a list goes on with the last one: by its numbers, else by its heading's script.

    Of two in Latin letters the second may be the twin, unless the Cyrillic list stands before them.
    """
    last = found[-1]
    if is_notes(last.heading) or not (last.heading and one.heading):
        return False
    if (number := last.entries[-1].number) and one.entries[0].number == number + 1:
        return True
    scripts = script(last.heading), script(one.heading)
    if scripts == ("cyrillic", "cyrillic"):
        again = {*map(_begins, last.entries)} & {*map(_begins, one.entries)}
        return last.script != "latin" != one.script and not again
    if scripts != ("latin", "latin") or one.script != "latin":
        return False
    before = [two for two in found[-2:-1] if adjoins(file, two, last.span.start)]
    return bool(before) and before[0].script != "latin"
