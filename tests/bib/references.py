"""Any reference that a .bib can carry, for property tests; texts of what breaks .bib files."""

from dataclasses import replace

from hypothesis import strategies as st

from twinbib.model import Date, PageCount, Pages, Person, Reference, Unread

LETTERS = "абвҚғ abcXYZ1290 {}\\%&$#_~^\"'@,;:=-–.|()/№«»ё"
TEXT = st.text(st.sampled_from(LETTERS), max_size=24).map(lambda text: " ".join(text.split()))
PIECE = TEXT.filter(lambda text: text and " | " not in text and text.strip("| ") == text)
WORD = st.text(st.sampled_from("абвгАБВabcABC'-&{%"), max_size=8).map(lambda text: f"Ж{text}")
URL = st.text(st.sampled_from("abc/?&=%20#_~:.-"), max_size=12).map(lambda text: f"https://{text}")

NAMED = st.builds(
    Person,
    family=st.one_of(WORD, st.just("Ортега и Гассет"), st.just("A, B and C")),
    given=st.one_of(st.just("А. С."), st.just("Ж.-П."), st.just("M. L., Jr."), WORD),
    particle=st.sampled_from(["", "", "van den", "де ла"]),
)
PEOPLE = st.lists(
    st.one_of(NAMED, TEXT.filter(bool).map(lambda text: Person(literal=text))), max_size=3
).map(tuple)

DATE = st.builds(
    lambda parts, size, years: Date(
        parts[:size], (parts[0] + years,) if years and size == 1 else ()
    ),
    st.tuples(st.integers(1000, 2100), st.integers(1, 12), st.integers(1, 28)),
    st.integers(1, 3),
    st.integers(0, 9),
)
RANGES = st.lists(st.tuples(*[st.integers(1, 9999).map(str)] * 2), min_size=1, max_size=3)
PAGES = RANGES.map(lambda found: Pages(", ".join(map("-".join, found)), tuple(found)))

TYPES = (
    "article-journal", "article-magazine", "article-newspaper", "book", "chapter", "document",
    "legislation", "manuscript", "paper-conference", "periodical", "report", "thesis", "webpage",
)  # fmt: skip

FIELDS = dict.fromkeys(Reference.__slots__, TEXT) | {
    **dict.fromkeys(("author", "editor", "compiler", "translator"), PEOPLE),
    **dict.fromkeys(("issued", "accessed"), st.none() | DATE),
    "type": st.sampled_from(TYPES),
    "language": st.sampled_from(["", "ru", "kk", "uk", "en", "xal"]),
    "et_al": st.booleans(),
    "pages": st.none() | PAGES | PIECE.map(Unread),
    "page_count": st.none() | st.integers(1, 9999).map(PageCount) | PIECE.map(Unread),
    "url": URL,
    "doi": URL,
    "unread": st.lists(PIECE, max_size=3).map(tuple),
    "layout": st.just(""),
}
# «и др.» where nobody is named is nothing that a name list could carry
REFERENCES = st.builds(Reference, **FIELDS).map(
    lambda one: replace(one, et_al=one.et_al and bool(one.author or one.editor or one.translator))
)

# pieces that .bib files are made of, put together without sense
BROKEN = st.lists(
    st.sampled_from(
        ["@book{", "@misc(", "@string{", "@comment{", "@", "{", "}", '"', ",", "=", "#", "\n", "\\",
         "a", " and ", "title", "year", "{\\H{o}}", "\\begin{x}", "$", "%", "~", "2005", "--", "я"]
    ),
    max_size=40,
).map("".join)  # fmt: skip
