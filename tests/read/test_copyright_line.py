"""The line under an article's first page that says whose it is."""

import pytest

from twinbib import read

ARTICLE = """Книги степи растут в числе: за год их
{line}
стало вдвое больше [1].

Литература
1. Иванов И. И. Книга. М., 2001. 100 с.
"""


def body(line: str) -> str:
    (found,) = read.document([("a.md", ARTICLE.format(line=line).encode())]).bodies
    return found.value


@pytest.mark.parametrize(
    "line",
    [
        "© Иванов И. И., Петров П. П., 2020",
        "© И. И. Иванов",
        "© 2008 г. П.В. Петров",
        "ISSN 0000-0000. Вестник. 2015. Том 1 © И. И. Иванов, 2015",
    ],
)
def test_it_is_no_part_of_the_sentence_around_it(line: str) -> None:
    assert "за год их стало вдвое больше" in " ".join(body(line).split())


@pytest.mark.parametrize(
    "line",
    [
        "знак © ставит автор И. И. Иванов, 2015 и",
        "© значит, что права закреплены,",
        "© Иванов И. И., 2020; у Петрова П. П. их",
    ],
)
def test_prose_with_its_sign_stays(line: str) -> None:
    assert line.split(",", maxsplit=1)[0] in body(line)
