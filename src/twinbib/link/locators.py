"""The place in a source that a citation names: `с. 25`, `p. 253`, «25 б.», `л. 52–53`, `§ 5.11`."""

import re
from functools import cache
from typing import NamedTuple

from twinbib import tables
from twinbib.model import Locator

DASH = "[-\u2010-\u2015\u2212]{1,2}"
# 253, xii, 5.11, 34а, D20, the back of a leaf: 12 об.
NUMBER = r"(?:[a-zа-я]?\d+(?:\.\d+)*[a-zа-я]?|[ivxlcdm]+)(?:\s?об\b\.?)?"
RANGE = rf"{NUMBER}(?:\s*{DASH}\s*{NUMBER})?"
VALUE = rf"{RANGE}(?:\s*(?:,|и|і|та|and|&)\s*{RANGE})*"


class Words(NamedTuple):
    """The patterns of the words that `data/terms/locators.toml` lists, and the label of each."""

    labels: dict[str, str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    named: re.Pattern[str]
    prefix: str
    same: str
    suffix: re.Pattern[str]


@cache
def words() -> Words:
    """The table, compiled once."""
    content = tables.table(
        "terms/locators.toml",
        ("name", "source", "prefixes", "same", "suffixes", "named", "labels"),
        (),
    )
    labels = {word: label for label, names in content["labels"].items() for word in names}
    label = _either(labels)
    return Words(
        labels,
        # the label ends at a stop, a space or the number: с. 25, с 25, с25, § 5.11
        re.compile(rf"(?P<label>{label})[.:]?\s*(?P<value>{VALUE})", re.IGNORECASE),
        re.compile(
            rf"(?P<value>\d+(?:\s*{DASH}\s*\d+)?)\s?[-–]?\s?(?P<label>{label})\.?", re.IGNORECASE
        ),
        re.compile(rf"(?P<value>(?:{_either(content['named'])})\.?\s*{VALUE})", re.IGNORECASE),
        rf"(?:(?:{_either(content['prefixes'])})\b[.,:]*\s*)+",
        rf"(?:{_either(content['same'])})\b\.?",
        re.compile(rf"(?:{_either(content['suffixes'])})\.?", re.IGNORECASE),
    )


def _either(names: "dict[str, str] | list[str]") -> str:
    """One of the words, the longest first; a space may be a no-break one or left out."""
    longest = sorted(names, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"\s*") for name in longest)


def locator(printed: str) -> Locator | None:
    """`с. 25` → page 25, `л. 52–53` → folio 52–53, «25-б.» → page 25; None for anything else.

    The value is as printed; units without a CSL label keep their word: «теорема 4».
    """
    known = words()
    bare = printed.strip().removesuffix(".")
    if match := known.before.fullmatch(bare) or known.after.fullmatch(bare):
        label = match["label"]
        return Locator(known.labels.get(label) or known.labels[label.lower()], match["value"])
    if match := known.named.fullmatch(bare):
        return Locator("section", match["value"])
    return None
