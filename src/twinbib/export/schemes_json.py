"""Which scheme a list and its entries follow, as JSON."""

import json
from collections.abc import Sequence

from twinbib.model import Source
from twinbib.translit import ListRecognition, Recognition


def schemes_json(sources: Sequence[Source], found: ListRecognition) -> str:
    """`{"languages": {"ru": …}, "entries": […]}`, an entry for each source, a newline at its end.

    `entry` of a departure counts from 0, in the order of the sources.
    """
    entries = [
        {"number": source.number, "key": source.key, **_recognition(entry)}
        for source, entry in zip(sources, found.entries, strict=True)
    ]
    languages = {code: _recognition(one) for code, one in found.languages.items()}
    content = {"languages": languages, "entries": entries}
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _recognition(found: Recognition) -> dict[str, object]:
    departures = [one._asdict() for one in found.departures]
    return {**found._asdict(), "departures": departures}
