"""`twinbib rule`: what a rule of `check` finds, and why."""

import json
import re
from dataclasses import asdict
from itertools import groupby
from textwrap import fill, indent

import click

from twinbib.check.manuals import example, manual
from twinbib.check.rule import SEVERITIES, Rule
from twinbib.check.rules import RULES
from twinbib.check.selection import near
from twinbib.cli import terminal
from twinbib.cli.languages import Words, lang_option
from twinbib.model import TwinbibError

WIDTH = 88  # columns of a manual
WHOLE = re.compile("`[^`]+`| (?=[–—] )")  # code, and a dash, which begins no line
SILENCED = ("manual.in-text", "manual.in-tex", "manual.in-run", "manual.in-all")


@click.command(
    "rule", epilog="\b\nExample:\n  twinbib rule LOC101\n  twinbib rule LOC PAR --lang kk\n"
)
@click.argument("names", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print the rules as JSON.")
@lang_option
def command(names: tuple[str, ...], lang: str, *, as_json: bool) -> None:
    """Explain rules of `check`: what each finds and why it matters, what to do, how to silence it.

    NAMES are codes (LOC101), names (page-outside-reference) or families (LOC); without them all
    rules are listed. An explanation has a wrong and a right example.
    """
    rules = [rule for name in names for rule in _named(name)] or list(RULES)
    if as_json:
        content = {"rules": [_object(one, lang) for one in rules]}
        terminal.show(json.dumps(content, ensure_ascii=False, indent=1))
    elif len(rules) == 1:
        terminal.show(_explained(rules[0], Words(lang)))
    else:
        terminal.show(_list(rules, Words(lang)))


def _named(name: str) -> list[Rule]:
    keys = (name.upper(), name.lower())
    found = [rule for rule in RULES if {rule.code, rule.family, rule.name}.intersection(keys)]
    if not found:
        close = near(name)
        hint = f"near: {', '.join(close)}" if close else "`twinbib rule` lists them"
        raise TwinbibError(f"no rule {name!r} ({hint})")
    return found


def _list(rules: list[Rule], words: Words) -> str:
    said = {severity: words(f"severity.{severity}") for severity in SEVERITIES}
    width = max(map(len, said.values())) + 1
    lines: list[str] = []
    for family, of_family in groupby(rules, key=lambda rule: rule.family):
        lines += ["", f"{family}: {words(f'family.{family}')}"]
        lines += [f"  {one.code} {said[one.severity]:{width}}{one.name}" for one in of_family]
    return "\n".join(lines[1:]) + "\n"


def _explained(rule: Rule, words: Words) -> str:
    parts = [f"{rule.code} {rule.name} ({words(f'severity.{rule.severity}')})"]
    said = manual(rule, words.language)
    if said.language != words.language:
        parts.append(words("manual.untranslated"))
    parts += map(_wrapped, said.paragraphs())
    if shown := example(rule):
        parts.append(_headed(words("manual.wrong"), shown.wrong))
        parts.append(_headed(words("manual.right"), shown.right))
    ways = (words(way, code=rule.code) for way in SILENCED)
    parts.append(_headed(words("manual.silence"), "\n".join(ways)))
    return "\n\n".join(parts) + "\n"


def _headed(head: str, lines: str) -> str:
    return f"{head}\n{indent(lines, '  ')}"


def _wrapped(paragraph: str) -> str:
    """Filled, but what stays on one line: a non-breaking space ends no word."""
    whole = WHOLE.sub(lambda match: match.group().replace(" ", "\xa0"), paragraph)
    wrapped = fill(whole, WIDTH, break_long_words=False, break_on_hyphens=False)
    return wrapped.replace("\xa0", " ")


def _object(rule: Rule, language: str) -> dict[str, str]:
    shown = example(rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "family": rule.family,
        "severity": rule.severity,
        **asdict(manual(rule, language)),
        **(asdict(shown) if shown else {}),
    }
