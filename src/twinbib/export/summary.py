"""summary.csv: a line an article of a batch."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, fields
from typing import Any

from twinbib.export.spreadsheet import spreadsheet


@dataclass(frozen=True, slots=True)
class Counts:
    """How many an article has: entries of each list, pairs, citations, findings by severity."""

    original: int
    romanized: int
    pairs: int
    citations: int
    errors: int
    warnings: int
    notes: int


@dataclass(frozen=True, slots=True)
class Line:
    """An article: the name of its folder, its files as given, and what came of it.

    `counts` is None where it failed, `failure` says why. `seconds` is None where nothing had to be
    done.
    """

    name: str
    files: tuple[str, ...]
    counts: Counts | None = None
    seconds: float | None = None
    failure: str = ""


_COUNTED = tuple(field.name for field in fields(Counts))


def counts(record: Mapping[str, Any]) -> Counts:
    """Counted in an article's record.json. Raises LookupError or TypeError for another object."""
    sides = [source["renditions"].keys() for source in record["sources"]]
    severities = Counter(finding["severity"] for finding in record["findings"])
    return Counts(
        original=sum("original" in side for side in sides),
        romanized=sum("romanized" in side for side in sides),
        pairs=sum(len(side) == 2 for side in sides),
        citations=len(record["citations"]),
        errors=severities["error"],
        warnings=severities["warning"],
        notes=severities["note"],
    )


def summary_csv(lines: Iterable[Line]) -> str:
    """The content of summary.csv; write it as UTF-8, with newlines untouched.

    Columns: name, files, those of Counts, seconds (with a decimal comma, as everywhere where Excel
    parts cells at semicolons; it would read 1.05 as the first of May), failure.
    """
    return spreadsheet(("name", "files", *_COUNTED, "seconds", "failure"), map(_row, lines))


def _row(line: Line) -> tuple[str, ...]:
    counted = (
        [str(count) for count in astuple(line.counts)] if line.counts else [""] * len(_COUNTED)
    )
    seconds = "" if line.seconds is None else f"{line.seconds:.2f}".replace(".", ",")
    return (line.name, ", ".join(line.files), *counted, seconds, line.failure)
