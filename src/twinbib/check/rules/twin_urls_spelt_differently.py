"""The two lists spell one address differently: a slash at its end, `http` for `https`, `www.`.

Why it matters: both mostly lead to one page, but programs that compare addresses take them for two.

Example: `https://imemo.ru/memo/` in one list, `https://imemo.ru/memo` in the other.

What to do: write the address in both lists as the browser shows it.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, paired
from twinbib.check.urls import essence, slash_apart
from twinbib.messages import message
from twinbib.model import Article, Message


@rule("PAR206", "note")
def find(article: Article) -> Iterator[Fault]:
    """Addresses that are not the same, and yet one."""
    for source, original, romanized in paired(article):
        one, two = original.reference.url, romanized.reference.url
        if one and two and one != two and essence(one) == essence(two):
            said = _said(label(source), one, two)
            yield Fault(romanized.entry.span, said, (source.key,))


def _said(source: str, one: str, two: str) -> Message:
    if slash_apart(one, two):
        return message("twin-urls-spelt-differently.slash", source=source)
    key = "twin-urls-spelt-differently.spelling"
    return message(key, source=source, original=one, romanized=two)
