"""What a line of a list looks like: the end of an entry, its beginning, the rest of it."""

import re
from collections.abc import Sequence
from math import inf

from twinbib.language.scripts import UPPER
from twinbib.read.lines import PROSE_WIDTH

# a closing sign, a slash that ends an address, the address itself
FINISHED = re.compile(
    r"""(?:[.!?)\]»”"’]|(?<![/\s])/)["\s*]*(?:</\w+>)?\s*$|https?://\S+$|\.(?:html?|pdf|php)\s*$"""
)
GOES_ON = re.compile(
    r"\s*(?:[a-zа-яёіїєґәғқңөұүһўҳҷђјљњћџѓќ\d(\[–—-]|https?:|URL|DOI|Available|Режим)"
)
OPENING = re.compile(rf"\s*(?:[-*•–]\s+)?[{UPPER}«\"“\d]")
NAME = re.compile(rf"\s*[-*•–]?\s*[{UPPER}][\w’'-]+,?\s+(?:[{UPPER}]\w{{0,2}}\.\s?){{1,3}}")
# `S. Hong`, behind an entry that is finished: «Университета им.⏎Н. И. Лобачевского» is no beginning
INITIALS = re.compile(rf"\s*(?:[{UPPER}]\.[\s-]?){{1,3}}\s?[{UPPER}]\w")
HANGING = re.compile(
    r"\b(?:им|ред|сост|пер|отв|общ|науч|проф|акад|ім|уклад|eds?|by|[Сс]ер|[Ss]er|Вып|[Vv]ol|[Nn]o)"
    r"\.?\s*$"
)
# the rest of a description at the beginning of a line: «Т. 1. М., 1974», `1993. С. 137.`
REST = re.compile(
    r"\s*(?:(?:[ТСTSCPV]|P{2})\.\s?\d|[МЛ]\.?\s?[:,]|Вып\b|СПб\b|Изд-во\b|Vol\b|No\b|Iss\b|URL\b|DOI\b|doi\b"
    r"|\d|№|[–—])"
)
# the same behind a number that may be an entry's: «16. – С. 3-8», where «С. Иванов» is a person
REST_BEHIND = re.compile(
    r"\s*(?:[–—,;:№-]|\d|(?:[ТСРTSCV]|Вып|[Vv]ol|[Nn]o|P?P|p?p)\.\s?(?:\d|№)|М\.?:|СПб)"
)
LONGEST_BRACKET = 400
FULL = 0.75  # a line so long, compared to the longest of its list, was broken by the page's width


def width(values: Sequence[str], entries: int) -> float:
    """How long a line of a list of so many entries is where the page's width broke it.

    Infinite where it broke none: lines are entries then, of any length. A long address does not
    count.
    """
    lengths = sorted(map(len, values))
    if len(lengths) <= entries or not lengths:
        return inf
    widest = lengths[len(lengths) * 9 // 10]
    full = sum(FULL * widest <= length <= widest * 1.1 for length in lengths)
    return FULL * widest if widest < PROSE_WIDTH and full * 3 >= len(lengths) else inf


def unfinished(text: str) -> bool:
    """Whether an entry cannot end here: no closing sign, or a bracket that is open."""
    tail = text[-LONGEST_BRACKET:]
    open_one = any(tail.rfind(left) > tail.rfind(right) for left, right in ("[]", "()", "«»"))
    return open_one or not FINISHED.search(text[-200:]) or HANGING.search(tail) is not None
