"""Edits made in a text: those of findings that can be mended for certain."""

from collections.abc import Iterable

from twinbib.model import Edit, Finding


def fixed(file: str, text: str, findings: Iterable[Finding]) -> str:
    """The text of a file with the fixes of findings; of two that overlap the first counts.

    A finding is mended as a whole or not at all, and only where all of its edits are in this file.
    """
    edits: list[Edit] = []
    for finding in findings:
        new = [edit for edit in finding.fix if edit not in edits]
        here = all(edit.span.file == file for edit in finding.fix)
        if here and not any(_overlap(one, other) for one in new for other in edits):
            edits += new
    for edit in sorted(edits, key=lambda one: one.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _overlap(one: Edit, other: Edit) -> bool:
    if one.span.start == other.span.start:
        return True
    return one.span.start < other.span.end and other.span.start < one.span.end
