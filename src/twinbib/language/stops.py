"""What one full stop is: the end of a sentence, an abbreviation, an initial.

RULES are asked in order; a rule says True (an end), False (none) or None (the next one knows).
"""

import re
from collections.abc import Callable
from functools import cached_property
from typing import Self

from twinbib.language.abbreviations import Abbreviations

REACH = 80  # how far a rule looks back and ahead
OPENING = "«\"“„‘'([–—- \t\n"
QUOTES = "»”\"’'"
VOWELS = frozenset("аеёиоуыэюяіїєәөұү")
# «2001 г», «XIX–XX вв», «III в. до н. э»
_NUMBER = re.compile(r"(?:\d|\b[IVXLCХІ]+)[^\s\w]*(?:\s+(?:вв?\.|ст\.|до)){0,2}(?:\s+н\.)?\s*$")
_BRACKETS_THEN_STOP = re.compile(r"(?:\[[^\[\]]{1,80}\]\s*)+[.,;:!?]")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class Stop:
    """A stop, and what stands around it: `before` of the same sentence, `after` what follows."""

    def __init__(self, before: str, mark: str, after: str, known: Abbreviations) -> None:
        self.before, self.after, self.known = before, after, known
        self.mark = mark.rstrip(QUOTES)
        self.quoted = self.mark != mark

    @classmethod
    def at(cls, text: str, begun: int, match: re.Match[str], known: Abbreviations) -> Self:
        """The stop that `match` found in `text`, in a sentence that began at `begun`."""
        low = max(begun, match.start() - REACH)
        after = text[match.end() : match.end() + REACH]
        return cls(text[low : match.start()], match["mark"] or ".", after, known)

    @cached_property
    def word(self) -> str:
        """The last word before the stop, inner stops kept: `т.д`, `Mirziyoyev`, `А.С`."""
        return self.before.rsplit(None, 1)[-1].lstrip(OPENING) if self.before.strip() else ""

    @cached_property
    def kinds(self) -> frozenset[str]:
        """What the table of abbreviations says of the word, also where it is spaced: `т. д`.

        An initial is none of them: «Т.Б. Иванов», though «т.б.» is.
        """
        if self.word[-1:].isupper() and self.word[-2:-1] in ("", "."):
            return frozenset()
        known = self._said_of(self.word)
        if known is None and self.before.endswith(f". {self.word}"):
            earlier = self.before[: -len(self.word) - 1].rsplit(None, 1)[-1]
            known = self._said_of(earlier + self.word)
        return known or frozenset()

    def _said_of(self, word: str) -> frozenset[str] | None:
        return self.known.kinds.get(word) or self.known.kinds.get(word.lower())

    @cached_property
    def following(self) -> str:
        """The first character that follows, quotation marks, brackets and dashes passed over."""
        return self.after.lstrip(OPENING)[:1]

    @cached_property
    def opener(self) -> bool:
        """Whether a word follows that opens sentences and is no name or initial."""
        after = self.after.lstrip(OPENING)
        match = _WORD.match(after)
        if match is None or after[match.end() : match.end() + 1] == ".":
            return False
        return match.group().casefold() in self.known.openers


def citation_follows(stop: Stop) -> bool | None:
    """In «и т.д. [1]. Этим» the sentence goes on to the stop after the citation."""
    return False if _BRACKETS_THEN_STOP.match(stop.after) else None


def punctuation_follows(stop: Stop) -> bool | None:
    """`etc., and`; «др.) и»."""
    return False if stop.after[0] in ",;:)]»”…" else None


def small_letter_follows(stop: Stop) -> bool | None:
    """No end, but after a whole word: Russian abbreviations end in consonants (GOST 7.0.12)."""
    if not stop.following.islower():
        return None
    word = stop.word.casefold()
    whole = len(word) >= 4 and word[-1] in VOWELS and stop.mark == "."
    return whole and stop.after[:1].islower() and not stop.kinds


def question_or_exclamation(stop: Stop) -> bool | None:
    """Whatever follows it; but in a quotation: «Что делать?» Чернышевского, `"Why?" Holt asked`."""
    if set(stop.mark) <= {"."} and len(stop.mark) < 3:
        return None
    return stop.opener or not stop.quoted


def numeral_of_a_list(stop: Stop) -> bool | None:
    """`1. Введение`, `IV. Results`."""
    bare = stop.before.strip()
    alone = bare == stop.word and (bare.isdigit() or set(bare) <= set("IVXLCХІ"))
    return False if alone else None


def year_or_century(stop: Stop) -> bool | None:
    """«В 2001 г. Узбекистан …» opens a sentence; «… подписан в 2001 г. Узбекистан» ends one."""
    if "years" not in stop.kinds:
        return None
    if not _NUMBER.search(stop.before[: -len(stop.word)].rstrip()):
        return False if stop.kinds == {"years"} else None
    going_on = stop.following.isdigit() or stop.following == "№" or _opening_phrase(stop)
    return stop.opener or not going_on


def _opening_phrase(stop: Stop) -> bool:
    """Whether there is but a date before the stop: no verb, few words."""
    words = stop.before.split()
    short = len(stop.before) < REACH and len(words) <= 8
    return short and not any(word.casefold().endswith(stop.known.verbs) for word in words)


def abbreviation_that_never_ends(stop: Stop) -> bool | None:
    """`Prof. Holt`, «т.е. Россия»."""
    return False if "never" in stop.kinds else None


def abbreviation_that_rarely_ends(stop: Stop) -> bool | None:
    """`U.S. Congress`, «рис. 2»; but `from the U.S. However`."""
    return stop.opener if "rarely" in stop.kinds else None


def abbreviation_that_usually_ends(stop: Stop) -> bool | None:
    """«газеты и др. Россия» ends; «и др. 12 стран» does not."""
    return not stop.following.isdigit() if "usually" in stop.kinds else None


def initial(stop: Stop) -> bool | None:
    """`I. Karimov`, `Sh. Mirziyoyev`, «Ж.-Ж. Руссо», `U.K. Parliament`."""
    last = re.split(r"[.-]+", stop.word)[-1]
    if not last[:1].isupper():
        return None
    short = len(last) == 1 or (len(last) == 2 and last[1].islower())
    return stop.opener if short else None


def lone_letter_or_consonants(stop: Stop) -> bool | None:
    """An abbreviation that no table has: a small letter, a word without a vowel («млрд»)."""
    word = stop.word
    if not (word.isalpha() and word.islower()):
        return None
    vowelless = not VOWELS & set(word) and not word.isascii()
    return stop.opener if len(word) == 1 or vowelless else None


def anything_else(stop: Stop) -> bool | None:
    """A word, a stop, and a capital, a number or a quotation: the end."""
    return True


RULES: tuple[Callable[[Stop], bool | None], ...] = (
    citation_follows,
    punctuation_follows,
    small_letter_follows,
    question_or_exclamation,
    numeral_of_a_list,
    year_or_century,
    abbreviation_that_never_ends,
    abbreviation_that_rarely_ends,
    abbreviation_that_usually_ends,
    initial,
    lone_letter_or_consonants,
    anything_else,
)
