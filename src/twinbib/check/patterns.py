"""What stands for a rule: its code, a beginning of the code, its name, or `ALL`."""

from collections.abc import Iterable

from twinbib.model import Finding

ALL = "ALL"
EXACT = 100  # longer than any beginning of a code


def covers(pattern: str, finding: Finding) -> bool:
    """Whether a pattern stands for the rule of a finding."""
    return exactness(finding, (pattern,)) >= 0


def exactness(finding: Finding, patterns: Iterable[str]) -> int:
    """How exactly the best of the patterns means the finding's rule; -1 where none does."""
    return max((_length(pattern, finding) for pattern in patterns), default=-1)


def _length(pattern: str, finding: Finding) -> int:
    if pattern in (finding.rule, finding.code):
        return EXACT
    if pattern == ALL:
        return 0
    return len(pattern) if pattern and finding.code.startswith(pattern) else -1
