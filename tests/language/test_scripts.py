"""Scripts and look-alikes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib import tables
from twinbib.language.scripts import cyrillic_share, fold_lookalikes, has_cyrillic, script


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("cyrillic", "Вестник"),
        ("cyrillic", "Востоковедные исследования на Алтае, Observer"),
        ("cyrillic", "Ноғаева"),
        ("latin", "Vestnik"),
        ("latin", "Senträlnoi Azii"),
        ("latin", "Results for js web frameworks benchmark (дата)"),
        ("mixed", "Разработка сайтов = Web Design"),
        ("", "2002. 12, 3—5 №"),
        ("", ""),
        ("", "漢字"),
    ],
)
def test_script(name: str, text: str) -> None:
    assert name == script(text)


@pytest.mark.parametrize(
    ("read", "printed", "into"),
    [
        ("с", "c", "cyrillic"),  # Latin c. 108 in a Cyrillic entry
        ("P", "Р", "latin"),  # Cyrillic Р. 168–182 in an English one
        ("A.V.", "А.V.", ""),
        ("Vitalii", "Vitaliі", ""),
        ("Kulzhanova", "Кulzhanova", ""),
        ("стр", "cтр", ""),
        ("Ноғаева", "Нoғaeва", ""),
        ("с", "с", ""),  # of one script: nothing to fold
        ("co", "co", ""),
        ("оc", "оc", ""),  # nothing but look-alikes: either script would do
        ("Web-сайт", "Web-сайт", ""),  # letters that only one script has, of both
        ("", "", ""),
    ],
)
def test_fold_lookalikes(read: str, printed: str, into: str) -> None:
    assert read == fold_lookalikes(printed, into)


def test_every_pair_is_of_two_scripts() -> None:
    """The table's left column is Latin, its right one Cyrillic, and both look alike one to one."""
    pairs = tables.table("lookalikes.toml")["pairs"]
    assert all(latin.isascii() and has_cyrillic(cyrillic) for latin, cyrillic in pairs.items())
    assert len(set(pairs.values())) == len(pairs)


@given(st.text())
def test_any_text(text: str) -> None:
    """Folding keeps the length, so that offsets hold, and shares are shares."""
    assert len(text) == len(fold_lookalikes(text)) == len(fold_lookalikes(text, "latin"))
    assert 0 <= cyrillic_share(text) <= 1
    assert has_cyrillic(text) == (cyrillic_share(text) > 0)
