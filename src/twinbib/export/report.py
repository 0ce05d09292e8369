"""What the reports of `check` are made from, and where in its file a finding stands."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from twinbib.messages import rendered
from twinbib.model import Finding, Span


@dataclass(frozen=True)
class Checked:
    """An article that was checked: its files with their decoded texts, and what counts of it.

    `keys` tells each finding from others whatever line it stands in, `fails` is whether
    the article fails, `whole` whether all of its files was read.
    """

    files: tuple[str, ...]
    texts: tuple[str, ...]
    findings: tuple[Finding, ...]
    keys: tuple[str, ...] = ()
    fails: bool = False
    whole: bool = True

    @cached_property
    def _starts(self) -> dict[str, list[int]]:
        return {
            file: list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
            for file, text in zip(self.files, self.texts, strict=True)
        }

    def place(self, file: str, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1, in code points, as editors count."""
        starts = self._starts[file]
        line = min(bisect_right(starts, offset), len(starts) - 1)
        return line, offset - starts[line - 1] + 1

    def line(self, file: str, number: int) -> str:
        """The line with that number, without its newline."""
        starts = self._starts[file]
        return self.texts[self.files.index(file)][starts[number - 1] : starts[number] - 1]

    def where(self, span: Span) -> str:
        """`article.md:12:5`."""
        line, column = self.place(span.file, span.start)
        return f"{span.file}:{line}:{column}"


@dataclass(frozen=True, slots=True)
class Described:
    """A rule as reports describe it: what it finds, and its whole manual."""

    code: str
    name: str
    severity: str
    what: str
    manual: str


def said(finding: Finding, language: str) -> str:
    """What a finding says in a language, on one line."""
    text = finding.message if finding.said is None else rendered(finding.said, language)
    return " ".join(text.split())


def counts(articles: Sequence[Checked]) -> dict[str, int]:
    """How many findings there are of each severity."""
    found = [finding.severity for one in articles for finding in one.findings]
    return {severity: found.count(severity) for severity in ("error", "warning", "note")}
