"""Pairing lists that are very long, very alike, or hostile."""

from short_renditions import rendition

from twinbib.pair import pair


def test_long_lists() -> None:
    """150 entries against 150, all alike: each still has one twin."""
    first = [rendition(1, "Дундич А.С. Узбекистан США", authors="Дундич А.С.")] * 150
    second = [rendition(1, "Dundich A.S. Uzbekistan SShA", authors="Dundich A.S.")] * 150
    assert sum(source.romanized is not None for source in pair(first, second)) == 150


def test_hostile_entries() -> None:
    """Entries of one endless word, name or bracket are paired like others."""
    entries = [
        rendition(1, "а" * 200_000, authors="Ж" * 100_000 + " А.", title="т" * 200_000),
        rendition(2, "(" * 200_000, title="[" * 200_000),
        rendition(3, "12 " * 70_000, title="12 " * 70_000),
    ]
    found = [source.romanized for source in pair(entries, entries)]
    assert found == [entries[0], None, entries[2], entries[1]]  # brackets alone tell nothing
