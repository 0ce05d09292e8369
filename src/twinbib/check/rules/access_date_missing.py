"""References to web pages that state no date of access.

Why it matters: pages change and vanish; GOST R 7.0.5-2008 (10.4.5) asks when they were seen.

Example: «URL: https://lex.uz/docs/3107042», and no «дата обращения: 12.03.2024».

What to do: open the page, see that it says what you cite, and add the day.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, references
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article, Source


@rule("BIB102", "note")
def find(article: Article) -> Iterator[Fault]:
    """One finding for the whole list; a DOI needs no date, nor does what was printed."""
    lacking = [source for source in article.sources if _needs_date(source)]
    for span, sources in parts(article, find, lacking):
        keys = tuple(source.key for source in sources)
        yield Fault(span, message("access-date-missing", **listed(sources)), keys)


def _needs_date(source: Source) -> bool:
    sides = list(references(source))
    on_line = any(one.url and "doi.org/" not in one.url for one in sides)
    lasting = any(one.doi or one.accessed or one.pages or one.page_count for one in sides)
    return on_line and not lasting
