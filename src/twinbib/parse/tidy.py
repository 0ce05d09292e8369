"""A value as it is kept: end punctuation and doubled spaces dropped, nothing else changed."""

import re

ENDS = " \t\n.,;:/=–—-\ue000"
# an abbreviation keeps its full stop: «2001 г.», «1991-2009 гг.», «тезисы докл.»; so does a short
# small word cut behind a consonant (GOST R 7.0.12-2011, 4) that follows another such one: «История
# дорог: сб. науч. тр.», «Худож. лит.», but «Дома г. Омска»
ABBREVIATION = re.compile(
    r"(?:^|[\s\d(])(?:г|гг|g|gg|р|рр|вв|в|др|т\.\s?д|т\.\s?п|(?<=[\dх]\s)(?:тт?|ч|кн|vols?)|н\.\s?э|al|etc|Inc|Ltd|Co|Corp|Publ|Univ|jr"
    r"|докл|журн|конф|лит|энцикл)\.$"
    r"|[^\W\d_]{2}\.\s[a-zа-яёіїєґ]{0,6}[b-df-hj-np-tv-xzб-дж-зк-нп-тф-щґ]\.$"
)
OWN_STOP = re.compile(r"NET\b")  # names that begin with a full stop
# the space is a line break's: «Обозреватель- Observer»; not that of «микро- и макромир»
STALE = re.compile(r"(?<=[^\W\d_])- (?=[^\W\d_])(?!(?:и|или|та|або|і|й|және|and|or|to|und|oder)\b)")
QUOTES = (("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"), ("‘", "’"))
OPENING = frozenset(opening for opening, _ in QUOTES)


def tidy(value: str) -> str:
    """The value without what joins it to its neighbours."""
    value = " ".join(value.replace("\ue000", " ").split())
    stripped = value.strip(ENDS)
    if value.startswith(f".{stripped}") and OWN_STOP.match(stripped):
        stripped = f".{stripped}"
    rest = value[value.find(stripped) + len(stripped) :] if stripped else ""
    if rest.startswith(".") and ABBREVIATION.search(stripped + "."):
        stripped += "."
    return STALE.sub("-", stripped) if "- " in stripped else stripped


def unquoted(value: str) -> str:
    """The value without quotes around the whole of it."""
    if value[:1] not in OPENING:
        return value
    for opening, closing in QUOTES:
        inner = value[1:-1]
        whole = value.startswith(opening) and value.endswith(closing) and len(value) > 1
        if whole and opening not in inner and closing not in inner:
            return inner.strip()
    return value
