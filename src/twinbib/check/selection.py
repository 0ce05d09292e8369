"""Which findings count: codes, the beginnings of codes and names of rules, as the user chose.

`LOC101` and `page-outside-reference` are one rule, `LOC` is a family, `ALL` is all of them. Of what
is selected and ignored the longest counts, as in ruff: `--select LOC101 --ignore LOC` leaves one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module

from twinbib.check.patterns import ALL, exactness
from twinbib.check.rule import Rule
from twinbib.language.nearest import nearest
from twinbib.model import Finding, TwinbibError

NEAR = 3


@dataclass(frozen=True, slots=True)
class Selection:
    """What counts. Nothing selected means all; `in_files` has what a file by its name ignores."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    in_files: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def counts(finding: Finding, selection: Selection) -> bool:
    """Whether a finding counts; where both sides are as exact, it does not."""
    chosen = exactness(finding, selection.select or (ALL,))
    ignored = selection.ignore
    if finding.span is not None:
        ignored += selection.in_files.get(finding.span.file, ())
    return chosen > exactness(finding, ignored)


def known(patterns: Iterable[str], where: str) -> tuple[str, ...]:
    """The patterns as they are; raises TwinbibError naming `where` for one that means no rule."""
    found = tuple(patterns)
    for pattern in found:
        if not is_known(pattern):
            raise TwinbibError(f"{where}: no rule {pattern!r} ({_hint(pattern)})")
    return found


def is_known(pattern: str) -> bool:
    """Whether some rule is meant by it."""
    return pattern == ALL or any(
        pattern == rule.name or (pattern and rule.code.startswith(pattern)) for rule in _rules()
    )


def near(pattern: str) -> Sequence[str]:
    """The codes and names that look most like it."""
    rules = _rules()
    words = [word for rule in rules for word in (rule.code, rule.name)]
    return nearest(pattern, [*words, *(rule.family for rule in rules)], NEAR)


def _hint(pattern: str) -> str:
    close = near(pattern)
    return f"near: {', '.join(close)}" if close else "`twinbib rule` lists them"


def _rules() -> tuple[Rule, ...]:
    """All rules; two of them ask here which there are, so they are imported when asked for."""
    found: tuple[Rule, ...] = import_module("twinbib.check.rules").RULES
    return found
