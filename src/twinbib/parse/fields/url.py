"""The URL of a work, with its label.

The full stop after it is not part of it; its fragment is (`…/docs/3107042#3109623.`). A space
that a line break left inside is taken out where the next word can only be the rest of the address
(`http://docs. spring. io/spring-framework`, `…/pagespeed/ insights/?hl=RU`).
"""

import re
from functools import cache

from twinbib.parse.draft import Found
from twinbib.parse.labels import label

# what goes on after a space: a path, a host's next part, a query; never a word of prose
REST = re.compile(
    r" (?P<rest>(?:[\w%~&=+#-]+\.?)?[\w%.~&=+#-]*[/?=][^\s\ue000<>\"«»]*"
    r"|%[0-9A-F]{2}[^\s\ue000]*|[a-z0-9]+(?:-[a-z0-9]+){2,}[^\s\ue000<>\"«»]*"
    r"|[\w-]+\.(?=\s(?:com|org|net|ru|io|kz|ua|edu|gov)\b)|[a-z]{2,12}\.[ ]?[a-z]{2,6}"
    r"(?=[/\s.])|(?:com|org|net|ru|io|kz|html?|php|pdf|gov|edu)\b[^\s\ue000<>\"«»]*)"
)
LONGEST_LABEL = 60  # characters of what stands before an address: «Доступно на сайте: <»
OPEN_END = re.compile(r"[/.=&?_-]$")
STARTS = re.compile(r"\(|http|DOI|дата", re.IGNORECASE)


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?P<url>[htwf](?:(?:(?<=h)t|(?<=t))t?pp?s?\s?:\s?[/I]{2}\s?|(?<=w)ww\.\s?|(?<=f)tp://)[^\s\ue000<>\"«»]+)>?",
        re.IGNORECASE,
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"(?:{label('url')}\s*:?\s*)?<?$", re.IGNORECASE)


def url(text: str) -> Found | None:
    """The address, whole; its label belongs to the piece, not to the value."""
    match = _address().search(text)
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
    labelled = _label().search(text, max(0, start - LONGEST_LABEL), start)
    begins = labelled.start() if labelled else start
    return Found(_repaired(value), begins, start + max(len(taken), 1))


def _repaired(value: str) -> str:
    """`http:IItproger.ruItranslations` has `I` for `/`: certain, where `://` is lost."""
    value = value.replace(" ", "")
    if re.match(r"https?:II", value):
        return re.sub(r"(?<=[a-z])I(?=[a-z])", "/", re.sub(r"^(https?):II", r"\1://", value))
    return value
