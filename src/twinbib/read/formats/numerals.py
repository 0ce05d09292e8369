"""Numbers as automatic lists print them: `3`, `iii`, `c`, «в».

The names are those of Office Open XML (ISO/IEC 29500-1, 17.18.59, ST_NumberFormat); letters are
doubled behind the alphabet's end: z, aa, bb.
"""

LATIN = "abcdefghijklmnopqrstuvwxyz"
# the clause lists U+0430–U+0438, U+043A–U+0449, U+044B, U+044D–U+044F: neither ё, й, ъ nor ь
RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
ALPHABETS = {"upperLetter": LATIN.upper(), "lowerLetter": LATIN,
             "russianUpper": RUSSIAN.upper(), "russianLower": RUSSIAN}  # fmt: skip
# as HTML and OpenDocument name them
SHORT_NAMES = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman",
               "I": "upperRoman"}  # fmt: skip
MOST_DIGITS = 9
MOST_DOUBLED = 20


def numeral(number: int, form: str) -> str:
    """The number in a form; in digits, where the form is unknown or can't print it."""
    if form in ALPHABETS:
        return _letters(number, ALPHABETS[form])
    if form in {"upperRoman", "lowerRoman"}:
        return _roman(number).upper() if form == "upperRoman" else _roman(number)
    if form == "none":
        return ""
    return f"{number:02}" if form == "decimalZero" else str(number)


def whole(value: str | None, otherwise: int) -> int:
    """The integer that a file states, or `otherwise` where it states none of any use."""
    text = (value or "").strip()
    digits = text.removeprefix("-")
    return int(text) if digits.isdecimal() and len(digits) <= MOST_DIGITS else otherwise


def _letters(number: int, alphabet: str) -> str:
    times, at = divmod(number - 1, len(alphabet))
    return alphabet[at] * (times + 1) if number > 0 and times < MOST_DOUBLED else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    text = ""
    for value, letters in ROMAN:
        text += letters * (number // value)
        number %= value
    return text
