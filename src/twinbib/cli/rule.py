"""`twinbib rule`: what a rule of `check` finds, and why."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from textwrap import fill, indent

import click

from twinbib.check.manuals import manual
from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.check.selection import near
from twinbib.cli import reports, terminal
from twinbib.model import TwinbibError

WIDTH = 88  # columns of a manual
FAMILIES = {
    "BIB": "what an entry states",
    "CHR": "letters, dashes and quotes",
    "CIT": "citations and the list",
    "CLM": "what the sentences claim",
    "DOC": "the file",
    "IGN": "comments that ignore rules",
    "LOC": "pages that are cited",
    "PAR": "the two lists side by side",
    "TEX": "LaTeX documents and .bib files",
    "TRL": "romanisation",
}


@click.command(
    "rule", epilog="\b\nExample:\n  twinbib rule LOC101\n  twinbib rule LOC PAR\n  twinbib rule\n"
)
@click.argument("names", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print the rules as JSON.")
def command(names: tuple[str, ...], *, as_json: bool) -> None:
    """Explain rules of `check`: what each finds and why it matters, what to do, how to silence it.

    NAMES are codes (LOC101), names (page-outside-reference) or families (LOC); without them all
    rules are listed. An explanation has a wrong and a right example. It is in English; the findings
    speak your language.
    """
    rules = [rule for name in names for rule in _named(name)] or list(RULES)
    if as_json:
        content = {"rules": list(map(_object, rules))}
        terminal.show(json.dumps(content, ensure_ascii=False, indent=1))
    elif len(rules) == 1:
        terminal.show(_manual(rules[0]))
    else:
        terminal.show(_list(rules))


def _named(name: str) -> list[Rule]:
    found = [rule for rule in RULES if name in (rule.code, rule.family, rule.name)]
    if not found:
        close = near(name)
        hint = f"near: {', '.join(close)}" if close else "`twinbib rule` lists them"
        raise TwinbibError(f"no rule {name!r} ({hint})")
    return found


def _list(rules: list[Rule]) -> str:
    lines: list[str] = []
    family = ""
    for rule in rules:
        if rule.family != family:
            family = rule.family
            lines += ["", f"{family}: {FAMILIES[family]}"]
        lines.append(f"  {rule.code} {rule.severity:8}{rule.name}")
    return "\n".join(lines[1:]) + "\n"


def _manual(rule: Rule) -> str:
    comment = f"twinbib: ignore[{rule.code}] why"
    silence = (
        f"To silence it: <!-- {comment} --> in the text, on its line or the one above\n"
        f"(% {comment} in .tex and .bib); for a run, --ignore {rule.code};\n"
        f'for all articles, ignore = ["{rule.code}"] under [check] in twinbib.toml.'
    )
    headed = f"{rule.code} {rule.name} ({rule.severity})"
    return "\n\n".join((headed, rule.manual.strip(), *_cure(rule), silence)) + "\n"


def _cure(rule: Rule) -> Iterator[str]:
    if said := manual(rule):
        yield fill(f"What to do: {said.do}", WIDTH)
        yield f"Wrong:\n{indent(said.wrong, '  ')}"
        yield f"Right:\n{indent(said.right, '  ')}"


def _object(rule: Rule) -> dict[str, str]:
    described, said = reports.described(rule), manual(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "what": described.what,
        "manual": described.manual,
        **(asdict(said) if said else {}),
    }
