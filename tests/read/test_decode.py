"""Bytes into text, or one clear line."""

import pytest

from twinbib.model import TwinbibError
from twinbib.read.decode import decode

RUSSIAN = "Список литературы: Иванов И.И. «Книга о письме», № 5 — Москва, 1990."
KAZAKH = "Әдебиеттер тізімі: Ноғаева А.М. Қауіпсіздік мәселелері, 2012."
LONG = "Съешь же ещё этих мягких французских булок да выпей чаю. " * 20


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (RUSSIAN, "utf-8"),
        (RUSSIAN, "utf-8-sig"),
        (RUSSIAN, "utf-16"),
        (RUSSIAN, "cp1251"),
        (LONG + RUSSIAN, "cp1251"),
        (LONG, "koi8_r"),
        (KAZAKH, "utf-8"),
        (KAZAKH + LONG, "ptcp154"),
        ("Plain English.", "ascii"),
    ],
)
def test_an_encoding_is_recognised(text: str, encoding: str) -> None:
    assert text.replace("«", "") == decode("a.txt", text.encode(encoding)).lstrip("\ufeff").replace(
        "«", ""
    )


def test_a_line_break_counts_as_one_character() -> None:
    assert "a\nb\nc" == decode("a.txt", b"a\r\nb\rc")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t ", "the file is empty"),
        (bytes(range(256)) * 20, "not a text file"),
        (b"\x00\x01\x02\x03" * 100, "not a text file"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "an old Word file"),
        (b"{\\rtf1 text}", "an RTF file"),
    ],
)
def test_what_is_no_text_is_said_in_one_line(content: bytes, reason: str) -> None:
    with pytest.raises(TwinbibError, match=reason) as raised:
        decode("a.txt", content)
    assert str(raised.value).startswith("a.txt: ")
    assert "\n" not in str(raised.value)
