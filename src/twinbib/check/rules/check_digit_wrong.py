"""An ISBN or ISSN whose check digit does not fit.

Why it matters: a digit is wrong, and shops, libraries and indexes find another work or none.

Example: `ISBN 978-5-02-038000-1`, where the digits before it ask for another last one.

What to do: compare the number with the book's or journal's own.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article, Message


@rule("BIB107", "warning")
def find(article: Article) -> Iterator[Fault]:
    """ISO 2108 (ISBN of 10 and 13 digits), ISO 3297 (ISSN); other lengths are said as such."""
    for source, rendition in renditions(article):
        reference = rendition.reference
        for name, value in (("ISBN", reference.isbn), ("ISSN", reference.issn)):
            for number in re.split(r"[,;]", value):
                if said := _wrong(name, number.strip(), label(source)):
                    yield Fault(rendition.entry.span, said, (source.key,))


def _wrong(name: str, printed: str, source: str) -> Message | None:
    digits = re.sub(r"[^\dX]", "", printed.upper().replace("Х", "X"))
    lengths = (10, 13) if name == "ISBN" else (8,)
    if not digits:
        return None
    if len(digits) not in lengths:
        return message(
            "check-digit-wrong.length",
            source=source,
            name=name,
            number=printed,
            count=len(digits),
            lengths=tuple(map(str, lengths)),
        )
    if _thirteen(digits) if len(digits) == 13 else _eleven(digits):
        return None
    return message(
        "check-digit-wrong.digit", source=source, name=name, number=printed, digit=digits[-1]
    )


def _eleven(digits: str) -> bool:
    """ISBN-10 and ISSN: the digits weighted from the last one, 1, 2, 3 …, modulo 11."""
    values = [10 if digit == "X" else int(digit) for digit in reversed(digits)]
    return "X" not in digits[:-1] and sum(w * v for w, v in enumerate(values, 1)) % 11 == 0


def _thirteen(digits: str) -> bool:
    """ISBN-13: weights 1 and 3 in turn, modulo 10."""
    if not digits.isdigit():
        return False
    return sum(int(d) * (3 if at % 2 else 1) for at, d in enumerate(digits)) % 10 == 0
