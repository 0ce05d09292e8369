"""A source that one of the two lists leaves out.

Why it matters: the indexes read the romanised list only; what is missing there is not counted.

Example: the Cyrillic list has 12 sources, and the twelfth is not in References.

What to do: add the entry to the list that lacks it; where it is there under another form, make the
two agree.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import listed, paired
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article


@rule("PAR101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding a list, where there are two and some of their sources agree, with their lengths.

    Two entries under one number that are no pair are one fault: which of the two is wrong?
    """
    if not any(paired(article)):
        return
    originals = [source for source in article.sources if source.romanized is None]
    romanized = [source for source in article.sources if source.original is None]
    counts = {
        "originals": len(article.sources) - len(romanized),
        "twins": len(article.sources) - len(originals),
    }
    numbers = {source.number for source in romanized} - {None}
    both = [source for source in originals if source.number in numbers]
    shared = {source.number for source in both}
    for lacking, key in (
        (both, "missing-twin.another"),
        ([one for one in originals if one.number not in shared], "missing-twin.romanized"),
        ([one for one in romanized if one.number not in shared], "missing-twin.original"),
    ):
        for span, sources in parts(article, find, lacking):
            keys = tuple(source.key for source in sources)
            yield Fault(span, message(key, **counts, **listed(sources)), keys)
