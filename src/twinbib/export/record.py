"""record.json: an article as one JSON object, and its parts on their own.

Offsets are code points into the decoded input file, `end` exclusive; nothing depends on the time or
the machine, so that the same article gives the same bytes.
"""

import json
from collections.abc import Iterable

from twinbib.export import csl_json
from twinbib.model import (
    Article,
    Citation,
    CitedItem,
    Claim,
    Finding,
    Pairing,
    ReferenceList,
    Rendition,
    Source,
    Span,
)

_VERSION = 1


def record(article: Article) -> str:
    """The content of record.json: indented, Cyrillic as it is, a newline at its end."""
    return _dump(
        {
            "version": _VERSION,
            "files": list(article.document.files),
            "lists": [_list(found) for found in article.document.lists],
            "sources": _sources(article),
            "citations": _citations(article),
            "findings": _findings(article),
        }
    )


def sources_json(article: Article) -> str:
    """`{"sources": […]}`, as in record.json."""
    return _dump({"sources": _sources(article)})


def citations_json(article: Article) -> str:
    """`{"citations": […]}`, as in record.json."""
    return _dump({"citations": _citations(article)})


def source_json(article: Article, source: Source) -> str:
    """`{"source": …, "citations": […]}`, as in record.json: a source and what cites it."""
    cited = [one for one in article.citations if any(item.key == source.key for item in one.items)]
    return _dump({"source": _source(source), "citations": [_citation(one) for one in cited]})


def findings_json(findings: Iterable[Finding]) -> str:
    """`{"findings": […]}`, as in record.json."""
    return _dump({"findings": [_finding(finding) for finding in findings]})


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _sources(article: Article) -> list[object]:
    return [_source(source) for source in article.sources]


def _citations(article: Article) -> list[object]:
    return [_citation(citation) for citation in article.citations]


def _findings(article: Article) -> list[object]:
    return [_finding(finding) for finding in article.findings]


def _span(span: Span | None) -> dict[str, object]:
    if span is None:
        return {"file": None, "start": None, "end": None}
    return {"file": span.file, "start": span.start, "end": span.end}


def _list(found: ReferenceList) -> dict[str, object]:
    return {
        "heading": found.heading,
        "script": found.script,
        **_span(found.span),
        "count": len(found.entries),
    }


def _source(source: Source) -> dict[str, object]:
    sides = (("original", source.original), ("romanized", source.romanized))
    return {
        "number": source.number,
        "key": source.key,
        "pairing": _pairing(source.pairing),
        "renditions": {side: _rendition(found, source.key) for side, found in sides if found},
    }


def _pairing(pairing: Pairing | None) -> dict[str, object] | None:
    if pairing is None:
        return None
    return {
        "score": round(pairing.score, 4),
        "evidence": list(pairing.evidence),
        "margin": round(pairing.margin, 4),
    }


def _rendition(rendition: Rendition, key: str) -> dict[str, object]:
    return {
        **_span(rendition.entry.span),
        "raw": rendition.entry.raw,
        "layout": rendition.reference.layout,
        **({"scheme": rendition.scheme} if rendition.scheme else {}),
        "csl": csl_json.item(rendition.reference, key),
    }


def _citation(citation: Citation) -> dict[str, object]:
    return {
        **_span(citation.span),
        "raw": citation.raw,
        "items": [_item(cited) for cited in citation.items],
        "claim": _claim(citation.claim),
    }


def _item(cited: CitedItem) -> dict[str, object]:
    found: dict[str, object] = {"number": cited.number, "key": cited.key or None}
    if cited.locator:
        found["locator"] = {"label": cited.locator.label, "value": cited.locator.value}
    if cited.named and not cited.key:
        found["named"] = cited.named
    if cited.fits:
        found["fits"] = list(cited.fits)
    if cited.prefix:
        found["prefix"] = cited.prefix
    if cited.suffix:
        found["suffix"] = cited.suffix
    return found


def _claim(claim: Claim | None) -> dict[str, object] | None:
    if claim is None:
        return None
    found: dict[str, object] = {**_span(claim.span), "text": claim.text}
    if claim.part:
        found["part"] = {"start": claim.part.start, "end": claim.part.end}
    return found


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        **_span(finding.span),
        "sources": list(finding.sources),
        "fix": [{**_span(edit.span), "text": edit.text} for edit in finding.fix] or None,
    }
