r"""Findings that the author of a text has answered in it: `<!-- twinbib: ignore[LOC101] why -->`.

In LaTeX and BibTeX it is `% twinbib: ignore[LOC101] why`. It counts for what touches its line; on a
line of its own, for what touches the next line with a text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from twinbib.check.patterns import covers
from twinbib.model import Document, Finding, Span

_INSIDE = r"[ \t]*twinbib:[ \t]*ignore(?:\[(?P<codes>[^\]\n]{0,500})\])?"
_MARKUP = re.compile(rf"<!--{_INSIDE}[^\n]{{0,300}}?-->")
_LATEX = re.compile(rf"(?<!\\)%{_INSIDE}[^\n]*")
_LATEX_FILES = (".tex", ".bib", ".ltx")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment: where it stands, its codes as printed, the lines for which it counts."""

    span: Span
    codes: tuple[str, ...]
    lines: Span


def ignores(document: Document) -> tuple[Ignore, ...]:
    """The comments in the files of a document, in their order."""
    return tuple(
        one
        for name, text in zip(document.files, document.texts, strict=True)
        for one in _in_file(name, text)
    )


def answers(ignore: Ignore, finding: Finding, code: str) -> bool:
    """Whether the comment, with that one of its codes, answers a finding."""
    span, lines = finding.span, ignore.lines
    if span is None or span.file != lines.file or not covers(code, finding):
        return False
    return span.start < lines.end and lines.start < max(span.end, span.start + 1)


def answered(ignore: Ignore, finding: Finding) -> bool:
    """Whether the comment answers a finding."""
    return any(answers(ignore, finding, code) for code in ignore.codes)


def _in_file(name: str, text: str) -> Iterator[Ignore]:
    pattern = _LATEX if name.lower().endswith(_LATEX_FILES) else _MARKUP
    found = list(pattern.finditer(text))
    if not found:
        return
    bare = pattern.sub(lambda match: " " * len(match.group()), text)
    lines = _lines(bare)
    starts = [start for start, _ in lines]
    filled = _filled(bare, lines)
    for match in found:
        at = bisect_right(starts, match.start()) - 1
        codes = tuple(code.strip() for code in (match["codes"] or "").split(","))
        own = lines[filled[at]]
        yield Ignore(
            Span(name, *match.span()),
            tuple(code for code in codes if code),
            Span(name, own[0], own[1] + 1),
        )


def _filled(bare: str, lines: list[tuple[int, int]]) -> list[int]:
    """For each line the first one from it that has a text; else the last one."""
    found, next_one = [], len(lines) - 1
    for at in reversed(range(len(lines))):
        next_one = at if bare[slice(*lines[at])].strip() else next_one
        found.append(next_one)
    return found[::-1]


def _lines(text: str) -> list[tuple[int, int]]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    return list(zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True))
