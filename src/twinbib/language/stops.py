"""What one full stop is: the end of a sentence, an abbreviation, an initial.

RULES are asked in order; a rule says True (an end), False (none) or None (the next one knows).
"""

import re
from collections.abc import Callable

from twinbib.language.stop import REACH, VOWELS, Stop

# «2001 г», «1850-х гг», «XIX–XX вв», «III в. до н. э»
_NUMBER = re.compile(
    r"(?:\d|\b[IVXLCХІ]+)[^\s\w,;]*(?:(?<=[-–])\w{1,2})?(?:\s+(?:вв?\.|ст\.|до)){0,2}(?:\s+н\.)?\s*$"
)
_BRACKETS_THEN_STOP = re.compile(r"(?:\[[^\[\]]{1,80}\]\s*)+[.,;:!?]")
_ROUND_THEN_STOP = re.compile(r"\([^()]{1,80}\)[.,;:!?]")
_YEAR_IN_BRACKETS = re.compile(r"[(\[](?:1[5-9]|20)\d\d\w?\b")
# «в 80-х гг. XX столетия»
_ROMAN = re.compile(r"[IVXLCХІ]+[\s–-]")
# «3,4 тыс. кв. км», `12 mm`
_MEASURED = re.compile(
    r"(?:[\d½][\s°]*(?:(?:тыс|тис|мың|млн|млрд|трлн)\.?\s*)?|\b(?:кв|куб)\.?\s*)$"
)
_FORMULA = re.compile(r"[=<>≤≥+−*∈]\s*$")
# Latin letters that also stand for Cyrillic abbreviations: `c. 108`
LOOKALIKES = frozenset("aceopxyi")


def citation_follows(stop: Stop) -> bool | None:
    """In «и т.д. [1]. Этим» the sentence goes on to the stop after the citation."""
    named = stop.kinds and _ROUND_THEN_STOP.match(stop.after)  # «XVI в. (Титов 1990, 7). Об»
    return False if named or _BRACKETS_THEN_STOP.match(stop.after) else None


def year_in_brackets_follows(stop: Stop) -> bool | None:
    """`Holt et al. (2010) show`, «Иванов с соавт. (2005) пишут»."""
    return False if _YEAR_IN_BRACKETS.match(stop.after) else None


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
    return stop.opener or not (_number_follows(stop) or _opening_phrase(stop))


def _number_follows(stop: Stop) -> bool:
    """«в 2001 г. № 254», «в 80-х гг. XX столетия»."""
    roman = _ROMAN.match(stop.after) is not None
    return stop.following.isdigit() or stop.following == "№" or roman


def _opening_phrase(stop: Stop) -> bool:
    """Whether there is but a date before the stop: no verb, few words."""
    words = stop.before.split()
    short = len(stop.before) < REACH and len(words) <= 8
    return short and not any(word.casefold().endswith(stop.known.verbs) for word in words)


def unit_of_measure(stop: Stop) -> bool | None:
    """«от 1,5 до 10 м. Данные» ends; «м. Київ», «ст. 5 ч. 2» know other rules."""
    if "units" not in stop.kinds or not _MEASURED.search(stop.before[: -len(stop.word)]):
        return None
    return True if stop.capitalized or stop.opener else None


def abbreviation_that_never_ends(stop: Stop) -> bool | None:
    """`Prof. Holt`, «т.е. Россия»."""
    return False if "never" in stop.kinds else None


def abbreviation_that_rarely_ends(stop: Stop) -> bool | None:
    """`U.S. Congress`, «рис. 2»; but `from the U.S. However`."""
    return stop.opener if "rarely" in stop.kinds else None


def abbreviation_that_usually_ends(stop: Stop) -> bool | None:
    """«газеты и др. Россия» and «5 руб. 12 марта» end; «и др. 12 стран» does not."""
    going_on = stop.following.isdigit() and not stop.dated
    return not going_on if "usually" in stop.kinds else None


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
    if len(word) > 1 and not vowelless:
        return None
    return stop.opener or (stop.capitalized and _formula(stop))


def _formula(stop: Stop) -> bool:
    """Whether the letter is a quantity: «rank A < n. Действительно», «порядка n. Тогда»."""
    latin = stop.word.isascii() and stop.word not in LOOKALIKES
    return latin or _FORMULA.search(stop.before[: -len(stop.word)]) is not None


def anything_else(stop: Stop) -> bool | None:
    """A word, a stop, and a capital, a number or a quotation: the end."""
    return True


RULES: tuple[Callable[[Stop], bool | None], ...] = (
    citation_follows,
    year_in_brackets_follows,
    punctuation_follows,
    small_letter_follows,
    question_or_exclamation,
    numeral_of_a_list,
    year_or_century,
    unit_of_measure,
    abbreviation_that_never_ends,
    abbreviation_that_rarely_ends,
    abbreviation_that_usually_ends,
    initial,
    lone_letter_or_consonants,
    anything_else,
)
