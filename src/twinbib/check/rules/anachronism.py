"""A claim tells of a year after its source was published.

Why it matters: the source can't say it: the number, the year, or the year of the source is wrong.

Example: «в 2019 г. соглашение продлили [5]», and source 5 came out in 2012.

What to do: see which is wrong: the number, the year in the text, or that of the source; or cite a
later source.
"""

from collections.abc import Iterator

from twinbib.check.bodies import cited
from twinbib.check.claims import said, years
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, references
from twinbib.messages import message
from twinbib.model import Article, Source


@rule("CLM103", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Silent for plans and forecasts, for web pages, which change, and for sources without a year.

    Of several sources and of two lists the latest year counts.
    """
    sources = {source.key: source for source in article.sources}
    for here in cited(article):
        items = here.citation.items
        known = [sources[item.key] for item in items if item.key in sources]
        dates = [_latest(source) for source in known]
        if not known or len(known) < len(items) or not all(dates):
            continue
        last = max(dates)
        for year, words in years(said(here)):
            if year > last:
                text = message(
                    "anachronism",
                    citation=here.citation.raw,
                    words=words,
                    source=label(known[dates.index(last)]),
                    issued=str(last),
                )
                yield Fault(here.citation.span, text, tuple(one.key for one in known))
                break


def _latest(source: Source) -> int:
    """The latest year that its lists state; 0 where none does, or it is read on line."""
    sides = list(references(source))
    if any(one.url and not one.pages for one in sides):
        return 0
    found = [max(one.issued.parts[0], *one.issued.end[:1], 0) for one in sides if one.issued]
    return max(found, default=0)
