"""What holds for every text and for every file, whole or broken."""

import tomllib
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from packages import docx, odt, unzipped, zipped

from twinbib.model import TwinbibError
from twinbib.read.clean import clean
from twinbib.read.formats import extract
from twinbib.text import plain

# letters of three scripts, and every sign that is markup somewhere
SIGNS = "абвЁЖқabcXYZ 0123456789 .,;:!?«»“”—–-№\\`*_{}[]()#+$%&~|<>\"'^/@="
TEXTS = st.text(alphabet=SIGNS, min_size=1, max_size=60).filter(str.strip)
RUN = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
MAKERS: dict[str, Callable[[str], bytes]] = {
    "a.docx": lambda words: docx(f"<w:p>{RUN.format(escape(words))}</w:p>"),
    "a.odt": lambda words: odt(f"<text:p>{escape(words)}</text:p>"),
    "a.html": lambda words: f"<!DOCTYPE html><body><p>{escape(words)}</p>".encode(),
    "a.xml": lambda words: (
        f'<article dtd-version="1"><body><p>{escape(words)}</p></body></article>'
    ).encode(),
}


@pytest.mark.parametrize("name", MAKERS)
@settings(deadline=None)
@given(words=TEXTS)
@example(words="a*b* <b> &amp; \\_ \\\\* <!-- # **в**")
@example(words="# не заголовок")
@example(words="конец \\")
def test_no_sign_of_a_text_is_taken_for_markup(name: str, words: str) -> None:
    """The text of a file, cleaned as `read` cleans it, is what the file says."""
    text = extract(name, MAKERS[name](words)) or ""
    assert words.split() == clean(plain(name, text)).value.split()


@settings(deadline=None)
@given(words=st.lists(TEXTS, min_size=2, max_size=6))
def test_nor_where_raised_text_or_a_link_stands_between(words: list[str]) -> None:
    looks = ["{}", '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>{}</w:t></w:r>']
    looks.append('<w:hyperlink r:id="rId1"><w:r><w:t>{}</w:t></w:r></w:hyperlink>')
    looks[0] = RUN
    runs = "".join(looks[at % 3].format(escape(one)) for at, one in enumerate(words))
    text = extract("a.docx", docx(f"<w:p>{runs}</w:p>", ["https://lex.uz/docs/3"])) or ""
    assert "".join(words).split() == clean(plain("a.docx", text)).value.split()


SAMPLES = tomllib.loads((Path(__file__).parent / "samples.toml").read_text("utf-8"))
PACKAGES = {"a.docx": docx(**SAMPLES["docx"]), "a.odt": odt(**SAMPLES["odt"])}
PAGES = {"a.html": SAMPLES["html"]["page"].encode(), "a.xml": SAMPLES["jats"]["article"].encode()}
CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 9), st.binary(max_size=6)), min_size=1, max_size=4
)


def changed(content: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """The bytes with pieces of them replaced."""
    for where, length, put in changes:
        at = int(where * len(content))
        content = content[:at] + put + content[at + length :]
    return content


def is_read_or_refused(name: str, content: bytes) -> None:
    try:
        text = extract(name, content)
        assert text is None or text.encode()
    except TwinbibError as error:
        assert str(error).startswith(f"{name}: ")
        assert "\n" not in str(error)


@pytest.mark.parametrize("name", PACKAGES)
@settings(max_examples=300, deadline=None)
@given(changes=CHANGES, part=st.integers(0, 9))
def test_broken_parts_are_read_or_refused_in_one_line(
    name: str, changes: list[tuple[float, int, bytes]], part: int
) -> None:
    files = unzipped(PACKAGES[name])
    broken = list(files)[part % len(files)]
    files[broken] = changed(files[broken], changes)
    is_read_or_refused(name, zipped(files))


@pytest.mark.parametrize("name", PACKAGES | PAGES)
@settings(max_examples=300, deadline=None)
@given(changes=CHANGES)
def test_broken_files_are_read_or_refused_in_one_line(
    name: str, changes: list[tuple[float, int, bytes]]
) -> None:
    is_read_or_refused(name, changed((PACKAGES | PAGES)[name], changes))
