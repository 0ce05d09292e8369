"""An article by hand: two sources, three citations, three findings."""

from twinbib.model import (
    Article,
    Citation,
    CitedItem,
    Claim,
    Date,
    Document,
    Edit,
    Entry,
    Finding,
    Locator,
    Pairing,
    Reference,
    ReferenceList,
    Rendition,
    Source,
    Span,
)
from twinbib.text import plain

FILE = "статья.md"


def span(start: int, end: int) -> Span:
    return Span(FILE, start, end)


def entry(number: int | None, start: int, raw: str) -> Entry:
    return Entry(number, span(start, start + len(raw)), raw, plain(FILE, raw, start))


BRIDGE = entry(1, 100, "Мосты. 2001.")
TWIN = entry(1, 200, "Mosty. 2001.")
ROAD = entry(None, 120, "Дороги.")

SOURCES = (
    Source(
        1,
        "mosty2001",
        Rendition(BRIDGE, Reference(title="Мосты", issued=Date((2001,)), layout="gost_book")),
        Rendition(TWIN, Reference(title="Mosty", layout="gost_book"), scheme="bgn-pcgn"),
        Pairing(0.97654, ("number", "title"), 0.5),
    ),
    Source(None, "dorogi", Rendition(ROAD, Reference(title="Дороги"))),
)
CITATIONS = (
    Citation(
        span(20, 31),
        "[1, с. 3-5]",
        (CitedItem(1, "mosty2001", Locator("page", "3-5")),),
        Claim(span(0, 19), "Мост стоял\nсто лет;", span(0, 10), "Мост стоял"),
    ),
    Citation(
        span(50, 60),
        "[см. 1; 2]",
        (
            CitedItem(1, "mosty2001", Locator("chapter", "3"), prefix="см. "),
            CitedItem(2, "dorogi", suffix=" и др."),
        ),
        Claim(span(32, 49), "=1+1 дорог не было"),
    ),
    Citation(span(70, 73), "[9]", (CitedItem(9),)),
)
FINDINGS = (
    Finding(
        "LOC101",
        "page-outside",
        "error",
        "стр. 3; нет",
        span(20, 31),
        ("mosty2001",),
        (Edit(span(20, 22), "[1"),),
    ),
    Finding("LOC103", "no-pages", "note", "no pages", span(50, 60), ("dorogi",)),
    Finding("CIT101", "no-reference", "error", "9 is not listed", span(70, 73)),
    Finding("LST101", "no-date", "note", "everywhere"),
    Finding("TXT101", "sentence", "note", "around it", span(0, 40)),
)
ARTICLE = Article(
    Document(
        (FILE,),
        ("",),
        (),
        (ReferenceList("# Литература", "cyrillic", span(90, 130), (BRIDGE, ROAD)),),
    ),
    SOURCES,
    CITATIONS,
    FINDINGS,
)
