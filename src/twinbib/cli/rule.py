"""`twinbib rule`: what a rule of `check` finds, and why."""

import json

import click

from twinbib.check.rule import Rule
from twinbib.check.rules import RULES
from twinbib.check.selection import near
from twinbib.cli import reports, terminal
from twinbib.model import TwinbibError

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
    """Explain rules of `check`: what each finds, why it matters, an example, how to silence it.

    NAMES are codes (LOC101), names (page-outside-reference) or families (LOC); without them all
    rules are listed. The explanations are in English; the findings speak your language.
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
    return f"{rule.code} {rule.name} ({rule.severity})\n\n{rule.manual.strip()}\n\n{silence}\n"


def _object(rule: Rule) -> dict[str, str]:
    described = reports.described(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        "what": described.what,
        "manual": described.manual,
    }
