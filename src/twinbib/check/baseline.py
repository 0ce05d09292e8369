"""What is known by now: findings of old manuscripts, told from new ones by what they are about.

A finding's key is made from its rule and from the content that it is about, the place itself and
the entries of its sources; so it holds where lines move, and ends where the entry is mended.
"""

import hashlib
import json
from collections.abc import Iterator

from twinbib.model import Article, Finding

LONGEST = 2000  # code points of a span that count: a whole list is known by its beginning


def key(finding: Finding, article: Article) -> str:
    """A checksum, the same for the same fault of the same entry or citation."""
    content = json.dumps([finding.rule, *_content(finding, article)], ensure_ascii=False)
    return hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:32]


def content(finding: Finding, article: Article) -> str:
    """What the finding stands at, on one line: for a person who reads the baseline."""
    return next(_content(finding, article), "")


def _content(finding: Finding, article: Article) -> Iterator[str]:
    if finding.span is not None:
        text = article.document.texts[article.document.files.index(finding.span.file)]
        start = finding.span.start
        yield _plain(text[start : min(finding.span.end, start + LONGEST)])
    for source in article.sources:
        for rendition in (source.original, source.romanized):
            if source.key in finding.sources and rendition is not None:
                yield _plain(rendition.entry.raw)


def _plain(text: str) -> str:
    return " ".join(text.split())
