"""Why a claim begins and ends where it does: the stops of its sentence, and what each rule said."""

from typing import NamedTuple

from twinbib.language.sentences import boundaries, reason
from twinbib.model import Claim
from twinbib.text import Text, offset_in


class Verdict(NamedTuple):
    """A full stop: the word it follows, whether it ends a sentence, the rule and what that says."""

    word: str
    ends: bool
    rule: str
    reason: str


def explained(body: Text, claim: Claim) -> tuple[list[Verdict], list[Verdict]]:
    """The stop that the claim begins behind, none at a paragraph's start; those of its sentence.

    `claim` is one of that body. The last verdict is the one that ends the sentence.
    """
    start = offset_in(body, claim.span.start)
    end = max(start, offset_in(body, claim.span.end) - 1)
    low, high = body.value.rfind("\n\n", 0, start) + 1, body.value.find("\n\n", end)
    text = body.value[low : high if high >= 0 else len(body.value)]
    before: list[Verdict] = []
    within: list[Verdict] = []
    for one in boundaries(text):
        verdict = Verdict(_word(text, one.at), one.ends, one.rule, reason(one.rule))
        if low + one.at <= start:
            before = [verdict] if one.ends else before
            continue
        within.append(verdict)
        if one.ends and low + one.at > end:
            break
    return before, within


def _word(text: str, at: int) -> str:
    """The last word before a stop, with the stop."""
    words = text[max(0, at - 60) : at].split()
    return words[-1] if words else ""
