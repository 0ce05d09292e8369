"""Dates against the day on which an article is checked."""

from twinbib.model import Article, Date

# a bound that holds whenever: what is printed beyond it is a misprint, 2104 for 2014
FARTHEST = (2050,)


def in_future(date: Date | None, article: Article) -> bool:
    """Whether a date lies behind the day of the check; a year of the next one may be in print."""
    if date is None or not date.parts:
        return False
    today = article.today or FARTHEST
    if len(date.parts) == 1:
        return date.parts[0] > today[0] + 1
    length = min(len(today), len(date.parts))
    return date.parts[:length] > today[:length]
