"""Characters that Word names by a font and a code: `w:sym`."""

from functools import cache

from twinbib.tables import table

PRIVATE = range(0xF000, 0xF100)  # where Word puts the 256 codes of a symbol font
FIRST = 0x20


def symbol(font: str, code: str) -> str:
    """The character of a code (hexadecimal): a letter of the Symbol font, else as it stands.

    `Symbol`, `F0B1` → ±; a code that is none of a character gives nothing.
    """
    try:
        value = int(code, 16)
        character = chr(value)
    except (ValueError, OverflowError):
        return ""
    if font.casefold() != "symbol":
        return "" if 0xD800 <= value < 0xE000 or value < FIRST else character
    at = (value - PRIVATE.start if value in PRIVATE else value) - FIRST
    characters = _characters()
    return characters[at] if 0 <= at < len(characters) else ""


@cache
def _characters() -> str:
    rows = table("symbol-font.toml", ["source", "rows"], [])["rows"]
    return "".join(rows)
