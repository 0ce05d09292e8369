"""The URL of a work, with its label, and the date it was seen.

The full stop after it is not part of it; its fragment is (`…/docs/3107042#3109623.`). A space
that a line break left inside is taken out where the next word can only be the rest of the address
(`http://docs. spring. io/spring-framework`, `…/pagespeed/ insights/?hl=RU`).
"""

import re
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.fields.dates import ANY_DATE, date
from twinbib.parse.labels import label

# what goes on after a space: a path, a host's next part, a query; never a word of prose
REST = re.compile(
    r" (?P<rest>(?:[\w%~&=+#-]+\.?)?[\w%.~&=+#-]*[/?=][^\s\ue000<>\"«»]*"
    r"|%[0-9A-F]{2}[^\s\ue000]*|[a-z0-9]+(?:-[a-z0-9]+){2,}[^\s\ue000<>\"«»]*"
    r"|[\w-]+\.(?=\s(?:com|org|net|ru|io|kz|ua|edu|gov)\b)|[a-z]{2,12}\.[ ]?[a-z]{2,6}"
    r"(?=[/\s.])|(?:com|org|net|ru|io|kz|html?|php|pdf|gov|edu)\b[^\s\ue000<>\"«»]*)"
)
SIGNS = re.compile(r"tt?pp?s?:|www|ftp", re.IGNORECASE)
# `http://chemphys.edu.ru/media/files/04_Budnik.pdf (29.12.2014).`
BRACKETED_DATE = re.compile(r"\s?\((?P<date>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)\)\.?")
LONGEST_ADDRESS = 2000
DATE_SIGNS = re.compile(r"дата|қаралған|data|access|retrieved|проверено", re.IGNORECASE)
OPEN_END = re.compile(r"[/.=&?_-]$")
STARTS = re.compile(r"\(|http|DOI|дата", re.IGNORECASE)


@cache
def _accessed() -> re.Pattern[str]:
    return re.compile(
        rf"[(\[]?\s*{label('accessed')}\s*:?\s*(?P<date>{ANY_DATE})"
        r"(?:\s*(?:г|года?|р)\b\.?)?\s*[)\]]?\.?",
        re.IGNORECASE,
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{label('url')}\s*:?\s*)?<?"
        r"(?P<url>(?:h?tt?pp?s?:\s?[/I]{2}\s?|www\.\s?|ftp://)[^\s\ue000<>\"«»]+)>?",
        re.IGNORECASE,
    )


def accessed(text: str) -> Found | None:
    """The date on which an online source was seen: labelled, or in brackets behind its address."""
    match = _accessed().search(text) if DATE_SIGNS.search(text) else None
    match = match or _behind_address(text)
    if match is None:
        return None
    return Found(date(match["date"]), match.start(), match.end())


def _behind_address(text: str) -> re.Match[str] | None:
    for match in BRACKETED_DATE.finditer(text):
        before = text[max(0, match.start() - LONGEST_ADDRESS) : match.start()].split()
        if before and SIGNS.search(before[-1]):
            return match
    return None


def url(text: str) -> Found | None:
    """The address, whole; its label belongs to the piece, not to the value."""
    match = _address().search(text) if SIGNS.search(text) else None
    if match is None:
        return None
    value, end = match["url"], match.end("url")
    while OPEN_END.search(value) or text.startswith(" %", end):
        more = REST.match(text, end)
        if more is None or STARTS.match(more["rest"]):
            break
        value, end = value + more["rest"], more.end()
    value = value.rstrip(",;")
    while value.endswith((".", ",", ";", "]")) or (value.endswith(")") and "(" not in value):
        value = value[:-1]
    start = match.start("url")
    taken = text[start:end].rstrip(".,;)]")
    if text[end : end + 1] == ">":
        taken += ">"
    return Found(_repaired(value), match.start(), start + max(len(taken), 1))


def _repaired(value: str) -> str:
    """`http:IItproger.ruItranslations` has `I` for `/`: certain, where `://` is lost."""
    value = value.replace(" ", "")
    if re.match(r"https?:II", value):
        return re.sub(r"(?<=[a-z])I(?=[a-z])", "/", re.sub(r"^(https?):II", r"\1://", value))
    return value
