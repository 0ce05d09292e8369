"""Findings as GitHub's workflow commands: `::error file=article.md,line=12,col=5::…`.

Source: docs.github.com, "Workflow commands for GitHub Actions": error, warning and notice.
"""

from collections.abc import Iterator, Sequence

from twinbib.export.report import Checked, said
from twinbib.model import Finding

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}


def github(articles: Sequence[Checked], language: str) -> str:
    """A command a finding."""
    commands = (_command(one, found, language) for one in articles for found in one.findings)
    return "".join(command + "\n" for command in commands)


def _command(article: Checked, finding: Finding, language: str) -> str:
    properties = ",".join(f"{name}={_property(value)}" for name, value in _place(article, finding))
    text = said(finding, language).replace("%", "%25")
    return f"::{LEVELS[finding.severity]} {properties}::{text}"


def _place(article: Checked, finding: Finding) -> Iterator[tuple[str, str]]:
    yield "file", finding.span.file if finding.span else article.files[0]
    if finding.span:
        line, column = article.place(finding.span.file, finding.span.start)
        last, end = article.place(finding.span.file, finding.span.end)
        yield from (("line", str(line)), ("col", str(column)))
        yield from (("endLine", str(last)), ("endColumn", str(end)))
    yield "title", f"{finding.code} {finding.rule}"


def _property(value: str) -> str:
    for plain, escaped in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")):
        value = value.replace(plain, escaped)
    return value
