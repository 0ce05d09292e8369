"""Whatever is online has its address and the day it was read, in each of our styles."""

import pytest

from twinbib.format import find_style, render
from twinbib.format.elements.numerals import page_range
from twinbib.format.terms import Terms
from twinbib.tables import style_names

# all types of CSL 1.0.2
TYPES = (
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
)  # fmt: skip
# what each style says of the 5th of March 2014
READ = {
    "ru": "(дата обращения: 05.03.2014)",
    "uk": "(дата звернення: 05.03.2014)",
}
URL = "https://a.b/c?d=e"


def printed(style: str, **fields: object) -> str:
    """An online work with what every style can print of it."""
    item = {"id": "a", "title": "Ы", "author": [{"family": "Я", "given": "А."}], "URL": URL,
            "issued": {"raw": "2013"}, "accessed": {"raw": "2014-03-05"}, **fields}  # fmt: skip
    return render([item], find_style(style)).entries[0].plain


@pytest.mark.parametrize("style", style_names())
def test_the_address_and_the_day(style: str) -> None:
    """Of every type, in the words of its language; a romanised list says it in English."""
    lost = []
    for kind in TYPES:
        for language in ("ru", "uk"):
            text = printed(style, type=kind, language=language)
            read = READ[language] if not style.startswith("references") else "2014"
            lost += [(kind, language, text)] * (URL not in text or read not in text)
    assert lost == []


@pytest.mark.parametrize("style", style_names())
def test_a_doi(style: str) -> None:
    """Of every type, beside the address or in its place."""
    texts = {kind: printed(style, type=kind, DOI="10.1234/x.5") for kind in TYPES}
    assert [kind for kind, text in texts.items() if "10.1234/x.5" not in text] == []


@pytest.mark.parametrize(
    ("pages", "form", "wanted"),
    [
        ("1-10", "minimal", "1–10"),
        ("10-10", "minimal", "10–10"),
        ("101-108", "minimal", "101–8"),
        ("101-108", "minimal-two", "101–08"),
        ("101-8", "expanded", "101–108"),
        ("321—328", "chicago", "321–28"),
        ("xii – xv", "minimal", "xii–xv"),
        ("5−7", "", "5−7"),  # a minus is no dash of a range
        ("", "minimal", ""),
    ],
)
def test_page_ranges(pages: str, form: str, wanted: str) -> None:
    """In the formats of CSL, with whatever dash the list has."""
    assert page_range(pages, form, Terms("en", [])) == wanted
