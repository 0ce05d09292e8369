"""A date of access before the year of publication, or one that is still to come.

Why it matters: one of the two dates is wrong: nobody has seen the page before it was there.

Example: «Доклад. 2019. URL: … (дата обращения: 12.03.2017)».

What to do: correct the date of access or the year.
"""

from collections.abc import Iterator

from twinbib.check.dates import in_future
from twinbib.check.rule import Fault, rule
from twinbib.check.sources import label, renditions
from twinbib.messages import message
from twinbib.model import Article, Date, Reference


@rule("BIB110", "warning")
def find(article: Article) -> Iterator[Fault]:
    """Years, and months and days where both dates have them."""
    for source, rendition in renditions(article):
        reference = rendition.reference
        said = None
        if in_future(reference.accessed, article):
            said = message(
                "accessed-out-of-time.future",
                source=label(source),
                accessed=_printed(reference.accessed),
            )
        elif _before(reference):
            said = message(
                "accessed-out-of-time.before",
                source=label(source),
                accessed=_printed(reference.accessed),
                issued=_printed(reference.issued),
            )
        if said:
            yield Fault(rendition.entry.span, said, (source.key,))


def _before(reference: Reference) -> bool:
    if reference.issued is None or reference.accessed is None or reference.issued.end:
        return False
    one, two = reference.accessed.parts, reference.issued.parts
    length = min(len(one), len(two))
    return one[:length] < two[:length]


def _printed(date: Date | None) -> str:
    if date is None:
        return ""
    return date.printed or ".".join(f"{part:02d}" for part in reversed(date.parts))
