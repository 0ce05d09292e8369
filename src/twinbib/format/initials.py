"""Given names as initials: `Е.Ф.`, `Peter K.`, `Жан-Люк` as `Е. Ф.`, `P. K.`, `Ж.-Л.`.

What is abbreviated already stays: `Дж.` is no `Д.`, `Yu.` no `Y.` (both stand in real lists).
`Shch.` is Щ. in Latin letters, and one initial; `Alex.` is a name cut short, and gives `A.`.
"""

import re

# an abbreviation with its stop, or a word: `Е.Ф.` has two, `Дж. Р.` two, `Peter K.` two
TOKEN = re.compile(r"[^\s.\-\u2010\u2011]+\.?")
# Щ and Дж in the schemes of romanisation
LONG = frozenset({"shch", "sch", "sht", "dzh"})
HYPHENS = re.compile(r"[-\u2010\u2011]")


def initials(given: str, mark: str, *, hyphen: bool = True, full: bool = False) -> str:
    """`given` with `mark` (`". "`, `"."`, `""`) after each initial.

    `hyphen`: whether the hyphen of a double name stays. `full`: full names stay as they are, only
    the spaces of initials are set (CSL 1.0.2, `initialize="false"`).
    """
    parts = HYPHENS.split(given) if hyphen else [HYPHENS.sub(" ", given)]
    parts = parts[:1] + [part for part in parts[1:] if full or not part[:1].islower()]
    done = [_one(part, mark, full=full) for part in parts]
    return "-".join(part for part in done if part)


def _one(part: str, mark: str, *, full: bool) -> str:
    text = ""
    for token in TOKEN.findall(part):
        letters = token.rstrip(".")
        if not letters:
            continue
        if not letters[0].isupper() or (full and not _is_initial(token)):
            text = f"{text.rstrip()} {token} "
        else:
            text += "".join(letter + mark for letter in _letters(token, letters))
    return text.strip()


def _is_initial(token: str) -> bool:
    return token.endswith(".") or len(token) == 1


def _letters(token: str, letters: str) -> list[str]:
    """`Дж.` → Дж; `Peter` → P; `AB`, two initials without stops, → A, B."""
    if token.endswith(".") and (len(letters) < 3 or letters.lower() in LONG):
        return [letters]
    if letters.isupper() and 1 < len(letters) < 4:
        return list(letters)
    return [letters[0]]
