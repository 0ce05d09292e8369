"""Where the cross-references of a JATS article lead: to its notes, to the entries of its lists."""

from collections.abc import Iterator

from twinbib.read.formats.markup import Element, attribute, local


class Links:
    """`notes` has the numbers of the notes that have marks, by their ids, in the marks' order.

    `numbered` is whether the text cites by numbers.
    """

    def __init__(self, root: Element) -> None:
        marks = [one for one in root.iter("{*}xref") if attribute(one, "ref-type") == "fn"]
        known = {attribute(note, "id") for note in root.iter("{*}fn")}
        keys = dict.fromkeys(key for one in marks if (key := attribute(one, "rid")) in known)
        self.notes = {key: str(number) for number, key in enumerate(keys, 1)}
        self.numbered = any(
            _words(one).strip("[]().").isdigit()
            for one in root.iter("{*}xref")
            if _is_citation(one)
        )
        self._labels: dict[str, str] = {}
        for entries in root.iter("{*}ref-list"):
            for number, entry in enumerate(list_entries(entries), 1):
                self._labels.setdefault(attribute(entry, "id"), _label(entry, number))

    def note(self, reference: Element) -> str:
        """The number of the note that a cross-reference is the mark of; empty for none."""
        if attribute(reference, "ref-type") != "fn":
            return ""
        return self.notes.get(attribute(reference, "rid"), "")

    def cited(self, reference: Element) -> str:
        """The number of the entry that a cross-reference cites by number; empty for none.

        `<xref ref-type="bibr" rid="B5">5</xref>`; one without text has the label of its entry.
        """
        if not _is_citation(reference):
            return ""
        printed = _words(reference) or self._labels.get(attribute(reference, "rid"), "")
        return printed if printed.isdigit() else ""

    def cites(self, element: Element) -> bool:
        """Whether what stands inside an element is a citation without brackets."""
        return "[" not in _words(element) and any(
            _is_citation(one) for one in element.iter("{*}xref")
        )


def list_entries(element: Element) -> Iterator[Element]:
    """The entries of a reference list, those of lists inside it too."""
    for child in element:
        if local(child) == "ref":
            yield child
        elif local(child) == "ref-list":
            yield from list_entries(child)


def _label(entry: Element, number: int) -> str:
    label = next((child for child in entry if local(child) == "label"), None)
    return _words(label).strip("[]().") if label is not None else str(number)


def _is_citation(reference: Element) -> bool:
    return attribute(reference, "ref-type") == "bibr"


def _words(element: Element) -> str:
    return "".join(element.itertext()).strip()
