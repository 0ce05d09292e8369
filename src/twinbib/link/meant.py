"""Which works of the lists are meant by a name and a year, or by a title's first words and a year.

Names are compared as printed, then without case endings, then across scripts by their consonants.
A year is that of publication; a work without one may be cited by any year that its entry prints,
most often the date of access. What fits several works equally well is left to the reader.
"""

from collections.abc import Iterable

from twinbib.language.scripts import has_cyrillic
from twinbib.link.heads import Head, Name, bare_forms, word_form
from twinbib.link.works import PREFIX, Work, Works, Year, forms
from twinbib.model import Person

_SHORTEST_TITLE = 5


def meant(index: Works, head: Head, year: Year, *, declined: bool) -> list[Work]:
    """The works that a name or title and a year fit; `declined`: the name may be in any case."""
    found = by_name(index, head, declined=declined) if head.names else []
    return _of_year(found, head, year) or _titled(by_title(index, head), year)


def known(index: Works, head: Head) -> bool:
    """Whether the first name is the first author of any work."""
    return bool(head.names) and bool(by_name(index, head, declined=False))


def by_name(index: Works, head: Head, *, declined: bool) -> list[Work]:
    """The works whose first author is named, by the surest form of the name that any has."""
    kinds = [("printed", "stem"), ("bones",)] if declined else [("printed",), ("stem",), ("bones",)]
    first, *others = head.names
    said = forms(first.family)
    if declined:
        said |= {("printed", form) for form in bare_forms(word_form(first.family))}
    for kind in kinds:
        fit = {
            work.order: work
            for form in said
            if form[0].split()[0] in kind
            for work in index.named.get(_met(form), ())
            if _agrees(work, first, others)
        }
        if fit:
            return [fit[order] for order in sorted(fit)]
    return []


def _met(form: tuple[str, str]) -> tuple[str, str]:
    """The form by which the lists have it: consonants are compared across scripts only."""
    other = {"bones cyrillic": "bones latin", "bones latin": "bones cyrillic"}
    return other.get(form[0], form[0]), form[1]


def _agrees(work: Work, first: Name, others: Iterable[Name]) -> bool:
    """Whether the initials don't contradict and the other names are among the authors."""
    if not any(_initial_fits(people[0], first) for people in work.authors):
        return False
    names = {form for people in work.authors for person in people for form in forms(person.family)}
    return all(
        work.et_al or names & {_met(form) for form in forms(other.family)} for other in others
    )


def _initial_fits(person: Person, name: Name) -> bool:
    """Whether the first initials are alike, as far as both are printed in one script."""
    given, said = person.given[:1].lower(), name.initials[:1].lower()
    if not given or not said or has_cyrillic(given) != has_cyrillic(said):
        return True
    return given == said


def by_title(index: Works, head: Head) -> list[Work]:
    """The works whose title, or the body that wrote them, begins with the words."""
    said = head.title
    if not said or (sum(map(len, said)) < _SHORTEST_TITLE and not head.printed.isupper()):
        return []
    fit = [
        work
        for work in index.titled.get(said[0][:PREFIX], ())
        if any(_begins(title, said, cut=head.cut) for title in work.titles)
    ]
    # one word, (Россия, 2014), is a title only where nobody could be named in its place
    return [work for work in fit if len(said) > 1 or not work.authors]


def _begins(title: tuple[str, ...], said: tuple[str, ...], *, cut: bool) -> bool:
    *whole, last = said
    if len(title) < len(said) or list(title[: len(whole)]) != whole:
        return False
    word = title[len(whole)]
    return word == last or (cut and word.startswith(last))


def _issued(work: Work, year: Year) -> bool:
    """Whether it is of the year; «б. г.» is said of a work without one."""
    return year.value in work.years if year.value else not work.years


def _titled(fit: list[Work], year: Year) -> list[Work]:
    """Those of the year; a law or an order is cited by the year of access too."""
    issued = [work for work in fit if _issued(work, year)]
    return _lettered(issued or [work for work in fit if year.value in work.others], year)


def _of_year(fit: list[Work], head: Head, year: Year) -> list[Work]:
    """Those of the year; of several, those with as many authors as the text says."""
    issued = [work for work in fit if _issued(work, year)]
    if not issued:
        issued = [work for work in fit if not work.years and year.value in work.others]
    if not issued and len(fit) == 1 and not fit[0].others:
        issued = fit
    if len(issued) > 1:
        issued = [work for work in issued if _as_many(work, head)] or issued
    return _lettered(issued, year)


def _as_many(work: Work, head: Head) -> bool:
    """Whether a work has as many authors as are named, more of them for «и др.»."""
    said = len(head.names)
    return (work.people() > said or work.et_al) if head.et_al else work.people() == said


def _lettered(issued: list[Work], year: Year) -> list[Work]:
    """`2002б`: the work with that letter; where the list prints none, the second one of 2002."""
    if year.letter < 0:
        return issued
    printed = [work for work in issued if (year.value, year.letter) in work.letters]
    if printed or any(value == year.value for work in issued for value, _ in work.letters):
        return printed
    return issued[year.letter : year.letter + 1] if len(issued) > 1 else issued
