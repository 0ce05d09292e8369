"""Findings as SARIF 2.1.0, which code hosts and editors read (OASIS, 27 March 2020).

Columns count code points; files are relative where they are named so.
"""

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from twinbib.export.report import Checked, Described, said
from twinbib.model import Edit, Finding, Span

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
KEY = "twinbibKey/v1"


def sarif(articles: Sequence[Checked], rules: Sequence[Described], language: str) -> str:
    """The content of a .sarif file: one run, with all rules that there are."""
    order = {rule.code: at for at, rule in enumerate(rules)}
    results = [
        _result(one, finding, order)
        | _keyed(one, at)
        | {"message": {"text": said(finding, language)}}
        for one in articles
        for at, finding in enumerate(one.findings)
    ]
    driver = {"name": "twinbib", "rules": [_rule(rule) for rule in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: Described) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.what},
        "help": {"text": rule.manual},
        "defaultConfiguration": {"level": rule.severity},
    }


def _result(article: Checked, finding: Finding, order: dict[str, int]) -> dict[str, Any]:
    result: dict[str, Any] = {"ruleId": finding.code, "level": finding.severity}
    if finding.code in order:
        result["ruleIndex"] = order[finding.code]
    if finding.span:
        result["locations"] = [{"physicalLocation": _location(article, finding.span)}]
    else:
        artifact = {"artifactLocation": {"uri": _uri(article.files[0])}}
        result["locations"] = [{"physicalLocation": artifact}]
    if finding.fix:
        result["fixes"] = [{"artifactChanges": [_change(article, edit) for edit in finding.fix]}]
    return result


def _keyed(article: Checked, at: int) -> dict[str, Any]:
    return {"partialFingerprints": {KEY: article.keys[at]}} if article.keys else {}


def _location(article: Checked, span: Span) -> dict[str, Any]:
    return {"artifactLocation": {"uri": _uri(span.file)}, "region": _region(article, span)}


def _region(article: Checked, span: Span) -> dict[str, int]:
    line, column = article.place(span.file, span.start)
    last, end = article.place(span.file, span.end)
    return {"startLine": line, "startColumn": column, "endLine": last, "endColumn": end}


def _change(article: Checked, edit: Edit) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(article, edit.span),
        "insertedContent": {"text": edit.text},
    }
    return {"artifactLocation": {"uri": _uri(edit.span.file)}, "replacements": [replacement]}


def _uri(name: str) -> str:
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
