r"""The own styles as styles of pybtex: `\bibliographystyle{twinbib-gost}`, Sphinx's too.

pybtex finds them by their entry points; any other CSL style goes by `twinbib bbl`.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pybtex.database import BibliographyData, Entry
from pybtex.style import FormattedEntry
from pybtex.style.formatting import BaseStyle

from twinbib.export import csl_json
from twinbib.format import find_style, render
from twinbib.plug.richtext import rich
from twinbib.read.bib import BibEntry, renditions
from twinbib.read.bib_crossref import resolved


class CslStyle(BaseStyle):  # type: ignore[misc]
    """A style of pybtex that prints what a CSL style does; labels are the numbers of the list."""

    csl = ""
    side = "original"
    default_sorting_style = "none"

    def format_entries(
        self, entries: Iterable[Entry], bib_data: BibliographyData | None = None
    ) -> Iterator[FormattedEntry]:
        """The entries in the order of the style, the first one numbered 1."""
        known = {entry.key: entry for entry in entries}
        items = [self._item(entry, bib_data) for entry in known.values()]
        rendered = render(items, find_style(self.csl))
        for entry in rendered.entries:
            yield FormattedEntry(entry.id, rich(entry.neutral), entry.number)

    def format_entry(
        self, label: str, entry: Entry, bib_data: BibliographyData | None = None
    ) -> FormattedEntry:
        """One entry alone, as Sphinx asks for it; its label is given."""
        rendered = render([self._item(entry, bib_data)], find_style(self.csl))
        return FormattedEntry(entry.key, rich(rendered.entries[0].neutral), label)

    def _item(self, entry: Entry, bib_data: BibliographyData | None) -> dict[str, object]:
        kind = (entry.original_type or entry.type).lower()
        fields = tuple((name.lower(), value) for name, value in _fields(entry, bib_data).items())
        read = BibEntry(entry.key, kind, fields, 0)
        original, twin = renditions(read)
        shown = twin if self.side == "romanized" and twin else original
        return csl_json.item(shown, entry.key)


class Gost(CslStyle):
    """GOST R 7.0.5-2008, numbered in the order of citation."""

    csl = "gost-r-7.0.5-2008-numeric"


class GostAlphabetical(CslStyle):
    """GOST R 7.0.5-2008, numbered by author."""

    csl = "gost-r-7.0.5-2008-numeric-alphabetical"


class Gost2018(CslStyle):
    """GOST R 7.0.100-2018, numbered by author."""

    csl = "gost-r-7.0.100-2018"


class Dstu(CslStyle):
    """DSTU 8302:2015."""

    csl = "dstu-8302-2015"


class Romanized(CslStyle):
    """The romanised list, from the fields `author_romanized`, `title_romanized` and so on."""

    csl = "references-romanized"
    side = "romanized"


class RomanizedSlashes(Romanized):
    """The romanised list with the slashes of the first one."""

    csl = "references-romanized-slashes"


class RomanizedApa(Romanized):
    """The romanised list with the year behind the authors."""

    csl = "references-romanized-apa"


def _fields(entry: Entry, bib_data: BibliographyData | None) -> dict[str, str]:
    """The values of an entry, names as BibTeX has them, and what its `crossref` gives."""
    own = _own(entry)
    if "crossref" not in own:
        return own
    known = {} if bib_data is None else {key: _own(one) for key, one in bib_data.entries.items()}
    return resolved(entry.key, {**known, entry.key: own})


def _own(entry: Entry) -> dict[str, str]:
    fields: Mapping[str, Any] = dict(entry.fields.items())
    people = {
        role: " and ".join(str(person) for person in persons)
        for role, persons in entry.persons.items()
    }
    return {name.lower(): str(value) for name, value in {**people, **fields}.items()}
