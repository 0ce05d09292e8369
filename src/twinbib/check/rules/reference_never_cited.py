"""A source that no citation in the text points to.

Why it matters: a reader can't tell what it is evidence for, and many journals strike it out.

Example: the list has a source 5, the text cites `[1]` to `[4]`.

What to do: cite the source where the text rests on it, or strike it out of both lists.
"""

from collections.abc import Iterator

from twinbib.check.rule import Fault, rule
from twinbib.check.sources import entry_span, listed
from twinbib.check.summed import parts
from twinbib.messages import message
from twinbib.model import Article

FEW = 3  # so many may be left uncited, however short the list


@rule("CIT102", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding for all, at the first; silent where no citation could be tied to any source.

    Where most are not cited, as in an abstract with its lists, the text itself is in doubt.
    """
    cited = [item for citation in article.citations for item in citation.items]
    items = [item for item in cited if item.key]
    # one of several that fit may be meant
    keys = {item.key for item in items} | {key for item in cited for key in item.fits}
    numbers = {item.number for item in items} - {None}
    if not items or not article.document.lists:
        return
    unused = [
        source
        for source in article.sources
        if source.key not in keys and source.number not in numbers
    ]
    if len(unused) > max(FEW, len(article.sources) // 2):
        said = message(
            "reference-never-cited.most", unused=len(unused), sources=len(article.sources)
        )
        yield Fault(entry_span(unused[0]), said, tuple(source.key for source in unused))
        return
    for span, sources in parts(article, find, unused):
        said = message("reference-never-cited.some", **listed(sources))
        yield Fault(span, said, tuple(source.key for source in sources))
