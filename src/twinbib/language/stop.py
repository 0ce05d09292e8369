"""A full stop and what stands around it, as the rules of `stops` ask for it."""

import re
from functools import cached_property

from twinbib.language.abbreviations import Abbreviations
from twinbib.language.months import month

REACH = 80  # how far a rule looks back and ahead
OPENING = "«\"“„‘'([–—- \t\n"
TIE = re.compile(r"~|\\[,; ]")  # LaTeX's spaces: «2001~г.», «т.\,е.»
QUOTES = "»”\"’'"
VOWELS = frozenset("аеёиоуыэюяіїєәөұү")
_NUMBERED = re.compile(r"\d+[-–]")
_DAY = re.compile(r"\d{1,2}\s+([^\W\d_]{3,})")
_TWO_LETTERS = re.compile(r"([^\W\d_])\.\s?([^\W\d_])\.")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


class Stop:
    """A stop, and what stands around it: `before` of the same sentence, `after` what follows."""

    def __init__(
        self, text: str, place: tuple[int, int, int], mark: str, known: Abbreviations
    ) -> None:
        """The stop in `text` at `place`: where its sentence began, where it and the next stand."""
        begun, at, after = place
        self.before = TIE.sub(" ", text[max(begun, at - REACH) : at])
        self.after = text[after : after + REACH]
        self.known = known
        self.mark = mark.rstrip(QUOTES)
        self.quoted = self.mark != mark

    @cached_property
    def word(self) -> str:
        """The last word before the stop, inner stops kept: `т.д`, `Mirziyoyev`, `А.С`."""
        words = self.before.split()
        word = words[-1].lstrip(OPENING) if words else ""
        number = _NUMBERED.match(word)
        kinds = self.known.kinds.get(word[number.end() :], frozenset()) if number else frozenset()
        # «1990-жж.», «25-б.»; but «в 2015-м.»
        return word[number.end() :] if number and kinds & {"years", "usually"} else word

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
        acronym = len(word) > 1 and word.isalpha() and word.isupper()  # PP, not pp.
        return self.known.kinds.get(word if acronym else word.lower()) or self.known.kinds.get(word)

    @cached_property
    def following(self) -> str:
        """The first character that follows, quotation marks, brackets and dashes passed over."""
        return self.after.lstrip(OPENING)[:1]

    @cached_property
    def opener(self) -> bool:
        """Whether a word follows that opens sentences and is no name or initial.

        «См. рис. 2», «Т. о. орошение …» do.
        """
        after = self.after.lstrip(OPENING)
        word = _WORD.match(after)
        if word is None:
            return False
        if len(word.group()) == 1 and (both := _TWO_LETTERS.match(after)):
            return f"{both[1]}.{both[2]}".casefold() in self.known.openers
        initial = len(word.group()) == 1 and after[1:2] == "."
        return not initial and word.group().casefold() in self.known.openers

    @cached_property
    def capitalized(self) -> bool:
        """Whether a word with a capital follows that is no initial."""
        after = self.after.lstrip(OPENING)
        word = _WORD.match(after)
        stopped = word is not None and after[word.end() : word.end() + 1] == "."
        return not stopped and after[:1].isupper()

    @cached_property
    def dated(self) -> bool:
        """Whether a day of a month follows: «12 марта торги закрылись»."""
        day = _DAY.match(self.after)
        return day is not None and month(day[1]) is not None
