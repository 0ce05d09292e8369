"""A comment that ignores a rule which does not exist, or names none.

Why it matters: whoever wrote it believes that a finding is answered, and it is not.

Example: `<!-- twinbib: ignore[LOC1001] -->`, meant for LOC101.

What to do: correct the code; `twinbib rule` lists them.
"""

from collections.abc import Iterator

from twinbib.check.ignores import ignores
from twinbib.check.rule import Fault, rule
from twinbib.check.selection import is_known, near
from twinbib.messages import message
from twinbib.model import Article


@rule("IGN102", "warning")
def find(article: Article) -> Iterator[Fault]:
    """One finding a code, with the codes and names that look most like it."""
    for one in ignores(article.document):
        if not one.codes:
            yield Fault(one.span, message("ignore-of-unknown-rule.none"))
        for code in one.codes:
            if is_known(code):
                continue
            close = tuple(near(code))
            said = message("ignore-of-unknown-rule.near", code=code, near=close)
            plain = message("ignore-of-unknown-rule.plain", code=code)
            yield Fault(one.span, said if close else plain)
