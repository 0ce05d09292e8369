"""References that state no year.

Why it matters: a year is the first thing a reader, a style and an index need of a work.

Example: «Рахимов М. Приоритеты внешней политики. https://imemo.ru/rakhimov.pdf», and no year.

What to do: add the year; of a web page that prints none, the day on which you read it.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, references
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article, Reference


def _lacks(one: Reference) -> bool:
    return one.issued is None and one.accessed is None and one.type != "manuscript"


@rule("BIB101", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the whole list, at the first such entry; a year in either list is enough.

    A site has no year of its own: the day of access stands for it, and what lacks that as well is
    told here and by `access-date-missing`. A file of an archive is found by its fond and number.
    """
    lacking = [source for source in article.sources if all(map(_lacks, references(source)))]
    for span, sources in parts(article, find, lacking):
        keys = tuple(source.key for source in sources)
        yield Fault(span, message("year-missing", **listed(sources)), keys)
