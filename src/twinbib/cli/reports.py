"""The reports of `check`: what each format is made by."""

import os
import sys
from collections.abc import Sequence

from twinbib.check.manuals import manual
from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.export.findings_text import COLOURS, Look, findings_text
from twinbib.export.github import github
from twinbib.export.record import findings_json
from twinbib.export.report import Checked, Described
from twinbib.export.sarif import sarif

FORMATS = ("text", "json", "sarif", "github")


def report(checked: Sequence[Checked], output_format: str, language: str, *, to_file: bool) -> str:
    """The findings in one of `FORMATS`; colours only where a person reads them at a terminal."""
    if output_format == "json":
        return findings_json(finding for one in checked for finding in one.findings)
    if output_format == "sarif":
        return sarif(checked, [_described(one, language) for one in RULES], language)
    if output_format == "github":
        return github(checked, language)
    return findings_text(checked, Look(language, COLOURS if not to_file and _colours() else {}))


def _described(rule: Rule, language: str) -> Described:
    said = manual(rule, language)
    text = "\n\n".join(said.paragraphs())
    return Described(rule.code, rule.name, rule.severity, said.what, text)


def _colours() -> bool:
    """NO_COLOR, not empty, turns them off (no-color.org)."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and sys.stdout.isatty()
