"""Whose word a sentence says it gives: «по мнению М. Рахимова [9]», «as noted by A. Dundich [1]».

The phrases and verbs are `data/attribution.toml`. A name counts where one of them stands beside it,
or where the citation follows it at once («С. А. Старостина [4]»).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from twinbib.check.bodies import Cited, cited
from twinbib.language.scripts import CYRILLIC_UPPER
from twinbib.model import Article, Span
from twinbib.tables import table
from twinbib.text import span

_UPPER = f"A-ZÀ-ÖØ-Þ{CYRILLIC_UPPER}"
_WORD = rf"[{_UPPER}][^\W\d_]+(?:[-’'][^\W\d_]+)*"
_INITIAL = rf"(?:[{_UPPER}][^\W\d_]{{0,2}}\.)"
_INITIALS = rf"{_INITIAL}(?:[ -]?{_INITIAL}){{0,2}}"
_NAME = re.compile(
    rf"(?<![\w.])(?P<given>{_INITIALS})\s?(?P<family>{_WORD}(?:\s?-\s?{_WORD})?)"
    rf"|(?<![\w.])(?P<last>{_WORD})\s(?P<behind>{_INITIALS})(?!\s?[^\W\d_])"
    rf"|(?<![\w.])(?P<bare>{_WORD})"
)
BEFORE, BEHIND = 70, 45
MOST_WORDS = 5  # between «по мнению» and a name without initials
_STOP = re.compile(r"[.!?;:»”\"\]\n](?=\s)")
_END = re.compile(r"[.!?;«“\"]")
_POINT = re.compile("[,–—-]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_LAST_INITIAL = re.compile(rf"\b{_INITIAL}$")


class Named(NamedTuple):
    """A person whose word a sentence gives, as printed: `words` are the name and what decided."""

    here: Cited
    family: str
    initials: str
    words: str
    span: Span


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may stand before a name, and behind it."""
    data = table(
        "attribution.toml", ("name", "source", "phrases", "behind", "verbs", "endings"), ()
    )
    verbs = "|".join(map(re.escape, data["verbs"]))
    behind = "|".join(map(re.escape, data["behind"]))
    phrases = "|".join(map(re.escape, data["phrases"]))
    return (
        re.compile(rf"\b(?:{phrases}|{behind}|{verbs})\w*", re.IGNORECASE),
        re.compile(rf"\b(?:{verbs}|{behind})\w*", re.IGNORECASE),
    )


def says(text: str) -> bool:
    """Whether a text gives anybody's word at all: «пишет», «по мнению»."""
    return _cues()[0].search(text) is not None


def named(article: Article) -> Iterator[Named]:
    """The persons whose word the citing sentences give, each with the citation that follows it."""
    for here in cited(article):
        value = here.body.value[here.start : here.at]
        taken = -1
        for match in _NAME.finditer(value):
            words = _decided(here, value, match) if match.start() >= taken else ""
            if words:
                taken = match.end()
                place = span(here.body, here.start + match.start(), here.start + match.end())
                family = match["family"] or match["last"] or match["bare"]
                initials = match["given"] or match["behind"] or ""
                yield Named(here, family, initials, words, place)


def _decided(here: Cited, value: str, match: re.Match[str]) -> str:
    """The words that make the name an attribution; empty where there are none."""
    initials = not match["bare"]
    if initials and not value[match.end() :].strip():
        return match.group()  # С. А. Старостина [4]
    before = _since_stop(value[max(0, match.start() - BEFORE) : match.start()])
    *_, cue = [None, *_cues()[0].finditer(before)]
    if cue and (initials or before[cue.end() :].count(" ") <= MOST_WORDS):
        return f"{before[cue.start() :]}{match.group()}"
    behind = here.body.value[here.start + match.end() : here.end][:BEHIND]
    behind = _END.split(_BRACKETS.sub("", behind))[0]
    verb = _cues()[1].search(behind)
    if verb and not initials and _POINT.search(behind, 0, verb.start()):
        return ""  # «Мысль Хайдеггера, – пишет М. Лифшиц»
    if verb and behind[: verb.start()].count(" ") <= (3 if initials else 2):
        return f"{match.group()}{behind[: verb.end()]}"
    return ""


def _since_stop(before: str) -> str:
    """What stands between the last stop and the name; the stop of an initial is none."""
    stops = [stop.end() for stop in _STOP.finditer(before)]
    starts = [at for at in stops if not _LAST_INITIAL.search(before, 0, at)]
    return before[starts[-1] :] if starts else before
