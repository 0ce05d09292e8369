"""The line of an author over an abstract ends a list; the rest of an entry does not."""

import pytest

from twinbib.read.headings import ends_list


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("права. – 2014. – № 1 (2). – С. 19–28.", "Максим ДОВГАЛЬ"),
        ("Київ: Право, 2014. – 280 с.", "Віталій КУЦ"),
        ("Pravo, 2014. Pp. 19–28.", "Maksym DOVHAL"),
    ],
)
def test_the_authors_line_ends_a_list(before: str, line: str) -> None:
    assert ends_list(line, before)


@pytest.mark.parametrize(
    ("before", "line"),
    [
        ("Куц В.М. Аспекти проблеми. – Х.:", "Видавництво ХНУВС"),
        ("Куц В.М. Аспекти проблеми. – Х.", "Видавництво ХНУВС"),
        ("– 2014. – № 1 (2). – С. 19–28.", "2. Довгаль М. Опір"),
        ("– 2014. – № 1 (2). – С. 19–28.", "Довгаль Максим"),
        ("– 2014. – № 1 (2). – С. 19–28.", "ОСОБЛИВОСТІ КВАЛІФІКАЦІЇ"),
    ],
)
def test_the_rest_of_an_entry_ends_none(before: str, line: str) -> None:
    assert not ends_list(line, before)
