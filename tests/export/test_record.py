"""record.json and its parts, against a record by hand."""

import json
from dataclasses import replace

from article_by_hand import ARTICLE, FILE

from twinbib.export.record import citations_json, findings_json, record, sources_json
from twinbib.model import Article, Document

SOURCES = [
    {
        "number": 1,
        "key": "mosty2001",
        "pairing": {"score": 0.9765, "evidence": ["number", "title"], "margin": 0.5},
        "renditions": {
            "original": {
                "file": FILE,
                "start": 100,
                "end": 112,
                "raw": "Мосты. 2001.",
                "layout": "gost_book",
                "csl": {
                    "id": "mosty2001",
                    "type": "document",
                    "title": "Мосты",
                    "issued": {"date-parts": [[2001]]},
                },
            },
            "romanized": {
                "file": FILE,
                "start": 200,
                "end": 212,
                "raw": "Mosty. 2001.",
                "layout": "gost_book",
                "scheme": "bgn-pcgn",
                "csl": {"id": "mosty2001", "type": "document", "title": "Mosty"},
            },
        },
    },
    {
        "number": None,
        "key": "dorogi",
        "pairing": None,
        "renditions": {
            "original": {
                "file": FILE,
                "start": 120,
                "end": 127,
                "raw": "Дороги.",
                "layout": "",
                "csl": {"id": "dorogi", "type": "document", "title": "Дороги"},
            },
        },
    },
]
CITATIONS = [
    {
        "file": FILE,
        "start": 20,
        "end": 31,
        "raw": "[1, с. 3-5]",
        "items": [
            {"number": 1, "key": "mosty2001", "locator": {"label": "page", "value": "3-5"}},
        ],
        "claim": {
            "file": FILE,
            "start": 0,
            "end": 19,
            "text": "Мост стоял\nсто лет;",
            "part": {"start": 0, "end": 10},
        },
    },
    {
        "file": FILE,
        "start": 50,
        "end": 60,
        "raw": "[см. 1; 2]",
        "items": [
            {
                "number": 1,
                "key": "mosty2001",
                "locator": {"label": "chapter", "value": "3"},
                "prefix": "см. ",
            },
            {"number": 2, "key": "dorogi", "suffix": " и др."},
        ],
        "claim": {"file": FILE, "start": 32, "end": 49, "text": "=1+1 дорог не было"},
    },
    {
        "file": FILE,
        "start": 70,
        "end": 73,
        "raw": "[9]",
        "items": [{"number": 9, "key": None}],
        "claim": None,
    },
]
FIRST_FINDING = {
    "code": "LOC101",
    "rule": "page-outside",
    "severity": "error",
    "message": "стр. 3; нет",
    "file": FILE,
    "start": 20,
    "end": 31,
    "sources": ["mosty2001"],
    "fix": [{"file": FILE, "start": 20, "end": 22, "text": "[1"}],
}


def test_the_record() -> None:
    found = json.loads(record(ARTICLE))
    findings = found.pop("findings")
    assert found == {
        "version": 1,
        "files": [FILE],
        "lists": [
            {
                "heading": "# Литература",
                "script": "cyrillic",
                "file": FILE,
                "start": 90,
                "end": 130,
                "count": 2,
            }
        ],
        "sources": SOURCES,
        "citations": CITATIONS,
    }
    assert [one["code"] for one in findings] == ["LOC101", "LOC103", "CIT101", "LST101", "TXT101"]
    assert findings[0] == FIRST_FINDING


def test_a_finding_without_a_place() -> None:
    found = json.loads(record(ARTICLE))["findings"][3]
    assert (
        found["file"],
        found["start"],
        found["end"],
        found["sources"],
    ) == (None, None, None, [])


def test_the_parts_are_those_of_the_record() -> None:
    whole = json.loads(record(ARTICLE))
    assert json.loads(sources_json(ARTICLE)) == {"sources": SOURCES}
    assert json.loads(citations_json(ARTICLE)) == {"citations": CITATIONS}
    assert {"findings": whole["findings"]} == json.loads(findings_json(ARTICLE.findings))


def test_it_is_text_for_people_too() -> None:
    """Cyrillic as it is, indented by one, a newline at the end; the same from run to run."""
    text = record(ARTICLE)
    assert text.startswith('{\n "version": 1,\n "files": [\n  "статья.md"\n ],\n')
    assert text.endswith("\n}\n")
    assert "\\u" not in text
    assert text == record(replace(ARTICLE))


def test_an_article_of_nothing() -> None:
    empty = Article(Document((), (), (), ()))
    assert json.loads(record(empty)) == {
        "version": 1,
        "files": [],
        "lists": [],
        "sources": [],
        "citations": [],
        "findings": [],
    }
