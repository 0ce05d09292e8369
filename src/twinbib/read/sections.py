"""The sections of one list, each under a heading of its own: «Источники», then «Литература»."""

from collections.abc import Iterable, Sequence

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
    found: list[list[ReferenceList]] = []
    begun: set[str] = set()
    for one in lists:
        begins = {*map(_begins, one.entries)}
        if found and _goes_on(file, found, one, again=not begun.isdisjoint(begins)):
            found[-1].append(one)
            begun |= begins
        else:
            found.append([one])
            begun = begins
    return _once(file, _latin_first(file, map(together, found)))


def _latin_first(file: File, lists: Iterable[ReferenceList]) -> list[ReferenceList]:
    """Sections in Latin letters put together, where the Cyrillic list behind them has both."""
    found: list[ReferenceList] = []
    for one in lists:
        if len(found) > 1 and _are_halves(file, (found[-2], found[-1]), one):
            found[-2:] = [together(found[-2:])]
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


def _goes_on(
    file: File, found: Sequence[Sequence[ReferenceList]], one: ReferenceList, *, again: bool
) -> bool:
    """Whether a list is the next section of the last one, by its numbers or its heading's script.

    `found` has the sections of each list so far; `again`: whether an entry begins as one of them.
    Of two in Latin letters the second may be the twin, unless the Cyrillic list stands before them.
    """
    first, last = found[-1][0], found[-1][-1]
    if not (first.heading and one.heading and adjoins(file, last, one.span.start)):
        return False
    if is_notes(first.heading):
        return False
    if (number := last.entries[-1].number) and one.entries[0].number == number + 1:
        return True
    scripts = script(first.heading), script(one.heading)
    if scripts == ("cyrillic", "cyrillic"):
        return first.script != "latin" != one.script and not again
    if scripts != ("latin", "latin") or one.script != "latin" or len(found) < 2:
        return False
    return found[-2][0].script != "latin" and adjoins(file, found[-2][-1], first.span.start)
