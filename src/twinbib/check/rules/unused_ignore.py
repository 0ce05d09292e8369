"""A comment that ignores a rule which finds nothing there.

Why it matters: it hides the next fault on that line, which may be a real one.

Example: `<!-- twinbib: ignore[LOC101] -->` beside a citation whose page is right by now.

What to do: take the comment out; `check --fix` does so.
"""

from collections.abc import Iterator

from twinbib.check.ignores import Ignore, answers, ignores
from twinbib.check.rule import Fault, rule
from twinbib.check.selection import is_known
from twinbib.messages import message
from twinbib.model import Article, Edit, Span


@rule("IGN101", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding a comment; `article.findings` has what the other rules found."""
    for one in ignores(article.document):
        unused = [code for code in one.codes if is_known(code) and not _used(one, code, article)]
        if unused:
            text = article.document.texts[article.document.files.index(one.span.file)]
            said = message("unused-ignore", codes=tuple(unused))
            yield Fault(one.span, said, fix=(_without(one, unused, text),))


def _used(one: Ignore, code: str, article: Article) -> bool:
    return any(answers(one, finding, code) for finding in article.findings)


def _without(one: Ignore, unused: list[str], text: str) -> Edit:
    """The comment without those codes; none of it, nor of its line, where no code is left."""
    start, end = one.span.start, one.span.end
    left = ", ".join(code for code in one.codes if code not in unused)
    printed = text[start:end]
    if left:
        low, high = start + printed.index("[") + 1, start + printed.index("]")
        return Edit(Span(one.span.file, low, high), left)
    before = text[:start].rpartition("\n")[2].lstrip("\ufeff")
    after = text[end:].partition("\n")[0]
    if not before.strip() and not after.strip():
        start, end = start - len(before), min(len(text), end + len(after) + 1)
    elif not after.strip() or after[:1].isspace():
        start -= len(before) - len(before.rstrip())
    return Edit(Span(one.span.file, start, end))
