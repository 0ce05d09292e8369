"""An article with one list where two are expected.

Why it matters: many indexes read a romanised list only; many journals ask for both.

Example: «Список литературы» stands at the end, and no References after it.

What to do: add the other list, where the journal asks for two; `twinbib romanize` makes one from
the Cyrillic.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import paired
from twinbib.messages import message
from twinbib.model import Article


@rule("PAR102", "note")
def find(article: Article) -> Iterator[Fault]:
    """One list, none of whose sources has a twin beside it."""
    lists = article.document.lists
    if len(lists) == 1 and not any(paired(article)):
        heading = lists[0].heading
        headed, plain = "single-list.headed", "single-list.plain"
        said = message(headed, heading=heading) if heading else message(plain)
        yield Fault(lists[0].span, said)
