"""Findings for a person: a line that says what is wrong, the line of the text, and a caret."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from twinbib.export.report import Checked, said
from twinbib.messages import message, rendered
from twinbib.model import Finding, Span

WIDTH = 96  # columns of the text that are shown
BEFORE = 40  # of them before the finding, where the line is longer
RESET = "\033[0m"
COLOURS: Mapping[str, str] = {
    "error": "\033[1;31m",
    "warning": "\033[1;33m",
    "note": "\033[1;36m",
    "place": "\033[1m",
    "margin": "\033[2m",
}


@dataclass(frozen=True, slots=True)
class Look:
    """The language of the words, and the colours; none where the text is for no terminal."""

    language: str = "en"
    colours: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, text: str, colour: str) -> str:
        """The text in a colour."""
        return f"{self.colours[colour]}{text}{RESET}" if colour in self.colours else text


def findings_text(articles: Sequence[Checked], look: Look) -> str:
    """Each finding as `article.md:12:5: error LOC101 page-outside-reference: …` and its line."""
    lines = [
        line for one in articles for found in one.findings for line in _lines(one, found, look)
    ]
    return "".join(line + "\n" for line in lines)


def counted(counts: Mapping[str, int], language: str) -> str:
    """How many there are of each: `1 error, 2 warnings, 0 notes`; `article` counts articles."""
    said = (message(f"counted.{what}", count=count) for what, count in counts.items())
    return ", ".join(rendered(one, language) for one in said)


def _lines(article: Checked, finding: Finding, look: Look) -> Iterator[str]:
    span = _exact(finding)
    place = article.where(span) if span else ", ".join(article.files)
    severity = rendered(message(f"severity.{finding.severity}"), look.language)
    yield (
        f"{look(place + ':', 'place')} {look(severity, finding.severity)} "
        f"{finding.code} {finding.rule}: {said(finding, look.language)}"
    )
    if span:
        line, caret = _shown(article, span)
        yield f"{look('    |', 'margin')} {line}"
        yield f"{look('    |', 'margin')} {look(caret, finding.severity)}"


def _exact(finding: Finding) -> Span | None:
    """The letters that its fix would change, where they are known: a Latin c in a long entry."""
    return finding.fix[0].span if finding.fix else finding.span


def _shown(article: Checked, span: Span) -> tuple[str, str]:
    """The piece of the span's first line that has the span in it, and the carets below."""
    number, column = article.place(span.file, span.start)
    line = article.line(span.file, number)
    start = column - 1
    end = max(start + 1, min(len(line), start + span.end - span.start))
    first = max(0, start - BEFORE) if len(line) > WIDTH else 0
    piece = line[first : first + WIDTH]
    front, back = "…" * (first > 0), "…" * (len(line) > first + WIDTH)
    before = front + line[first:start]
    marked = line[start : min(end, first + WIDTH)] or " "
    return f"{front}{_flat(piece)}{back}", " " * _columns(before) + "^" * max(1, _columns(marked))


def _flat(piece: str) -> str:
    """Tabs and what else moves the cursor are spaces; what a terminal does not show is left out."""
    return "".join(
        " " if unicodedata.category(one) in ("Cc", "Zl", "Zp") else one
        for one in piece
        if unicodedata.category(one) != "Cf"
    )


def _columns(piece: str) -> int:
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in piece)
    return len(piece) + wide - sum(map(_no_column, piece))


def _no_column(one: str) -> bool:
    return bool(unicodedata.combining(one)) or unicodedata.category(one) == "Cf"
