"""What all the rules find in an article, but for what a comment in the text answers."""

from collections.abc import Iterable
from dataclasses import replace

from twinbib.check.ignores import answered, ignores
from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.model import Article, Finding

ABOUT_COMMENTS = "IGN"


def found(article: Article) -> tuple[Finding, ...]:
    """What the rules find in an article, in the order of the text; what has no place comes last.

    What a comment in the text answers is left out; the rules about comments come after the others.
    """
    files = {name: at for at, name in enumerate(article.document.files)}
    first = _found(article, (rule for rule in RULES if rule.family != ABOUT_COMMENTS))
    told = replace(article, findings=first)
    last = _found(told, (rule for rule in RULES if rule.family == ABOUT_COMMENTS))
    comments = ignores(article.document)
    left = [
        one for one in (*first, *last) if not any(answered(comment, one) for comment in comments)
    ]
    return tuple(sorted(left, key=lambda finding: _place(finding, files)))


def _found(article: Article, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    return tuple(finding for rule in rules for finding in rule(article))


def _place(finding: Finding, files: dict[str, int]) -> tuple[int, int, str]:
    """The number of the file and the offset in it, then the code."""
    if finding.span is None:
        return len(files), 0, finding.code
    return files.get(finding.span.file, len(files)), finding.span.start, finding.code
