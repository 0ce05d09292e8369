"""Which language a text is in: by its letters, its words and their endings, and by marks.

Lists mark the language of an entry (`[in Russ.]`, `(in Kaz.)`); without a mark Cyrillic letters
tell much (ғ is no Russian letter), Latin ones little: `Pokrytiya poloskami` is told by its endings.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from twinbib.language.scripts import cyrillic_share
from twinbib.tables import table

_WORD = re.compile(r"\b[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w)['’]?")
# `v. 25`, `S. 5`, `LA-12704`, «т. 30», «[и др.]» behind a title in English: abbreviations and
# acronyms are words of no language
_SHORT = re.compile(r"\b(?:(?:(?:и|та|және)\s)?[^\W\d_]{1,2}\.|[A-Z]{2,3}\b)")
_URL = re.compile(r"\b(?:https?:|www\.)\S*", re.IGNORECASE)
# `[English title]`, and `(дата обращения: 04.08.2020)`, `(in Russian)` in a work in English
_BRACKETED = re.compile(r"\[[^\]\[]*(?:\]|$)")
_ASIDE = re.compile(r"\([^()]*\)")
_OTHER_LETTER = re.compile("[\u0450-\u052f’]")
# a word is better evidence than its ending; one letter of another alphabet is as good as a word
_BY_WORD, _BY_PART, _MISFIT = 2, 1, 2
# beyond this a text adds nothing but time: a title is told by its first forty words
_ENOUGH = 300


@dataclass(frozen=True, slots=True)
class _Tables:
    alphabets: Mapping[str, tuple[frozenset[str], frozenset[str]]]
    words: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, tuple[str, ...]]
    clusters: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, tuple[str, ...]]
    marks: tuple[tuple[str, str], ...]
    lacking: frozenset[str]  # letters of Russian that some alphabet lacks
    once: Mapping[str, str]  # letters that an older spelling had
    nothing: dict[str, int]  # a count of 0 for each language, in the order that breaks ties


def _by_word(lists: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """`{"ru": "и в"}` → `{"и": ("ru",), "в": ("ru",)}`; a word of two languages has both."""
    turned: dict[str, tuple[str, ...]] = {}
    for code, words in lists.items():
        for word in words.split():
            turned[word] = (*turned.get(word, ()), code)
    return turned


@cache
def _tables() -> _Tables:
    parts = ("alphabets", "once", "words", "endings", "clusters", "letters", "marks")
    data = table("languages.toml", ("name", "source", *parts), ())
    return _Tables(
        {code: (frozenset(a), frozenset(b)) for code, (a, b) in data["alphabets"].items()},
        _by_word(data["words"]),
        _by_word(data["endings"]),
        _by_word(data["clusters"]),
        _by_word({code: " ".join(letters) for code, letters in data["letters"].items()}),
        tuple((start, code) for code, starts in data["marks"].items() for start in starts),
        frozenset().union(*(lacking for _, lacking in data["alphabets"].values())),
        data["once"],
        dict.fromkeys([*data["words"], *data["alphabets"]], 0),
    )


@cache
def _cluster() -> re.Pattern[str]:
    return re.compile(r"\b(?=[a-z])\w*?(" + "|".join(_tables().clusters) + ")")


def language(text: str, mark: str = "") -> str:
    """The ISO 639-1 code of the language of `text`, romanised texts by what they romanise.

    A `mark` that names a language (`[in Kaz.]`, «на рус. яз.») decides. Latin text that nothing
    tells is taken for English, Cyrillic for Russian; empty where there are no letters.
    """
    if mark and (marked := language_of_mark(mark)):
        return marked
    text = text[:_ENOUGH]
    if "http" in text or "www" in text:
        text = _URL.sub("", text)
    text = _ASIDE.sub(" ", text) if "(" in text else text
    if cyrillic_share(text) > 0.5:
        return _cyrillic(text.lower(), _WORD.findall(text))
    if "[" not in text:
        return _latin(text)
    # a translation is always into English: the other one of the two is the language of the work
    found = {_latin(_BRACKETED.sub(" ", text)), _latin(" ".join(_BRACKETED.findall(text)))}
    return next(iter(sorted(found - {"", "en"})), "en" if "en" in found else "")


def language_of_mark(mark: str) -> str:
    """The code of the language that a mark names: `[in Russ.]` → `ru`; empty if it names none."""
    for word in _WORD.findall(mark.lower()):
        for start, code in _tables().marks:
            if word.startswith(start):
                return code
    return ""


@cache
def foreign(code: str) -> frozenset[str]:
    """The Cyrillic letters that the alphabet of a language lacks; none where it is not known.

    Old spelling counts as the language's own: ѣ is a Russian letter, ц was a Tajik one.
    """
    alphabets = _tables().alphabets
    if code not in alphabets:
        return frozenset()
    own, lacking = alphabets[code]
    others = frozenset().union(*(more for more, _ in alphabets.values())) - {"’"}
    return (others - own) | (lacking - frozenset(_tables().once.get(code, "")))


@lru_cache(maxsize=20_000)
def _evidence(word: str) -> tuple[tuple[str, ...], int]:
    """The languages that a word speaks for, and how much; an initial (`S.`) is no word."""
    tables = _tables()
    if len(word) == 1 and word.isupper():
        return (), 0
    word = word.lower()
    if word in tables.words:
        return tables.words[word], _BY_WORD
    for length in (4, 3, 2):
        if len(word) > max(length, 3) and word[-length:] in tables.endings:
            return tables.endings[word[-length:]], _BY_PART
    return (), 0


@lru_cache(maxsize=20_000)
def _romanised(word: str) -> tuple[tuple[str, ...], int]:
    """What a word in Latin letters speaks for, the groups of letters inside it too."""
    codes, weight = _evidence(word)
    inside = (code for cluster in _cluster().findall(word) for code in _tables().clusters[cluster])
    return (*codes * weight, *inside), _BY_PART


def _counted(
    words: list[str], spoken: Callable[[str], tuple[tuple[str, ...], int]]
) -> dict[str, int]:
    scores = _tables().nothing.copy()
    for codes, weight in map(spoken, words):
        for code in codes:
            scores[code] += weight
    return scores


def _cyrillic(text: str, words: list[str]) -> str:
    scores = _counted(words, _evidence)
    other = _OTHER_LETTER.findall(text)
    printed = {letter: text.count(letter) for letter in _tables().lacking}
    best, most = "ru", -(10**9)
    for code, (more, lacking) in _tables().alphabets.items():
        if scores[code] <= most:
            continue  # misfits only take away
        misfits = sum(letter not in more for letter in other) if other else 0
        misfits += sum(printed[letter] for letter in lacking)
        score = scores[code] - _MISFIT * misfits
        if score > most:
            best, most = code, score
    return best


def _latin(text: str) -> str:
    words = _WORD.findall(_SHORT.sub(" ", text))
    if not words:
        return ""
    scores = _counted(words, _romanised)
    tables = _tables()
    if not text.isascii():
        small = text.lower()
        for letter in tables.letters.keys() & set(small):
            for code in tables.letters[letter]:
                scores[code] += _BY_PART * small.count(letter)
    best = max(scores.values())
    if not best:
        return "en"
    return next(code for code, score in scores.items() if score == best)
