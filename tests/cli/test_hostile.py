"""Whatever stands in a file, the program ends by itself and says one clear line or a result."""

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from twinbib import cli

# pieces of real lists, to be put together wrongly
PIECES = (
    "## Список литературы\n", "## References\n", "\n", "\n\n", " ", "1. ", "2. ", "- [3] ", "[1] ",
    "Иванов И.И. ", "Ivanov I.I. ", "О книгах", " // ", " / под ред. ", ". ", ", ", "М.: ", ": ",
    "2001", "№ 2", "С. 10–20", "Т. ", "[On Books]", " [in Russ.]", "https://example.org/a_(b)", "«",
    "»", "[1, с. 12]", "[2; 1, с. 7–9]", "[", "]", "(", ")", "{", "}", "@book{a, title = {",
    "\\cite{a}", "<a href=\"", "\\_", "…", "\u00ad", "\u200b", "\f", "\r", "\ufeff", "Қ", "І", "😀",
)  # fmt: skip

# so that the pieces after it are entries
START = """\
О книгах [1, с. 12].

## Список литературы

1. Иванов И.И. Книга. М.: Дом, 2001. 20 с.
2. """


def ends(name: str, content: bytes, *arguments: str) -> int:
    """The exit status for one file of that content."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(content)
        out = ("--out", folder) if "build" in arguments else ()
        return cli.run([*arguments, str(path), *out])


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@example("(" * 500)
@example("[1" * 500)
@settings(max_examples=200, deadline=None)
def test_a_list_of_broken_pieces(text: str) -> None:
    """It is read: an entry that makes no sense is kept, the others go on."""
    content = (START + text).encode("utf-8")
    assert ends("article.md", content, "check") in (0, 1)
    assert ends("article.md", content, "build") == 0


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
@settings(max_examples=100, deadline=None)
def test_an_article_of_broken_pieces(text: str) -> None:
    """Read or refused, never fallen over."""
    assert ends("article.md", text.encode("utf-8"), "link") in (0, 2)


@given(st.binary(max_size=300))
@settings(max_examples=100, deadline=None)
def test_an_article_of_any_bytes(content: bytes) -> None:
    """A picture, an archive, a text in an old encoding."""
    assert ends("article.md", content, "parse") in (0, 2)


@given(
    st.lists(st.sampled_from((*PIECES, "@article{b,", "year = 2001,\n", "}\n", '"')), max_size=40)
)
@settings(max_examples=150, deadline=None)
def test_a_bib_of_broken_pieces(pieces: list[str]) -> None:
    """A bibliography of what can be read, or a refusal."""
    style = ("--style", "gost-r-7.0.5-2008-numeric")
    assert ends("list.bib", "".join(pieces).encode("utf-8"), "format", *style) in (0, 2)
