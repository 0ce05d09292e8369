"""`citation-label`: what a style without numbers and names cites by, `Roe78`, `RoNo78`."""

from twinbib.format.item import Item

# how many letters of each of the first authors, by the number of authors
LETTERS = {1: (4,), 2: (2, 2), 3: (2, 1, 1)}
ROLES = ("author", "editor", "translator")


def citation_label(item: Item, *, own: bool) -> str:
    """The item's own label, else one of the authors' first letters and the year's two digits.

    In its `own` language a work without authors is cited by the first words of its title.
    """
    if label := item.strings.get("citation-label"):
        return label
    if own and "author" not in item.names:
        return item.short
    names = next((item.names[role] for role in ROLES if role in item.names), ())
    counts = LETTERS.get(len(names), (1, 1, 1, 1))
    pairs = zip(names, counts, strict=False)
    letters = "".join((name.family or name.literal)[:count] for name, count in pairs)
    issued = item.dates.get("issued")
    year = f"{issued.parts[0] % 100:02}" if issued is not None and issued.parts else "00"
    return (letters or item.strings.get("title", "")[:4]) + year
