"""What a romanised list does not spell letter by letter: places, publishers, theses, terms."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from twinbib.tables import table

_THESIS = re.compile(
    r"(?P<abstract>автореф\w*\.?\s*)?(?:дис\w*\.?)[\s.…]*(?:на\s+соиск\w*\.?\s+\w+\.?\s+\w+\.?\s*)?"
    r"(?P<degree>канд|к|докт|д)[\w-]*\.?\s*(?P<science>[\w-]+)\.?",
    re.IGNORECASE,
)
_DOCTOR = ("докт", "д")


@cache
def _tables() -> Mapping[str, Any]:
    parts = ("places", "publisher", "terms", "thesis", "sciences")
    return table("romanized.toml", ("name", "source", *parts), ())


def place(printed: str) -> str:
    """The English name of a place, or of several: `М.` → `Moscow`; empty where one is unknown."""
    known = _tables()["places"]
    found = [known.get(one.strip().rstrip(".").strip(), "") for one in re.split(r"[;,]", printed)]
    return "; ".join(found) if all(found) else ""


def publisher(kind: str, printed: str) -> tuple[str, str]:
    """The name to romanise, and what follows it: «Изд-во Наука» → `Наука` and `Publ.`.

    `kind` is the CSL type of the work: a school that a thesis was written at is no publisher.
    """
    words = _tables()["publisher"]
    name = printed
    for word in words["words"]:
        name = name.removeprefix(f"{word} ")
    name = name.strip('«»"“” ') if name.startswith(("«", '"', "“")) else name
    return name, "" if kind in ("thesis", "report") else f" {words['mark']}"


def terms(printed: str) -> str:
    """The words of a volume, issue or edition in English: `Вып. 3` → `iss. 3`."""
    known = _tables()["terms"]
    longest = sorted(known, key=len, reverse=True)
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)", re.IGNORECASE
    )
    return pattern.sub(lambda match: known[match.group().lower()], printed)


def thesis(printed: str) -> str:
    """The degree in English: «дис. … канд. юрид. наук» → `Cand. jur. sci. diss.`; else empty."""
    match = _THESIS.search(printed)
    if match is None:
        return ""
    science = match["science"].lower()
    short = next((en for ru, en in _tables()["sciences"].items() if science.startswith(ru)), "")
    words = _tables()["thesis"]
    if not short:
        return ""
    degree = str(words["doct" if match["degree"].lower() in _DOCTOR else "cand"]).format(short)
    return str(words["abstract"]).format(degree) if match["abstract"] else degree
