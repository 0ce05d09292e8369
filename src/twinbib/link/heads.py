"""The words before a year that say whose work is cited: names, «и др.», or a title's first words.

`Свалов`, `Антанайтис и др.`, `Smith & Jones`, `Mladenov, St.`, `И. И. Иванов`, `Основи маркетингу`,
`Загадки...`.
"""

import re
from functools import cache
from typing import NamedTuple

from twinbib import tables
from twinbib.link.locators import folded, prefixed

SMALL = "a-zа-яёіїєґўҳјљњћђџәғқңөұүһ"
WORD = r"[^\W\d_]{1,40}(?:[-’'\u02b9\u02bc][^\W\d_]{1,40}){0,3}"
_INITIALS = re.compile(r"(?<!\w)(?:[^\W\d_]\w{0,2}\.\s?-?){1,4}|(?<![\w’'-])[^\W\d_](?![\w.’'-])")
_NAME_WORD = re.compile(rf"{WORD}[’']?")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORDS = re.compile(r"\w+")
_CUT = re.compile(r"(?:\.+|…)\s*$")
_SPACES = re.compile(r"[\s~]+")
_MOST_NAMES = 12
LONGEST = 200
_APOSTROPHES = dict.fromkeys(map(ord, "’'\u02b9\u02bc`\u00b4"))


class Terms(NamedTuple):
    """What `data/terms/author-date.toml` lists.

    `others` are the ways to write «и др.», `joints` what stands between two names.
    """

    et_al: re.Pattern[str]
    others: str
    particles: frozenset[str]
    joints: str
    between: re.Pattern[str]
    same_work: re.Pattern[str]
    undated: str
    endings: tuple[str, ...]
    suffixes: tuple[str, ...]


class Name(NamedTuple):
    """A name in the text: its words without the initials, and the initials' first letters."""

    family: str
    initials: str


class Head(NamedTuple):
    """`names` is empty where the words can be no list of names; `title` has all of them, folded.

    `cut`: the words end in `...`, the last one may be a part of a word.
    """

    printed: str
    prefix: str
    names: tuple[Name, ...]
    et_al: bool
    title: tuple[str, ...]
    cut: bool


@cache
def terms() -> Terms:
    """The table as patterns and tuples."""
    keys = (
        "name",
        "source",
        "et_al",
        "and",
        "particles",
        "undated",
        "same_work",
        "endings",
        "suffixes",
    )
    content = tables.table("terms/author-date.toml", keys, ())
    joints = "|".join(map(re.escape, content["and"]))
    others = "|".join(map(_spelt, content["et_al"]))
    return Terms(
        # the space before «и др.» may be lost: «Владимирови др.»
        re.compile(rf"[\s,(\[]*(?:(?<!\w)(?:{others})|и\sдр)[.)\]]*$", re.IGNORECASE),
        others,
        frozenset(content["particles"]),
        joints,
        re.compile(rf"\s*[,;]\s*(?:(?:{joints})\s+)?|\s+(?:{joints})\s+", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(map(_spelt, content['same_work']))})", re.IGNORECASE),
        "|".join(map(re.escape, content["undated"])),
        tuple(sorted(content["endings"], key=len, reverse=True)),
        tuple(content["suffixes"]),
    )


def _spelt(phrase: str) -> str:
    """A phrase with or without the stops behind its words: `e.a` → `e.a.`, `e. a.`."""
    return r"\.?\s*".join(map(re.escape, re.split(r"[. ]", phrase)))


def head(printed: str) -> Head | None:
    """What stands before the year, read; None where there is no word, or prose."""
    if len(printed) > LONGEST:
        return None
    bare = _SPACES.sub(" ", printed).strip(" ,:;(–—-")
    prefix, bare = without_prefix(bare)
    without = terms().et_al.sub("", bare)
    title = tuple(word_form(word) for word in _WORDS.findall(without))
    if not without or not _LETTERS.search(without):
        return None
    return Head(bare, prefix, _names(without), without != bare, title, bool(_CUT.search(without)))


def without_prefix(bare: str) -> tuple[str, str]:
    """«см., например, работы: Болотов» → its small words as the prefix, and the rest."""
    said = re.findall(r"\S+\s*", bare)
    folds = [folded(word) for word in said]
    at = 0
    while at < len(said):
        small = said[at][0].islower() and said[at].strip() not in terms().particles
        length = prefixed(folds, at) or int(small)
        if not length:
            break
        at += length
    if at == len(said):  # a title in small letters: (цифровая экономика, 2019)
        return "", bare
    return "".join(said[:at]).strip(), "".join(said[at:]).lstrip('«"“( ')


def _names(printed: str) -> tuple[Name, ...]:
    found: list[Name] = []
    for part in terms().between.split(printed):
        initials = "".join(_LETTERS.findall(" ".join(_INITIALS.findall(part))))
        family = " ".join(_INITIALS.sub(" ", part).split()).strip(' .«»"“”')
        if family and not _is_name(family):
            return ()
        if family:
            found.append(Name(family.removesuffix("’s").removesuffix("'s"), initials))
        elif found:  # Mladenov, St.
            found[-1] = found[-1]._replace(initials=initials)
    return tuple(found) if len(found) <= _MOST_NAMES else ()


def _is_name(printed: str) -> bool:
    """A capitalised word, or up to four words that end in one: `van der Waals`."""
    parts = printed.split()
    whole = len(parts) <= 4 and all(_NAME_WORD.fullmatch(part) for part in parts)
    return whole and parts[-1][:1].isupper() and len(parts[-1]) > 1


def word_form(word: str) -> str:
    """A word as words are compared: small letters, ё as е, without apostrophes."""
    return word.lower().replace("ё", "е").translate(_APOSTROPHES)


def stem(word: str) -> str:
    """A folded surname without its case ending: `свалову` → `свалов`; short ones as they are."""
    for ending in terms().endings:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def bare_forms(word: str) -> set[str]:
    """What a folded surname may be without a Turkic suffix: `қыдырбаевтың` → `қыдырбаев`."""
    return {
        word.removesuffix(suffix)
        for suffix in terms().suffixes
        if word.endswith(suffix) and len(word) - len(suffix) >= 3
    }
