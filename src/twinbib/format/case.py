"""`text-case` (CSL 1.0.2, Text-case) on the neutral form: marks are looked past, `nocase` is kept.

Title case is for English only: «Вестник Томского Университета» would be wrong.
"""

import re
from collections.abc import Callable

from twinbib.format.markup import CLOSE, OPEN

NOCASE = re.compile(
    "|".join(f"{OPEN[kind]}[^{CLOSE[kind]}]*{CLOSE[kind]}" for kind in ("nocase", "nodecor"))
)
WORD = re.compile(r"[^\s\ue000-\uf8ff]+")
COMPOUND = re.compile(r"([-–—/])")
LETTER = re.compile(r"[^\W\d_]")
# CSL 1.0.2 names the first two lines; the prepositions are those that style guides leave small
STOP_WORDS = frozenset({
    "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of",
    "on", "onto", "or", "over", "so", "the", "till", "to", "up", "via", "with", "yet",
    "about", "above", "across", "after", "against", "along", "among", "around", "before", "behind",
    "below", "beneath", "beside", "besides", "between", "beyond", "despite", "during", "except",
    "inside", "near", "outside", "per", "since", "through", "throughout", "toward", "towards",
    "under", "underneath", "until", "upon", "versus", "within", "without", "v.", "vs.",
    "de", "von", "van", "et", "al.", "c.", "ca.", "circa",
})  # fmt: skip
ELIDED = frozenset({"d’", "l’"})


def _spared(text: str) -> list[tuple[int, int]]:
    """Where `text` is marked `nocase` or, upright inside formatting, `nodecor`."""
    return [match.span() for match in NOCASE.finditer(text)]


def _words(text: str) -> list[re.Match[str]]:
    return list(WORD.finditer(text))


def _spare(text: str, change: Callable[[str], str]) -> str:
    """`text` changed, but not where its case is kept."""
    pieces, at = [], 0
    for start, end in _spared(text):
        pieces += [change(text[at:start]), text[start:end]]
        at = end
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
        return _first(text)
    return _first(_spare(text, lambda piece: WORD.sub(lambda m: _lower_word(m.group()), piece)))


def _lower_word(word: str) -> str:
    return word if word.isupper() else word.lower()


def _title(text: str) -> str:
    """Title case of English: words in lower case capitalised, save stop words inside."""
    spared = _spared(text)
    words = _words(text)
    pieces, at = [], 0
    for index, match in enumerate(words):
        if any(start <= match.start() < end for start, end in spared):
            continue
        opens = not index or words[index - 1].group().endswith((":", ".", "?", "!"))
        opens = opens and not (index and words[index - 1].group() in STOP_WORDS)
        inside = not opens and index < len(words) - 1
        pieces += [text[at : match.start()], _title_word(match.group(), inside=inside)]
        at = match.end()
    return "".join([*pieces, text[at:]])


def _title_word(word: str, *, inside: bool) -> str:
    """A word of a title; of a compound each part: `Twenty-One`, `Out-of-Fashion`, `07-x`."""
    elided = word[:2].replace("'", "’")
    if inside and elided in ELIDED:
        return word
    parts = COMPOUND.split(word)
    for place in range(0, len(parts), 2):
        part = parts[place]
        stop = part.strip("[](),;") in STOP_WORDS and (inside or place > 0)
        if part.islower() and not stop and (not place or len(part) > 1):
            parts[place] = _capitalize(part)
    return "".join(parts)


CASES: dict[str, Callable[[str], str]] = {
    "lowercase": lambda text: _spare(text, str.lower),
    "uppercase": lambda text: _spare(text, str.upper),
    "capitalize-first": _first,
    "capitalize-all": lambda text: _spare(
        text, lambda piece: WORD.sub(lambda match: _capitalize(match.group()), piece)
    ),
    "sentence": _sentence,
    "title": _title,
}


def set_case(text: str, name: str, language: str) -> str:
    """`text` in the case that a style asks for by `name`; an unknown name changes nothing."""
    if name == "title" and language != "en":
        return text
    change = CASES.get(name)
    return change(text) if change and text else text
