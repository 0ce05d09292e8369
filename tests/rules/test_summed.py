"""A comment at any entry of a finding that sums up a list answers for that entry, and no other."""

import pytest
from fragment import article

from twinbib.check.found import found

COMMENT = "<!-- twinbib: ignore[{}] why -->"
# the fields that the rule misses in each of the sources 1 to 3
CASES = {
    "BIB101": "[{n}]\nraw = '{raw}'\n",
    "BIB102": "[{n}]\nraw = '{raw}'\nissued = 2009\nurl = 'https://lex.uz/{n}'\n",
    "BIB103": "[{n}]\nraw = '{raw}'\nissued = 2009\n",
    "BIB105": "[{n}]\nraw = '{raw}'\nissued = 2009\ntype = 'article-journal'\n"
    "container_title = 'Вестник'\nvolume = '4'\nissue = '2'\n",
    "PAR101": "[{n}.original]\nraw = '{raw}'\nissued = 2009\n",
    "PAR103": "[{n}.original]\nraw = '{raw}'\nissued = 2009\n"
    "[{n}.romanized]\nissued = 2009\nprinted_number = {moved}\n",
}
TWINS = (
    "[9.original]\nissued = 2009\ntitle = 'Книга'\n[9.romanized]\nissued = 2009\ntitle = 'Kniga'\n"
)


def told(code: str, commented: tuple[int, ...], written: str = "") -> list[tuple[str, ...]]:
    """The sources of each finding with the code, and of each that tells of a comment."""
    tables = [
        CASES[code].format(n=n, moved=n + 20, raw=f"Книга {n} {COMMENT.format(written or code)}")
        if n in commented
        else CASES[code].format(n=n, moved=n + 20, raw=f"Книга {n}")
        for n in (1, 2, 3)
    ]
    given = article("".join(tables) + TWINS)
    return [one.sources for one in found(given) if one.code in (code, "IGN101")]


@pytest.mark.parametrize("code", CASES)
def test_all_are_told_at_once(code: str) -> None:
    assert told(code, ()) == [("key1", "key2", "key3")]


@pytest.mark.parametrize("code", CASES)
@pytest.mark.parametrize(
    ("commented", "left"),
    [
        ((1,), [("key2", "key3")]),
        ((2,), [("key1", "key3")]),
        ((1, 3), [("key2",)]),
        ((1, 2, 3), []),
    ],
)
def test_those_with_a_comment_are_left_out(
    code: str, commented: tuple[int, ...], left: list[tuple[str, ...]]
) -> None:
    """And no comment is told to be of no use."""
    assert told(code, commented) == left


def test_a_comment_on_another_rule_answers_nothing() -> None:
    """It is told as one of no use, after the three sources as before."""
    assert sorted(told("BIB101", (2,), "LOC101")) == [(), ("key1", "key2", "key3")]


def test_a_family_is_as_good_as_a_code() -> None:
    assert told("BIB101", (3,), "BIB") == [("key1", "key2")]
