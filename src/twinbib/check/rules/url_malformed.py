"""An address that can't be one, or that a line break or a scan has broken.

Why it matters: who clicks on it gets nowhere.

Example: `http:IItproger.ru`, `http://docs. spring. io/`, `htpp://lex.uz`, `http://lex,uz`.

What to do: copy the address anew. `check --fix` takes a space out where the other list has the
address whole.
"""

import re
from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.check.urls import whole
from twinbib.language.scripts import fold_lookalikes, has_cyrillic
from twinbib.messages import message
from twinbib.model import Article, Edit, Message, Rendition
from twinbib.text import span

_SCHEME = re.compile(r"(?:https?|ftp)://|www\.", re.IGNORECASE)
_HOST = re.compile(r"(?:[a-z]+://)?([^/?#:]+)", re.IGNORECASE)
_LABELS = re.compile(r"(?!-)[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+")
_SCANNED = re.compile(r"[a-z]I[a-z]")
# the last label as a scan reads .com and .org
_TOP = re.compile(r"\.(?:eom|сom|соm|cоm|c0m|corn|0rg|ore|огg)$", re.IGNORECASE)
LONGEST_SHOWN = 60


@rule("BIB109", "warning")
def find(article: Article) -> Iterator[Fault]:
    """The address as printed; a Cyrillic domain (`http://кремль.рф`) is one like any other."""
    for source, rendition in renditions(article):
        other = source.original if rendition is source.romanized else source.romanized
        url = whole(rendition, other)
        if url and (said := _wrong(url, rendition, label(source))):
            yield Fault(rendition.entry.span, said, (source.key,), _fix(url, rendition, other))


def _wrong(url: str, rendition: Rendition, source: str) -> Message | None:
    printed = rendition.entry.text.value
    match = _HOST.match(url)
    host = match[1] if match else ""
    key = _broken(url, printed) or _bad_host(url, host)
    if not key:
        return None
    shown = url if len(url) <= LONGEST_SHOWN else f"{url[:LONGEST_SHOWN]}…"
    return message(key, source=source, url=shown, host=host)


def _fix(url: str, rendition: Rendition, other: Rendition | None) -> tuple[Edit, ...]:
    """The address in one piece, where the other list prints it so: else a word may be no part."""
    text = rendition.entry.text
    if other is None or url in text.value or url not in other.entry.text.value.split():
        return ()
    spaced = re.search(r"\s*".join(map(re.escape, url)), text.value)
    return (Edit(span(text, *spaced.span()), url),) if spaced else ()


def _broken(url: str, printed: str) -> str:
    """What the reader had to mend, so that the address is not the one that is printed."""
    if url in printed:
        return ""
    unspaced = re.sub(r"\s", "", printed)
    if url in unspaced:
        return "url-malformed.space"
    # `http:IItproger.ruItranslations`
    lettered = url.replace("/", "I") in unspaced.replace("/", "I")
    return "url-malformed.letter" if lettered else ""


def _bad_host(url: str, host: str) -> str:
    if _SCHEME.match(url) is None:
        return "url-malformed.scheme"
    if not _LABELS.fullmatch(host) or _TOP.search(host):
        return "url-malformed.domain"
    if has_cyrillic(host) and not has_cyrillic(fold_lookalikes(host, "latin")):
        return "url-malformed.cyrillic"
    return "url-malformed.scanned" if _SCANNED.search(host) else ""
