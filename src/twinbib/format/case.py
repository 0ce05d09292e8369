"""`text-case` (CSL 1.0.2, Text-case) on the neutral form: marks are looked past, `nocase` is kept.

Title case is for English only: «Вестник Томского Университета» would be wrong.
"""

import re
from collections.abc import Callable

from twinbib.format.markup import CLOSE, OPEN

NOCASE = re.compile(f"{OPEN['nocase']}[^{CLOSE['nocase']}]*{CLOSE['nocase']}")
WORD = re.compile(r"[^\s\ue000-\ue0ff]+")
COMPOUND = re.compile(r"([-–—/])")
LETTER = re.compile(r"[^\W\d_]")
STOP_WORDS = frozenset({
    "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of",
    "on", "onto", "or", "over", "so", "the", "till", "to", "up", "via", "with", "yet",
})  # fmt: skip


def _spare(text: str, change: Callable[[str], str]) -> str:
    """`text` changed, but not where it is marked `nocase`."""
    pieces, at = [], 0
    for match in NOCASE.finditer(text):
        pieces += [change(text[at : match.start()]), match.group()]
        at = match.end()
    return "".join([*pieces, change(text[at:])])


def _capitalize(text: str) -> str:
    """The first letter in upper case; «“what” → “What”»; a text that starts with a digit stays."""
    match = WORD.search(text)
    letter = LETTER.search(text, match.start(), match.end()) if match else None
    if letter is None:
        return text
    return text[: letter.start()] + letter.group().upper() + text[letter.end() :]


def _first(text: str) -> str:
    return text if text.startswith(OPEN["nocase"]) else _capitalize(text)


def _sentence(text: str) -> str:
    """The first word capitalised, the others lower case; words that are all capitals stay."""
    if text.isupper():
        return _capitalize(text)
    lowered = WORD.sub(lambda match: _lower_word(match.group()), text)
    return _capitalize(lowered)


def _lower_word(word: str) -> str:
    return word if word.isupper() else word.lower()


def _title(text: str) -> str:
    """Title case of English: words in lower case capitalised, save stop words inside."""
    words = list(WORD.finditer(text))
    pieces, at = [], 0
    for index, match in enumerate(words):
        word = match.group()
        before = text[at : match.start()]
        opens = not index or words[index - 1].group().endswith((":", ".", "?", "!"))
        inside = not opens and index < len(words) - 1
        pieces += [before, _title_word(word, inside=inside)]
        at = match.end()
    return "".join([*pieces, text[at:]])


def _title_word(word: str, *, inside: bool) -> str:
    """A word of a title; of a compound each part: `Twenty-One`, `Out-of-Fashion`."""
    parts = COMPOUND.split(word)
    for place in range(0, len(parts), 2):
        part = parts[place]
        stop = part in STOP_WORDS and (inside or place > 0)
        if part.islower() and not stop:
            parts[place] = _capitalize(part)
    return "".join(parts)


CASES: dict[str, Callable[[str], str]] = {
    "lowercase": lambda text: _spare(text, str.lower),
    "uppercase": lambda text: _spare(text, str.upper),
    "capitalize-first": _first,
    "capitalize-all": lambda text: _spare(
        text, lambda piece: WORD.sub(lambda match: _capitalize(match.group()), piece)
    ),
    "sentence": lambda text: _spare(text, _sentence),
    "title": lambda text: _spare(text, _title),
}


def set_case(text: str, name: str, language: str) -> str:
    """`text` in the case that a style asks for by `name`; an unknown name changes nothing."""
    if name == "title" and language != "en":
        return text
    change = CASES.get(name)
    return change(text) if change and text else text
