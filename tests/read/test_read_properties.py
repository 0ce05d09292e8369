"""What must hold for every file: no traceback, and offsets that point at the printed text."""

from unicodedata import normalize

from hypothesis import given, settings
from hypothesis import strategies as st
from places import misplaced

from twinbib import read
from twinbib.model import Document, TwinbibError
from twinbib.read.clean import clean, join_lines
from twinbib.text import plain

MARKS = st.sampled_from([
    "\n", "\n\n", "\r\n", "# ", "References", "Литература", "1. ", "2. ", "[1] ", "- ", "\\_", "**",
    "*", "<sup>", "</sup>", "&nbsp;", "&amp;", "\u00ad", "\u00a0", "ﬁ ",
    "и\u0306", "-\n", "\f", "275",
    "[1, с. 5]", "Иванов И.И. ", "\\begin{thebibliography}", "\\bibitem{a}", "%", "~", "http://a.b/c_d",
])  # fmt: skip
TEXTS = st.lists(MARKS | st.text(max_size=20), max_size=40).map("".join)


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_cleaning_keeps_the_map(text: str) -> None:
    """Each cleaned character stands for a piece of the file; the pieces rise and do not overlap."""
    cleaned = join_lines(clean(plain("a.md", text)))
    assert len(cleaned.value) == len(cleaned.starts) == len(cleaned.ends)
    spans = list(zip(cleaned.starts, cleaned.ends, strict=True))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert list(cleaned.starts) == sorted(cleaned.starts)
    for character, (start, end) in zip(cleaned.value, spans, strict=True):
        printed = text[start:end]
        as_printed = character in (printed, *normalize("NFKC", printed))
        hyphen = character == "-" and printed < " "  # a control character inside a word
        assert len(printed) > 1 or character.isspace() or as_printed or hyphen


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_a_file_is_read_or_refused_in_one_line(text: str) -> None:
    try:
        document = read.document([("a.md", text.encode("utf-8", "surrogatepass"))])
    except TwinbibError as error:
        assert str(error).startswith("a.md: ")
        assert "\n" not in str(error)
    else:
        inside(document)


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        inside(read.document([("a.md", content)]))
    except TwinbibError as error:
        assert "\n" not in str(error)


def inside(document: Document) -> None:
    """Every piece points at what the file prints there."""
    assert not misplaced(document)
