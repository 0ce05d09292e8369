"""A year of publication that is still to come.

Why it matters: it is a misprint, and the reader can't find the work under it.

Example: «М.: Наука, 2104. 300 с.» for 2014.

What to do: correct the year: two digits have changed places, or one is wrong.
"""

from collections.abc import Iterator

from twinbib.check.dates import in_future
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article


@rule("BIB106", "warning")
def find(article: Article) -> Iterator[Fault]:
    """After the day of the check; where nobody says what day it is, after 2050."""
    for source, rendition in renditions(article):
        issued = rendition.reference.issued
        if issued and in_future(issued, article):
            said = message("year-in-future", source=label(source), year=str(issued.parts[0]))
            yield Fault(rendition.entry.span, said, (source.key,))
