"""What is refused or ignored: bombs, entities, deep nesting, passwords, macros, damaged files."""

import struct
import tracemalloc
from pathlib import Path

import pytest
from packages import docx, docx_files, odt, unzipped, zipped

from twinbib.model import TwinbibError
from twinbib.read.formats import extract

PARAGRAPH = "<w:p><w:r><w:t>Слово</w:t></w:r></w:p>"
WORD = docx(PARAGRAPH)
OPEN = odt("<text:p>Слово</text:p>")
ARTICLE = '<article dtd-version="1.2"><body><p>{}</p></body></article>'
BOMB = "<!DOCTYPE x [<!ENTITY a 'ха'>" + "".join(
    f"<!ENTITY {one} '{f'&{before};' * 10}'>"
    for before, one in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip


def with_prologue(prologue: str, mention: str = "&i;") -> dict[str, bytes]:
    """One file a format, a prologue before its XML and an entity in its text."""
    word = docx_files(PARAGRAPH.replace("Слово", mention))
    word["word/document.xml"] = prologue + str(word["word/document.xml"])
    opened = unzipped(odt(f"<text:p>{mention}</text:p>"))
    opened["content.xml"] = prologue.encode() + opened["content.xml"]
    article = prologue.replace("!DOCTYPE x", "!DOCTYPE article") + ARTICLE.format(mention)
    return {"a.docx": zipped(word), "a.odt": zipped(opened), "a.xml": article.encode()}


def refused(name: str, content: bytes) -> str:
    """The one line that says why a file is refused."""
    with pytest.raises(TwinbibError) as caught:
        extract(name, content)
    line = str(caught.value)
    assert line.startswith(f"{name}: ")
    assert "\n" not in line
    return line


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.xml"])
def test_entities_of_the_files_own_are_refused(name: str) -> None:
    """A billion of them, or a single one."""
    refused(name, with_prologue(BOMB)[name])
    one = with_prologue("<!DOCTYPE x [<!ENTITY i 'слово'>]>")[name]
    assert "DOCTYPE" in refused(name, one)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.xml"])
def test_a_file_named_by_an_entity_is_not_read(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("тайна")
    prologue = f"<!DOCTYPE x [<!ENTITY i SYSTEM '{secret.as_uri()}'>]>"
    assert "тайна" not in refused(name, with_prologue(prologue)[name])


def test_the_dtd_of_a_jats_article_is_not_read(tmp_path: Path) -> None:
    """Its public name is no reason to refuse the article, nor to fetch it."""
    dtd = tmp_path / "jats.dtd"
    dtd.write_text("<!ENTITY i 'тайна'>")
    prologue = f"<!DOCTYPE article PUBLIC 'JATS' '{dtd.as_uri()}'>"
    text = extract("a.xml", (prologue + ARTICLE.format("а&mdash;б &i;")).encode())
    assert text == "а—б \\&i;\n"


def test_a_zip_bomb_is_refused_without_being_inflated() -> None:
    """A part of 400 MB in a file of 400 kB; one whose header says that it is small."""
    files = docx_files("")
    files["word/document.xml"] = b" " * (400 * 2**20)
    bomb = zipped(files)
    tracemalloc.start()
    assert len(bomb) < 2**20
    assert "more text inside than an article has" in refused("a.docx", bomb)
    size = struct.pack("<L", 400 * 2**20)
    assert size in bomb
    refused("a.docx", bomb.replace(size, struct.pack("<L", 1000)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 * 2**20


def test_styles_in_a_ring_or_a_chain_without_end() -> None:
    ring = (
        '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
    )
    chain = "".join(
        f'<w:style w:styleId="s{at}"><w:basedOn w:val="s{at + 1}"/></w:style>'
        for at in range(5_000)
    )
    for style in ("a", "s0"):
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>'
        assert extract("a.docx", docx(paragraph, styles=ring + chain)) == "а\n"
    open_ring = '<style:style style:name="a" style:parent-style-name="a"/>'
    assert extract("a.odt", odt('<text:p text:style-name="a">а</text:p>', open_ring)) == "а\n"


def test_files_with_a_password_are_refused() -> None:
    """A new Word file with one is a file of the old kind that holds an encrypted one."""
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refused("a.docx", old)
    manifest = "<manifest:encryption-data/>"
    files = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "x",
             "META-INF/manifest.xml": manifest}  # fmt: skip
    assert "password" in refused("a.odt", zipped(files))
    # bit 0 of the flags in the central directory's entry of the document
    at = WORD.rindex(b"PK\x01\x02", 0, WORD.rindex(b"word/document.xml"))
    assert "password" in refused("a.docx", WORD[: at + 8] + b"\x01" + WORD[at + 9 :])


def test_macros_and_what_else_lies_in_the_file_are_ignored() -> None:
    files = docx_files(PARAGRAPH)
    files["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0 Sub AutoOpen()"
    files["word/comments.xml"] = "<<<"
    files["word/header1.xml"] = "<<<"
    assert extract("a.docm", zipped(files)) == "Слово\n"


def test_a_workbook_is_no_text_and_a_zip_is_none_of_the_formats() -> None:
    book = {"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>"}
    assert "no Word text" in refused("a.xlsx", zipped(book))
    assert extract("a.zip", zipped({"article.md": "# Заглавие"})) is None


@pytest.mark.parametrize(
    "content", [docx("<w:p/>"), odt("<text:p/>"), b"<html><body><script>1</script></body></html>"]
)
def test_a_file_without_text_is_refused(content: bytes) -> None:
    assert "no text" in refused("a.file", content)


@pytest.mark.parametrize("whole", [WORD, OPEN], ids=["docx", "odt"])
def test_a_file_cut_short_is_refused_in_one_line(whole: bytes) -> None:
    for end in range(60, len(whole), 29):
        name = "a.docx" if whole is WORD else "a.odt"
        try:
            assert extract(name, whole[:end]) is None
        except TwinbibError as error:
            assert str(error).startswith(f"{name}: ")
            assert "\n" not in str(error)


def test_a_part_that_is_not_well_formed_is_refused() -> None:
    files = docx_files(PARAGRAPH)
    files["word/document.xml"] = str(files["word/document.xml"])[:-5]
    assert "damaged" in refused("a.docx", zipped(files))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", b"# Title\n\n<html> is a tag.\n"),
        ("a.txt", b"The %PDF of the thing, <article> and PK\x03\x04."),
        ("a.md", b"<article>\n\n# Title\n"),
        ("a.tex", b"\\documentclass{article}"),
        ("a.bib", b"@book{a, title = {<html>}}"),
        ("a.md", b""),
    ],
)
def test_plain_text_is_left_to_others(name: str, content: bytes) -> None:
    if b"%PDF-" not in content:
        assert extract(name, content) is None


@pytest.mark.parametrize("inserted", ["altChunk", "subDoc"])
def test_a_file_that_others_are_inserted_in_is_not_read_in_part(inserted: str) -> None:
    """What they hold would be lost without a word."""
    assert "save it anew" in refused("a.docx", docx(f'{PARAGRAPH}<w:{inserted} r:id="rId9"/>'))
