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
        if not found or not adjoins(file, found[-1], one.span.start):
            found.append(one)
        elif _texts(found[-1]) == _texts(one):
            continue
        elif _is_section(found, one):
            found[-1] = together(found[-1], one)
        else:
            found.append(one)
    return found


def adjoins(file: File, before: ReferenceList, start: int) -> bool:
    """Whether nothing but markup stands between a list and an offset."""
    return start >= before.span.end and not any(
        map(str.isalnum, file.text[before.span.end : start])
    )


def _texts(one: ReferenceList) -> list[str]:
    return [entry.text.value for entry in one.entries]


def _begins(entry: Entry) -> str:
    return "".join(filter(str.isalnum, entry.text.value.casefold()))[:20]


def _is_section(found: list[ReferenceList], one: ReferenceList) -> bool:
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
    return scripts == ("latin", "latin") and len(found) > 1 and one.script == "latin"
