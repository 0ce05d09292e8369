"""Works found in either script, and keys made alike."""

import pytest

from twinbib import pipeline
from twinbib.manage.find import found
from twinbib.manage.rename import new_keys, renamed
from twinbib.read import bib

TEXT = """@book{Dund, author = {Дундич, А. С.}, title = {Политика {США} в степи}, year = {2002}}
@book{b1, author = {Khomyakov, P. M.}, title = {History of Roads}, year = 1999}
@incollection{ch, author = {Erd{\\H{o}}s, Paul}, title = {Points}, crossref = {b1}, year = {1999}}
"""


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        (["Дундич"], ["Dund"]),
        (["Dundich"], ["Dund"]),
        (["дундич", "2002"], ["Dund"]),
        (["Хомяков"], ["b1"]),
        (["полит"], ["Dund"]),
        (["Erdős"], ["ch"]),
        (["1999"], ["b1", "ch"]),
        (["Дундич", "1999"], []),
        (["Петров"], []),
        (["в"], ["Dund"]),
    ],
)
def test_words_are_found_in_either_script(words: list[str], keys: list[str]) -> None:
    assert keys == [entry.key for entry in found(words, bib.parse("refs.bib", TEXT))]


def test_keys_are_made_alike() -> None:
    """In `crossref` too; nothing else changes."""
    names = new_keys(pipeline.library("refs.bib", TEXT.encode("utf-8")))
    assert names == {"Dund": "dundich2002", "b1": "khomyakov1999", "ch": "erdos1999"}
    expected = (
        TEXT.replace("{Dund,", "{dundich2002,")
        .replace("{b1,", "{khomyakov1999,")
        .replace("{ch,", "{erdos1999,")
        .replace("crossref = {b1}", "crossref = {khomyakov1999}")
    )
    assert expected == renamed(TEXT, names)
