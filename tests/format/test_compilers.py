"""Compilers are printed as such, in the nominative, before the editors (GOST 7.1-2003, 5.2.6).

The manual of the American Psychological Association has them in parentheses: `(P. Pak, Comp.)`.
"""

import pytest

from twinbib import pipeline
from twinbib.settings import Settings

ARTICLE = """
Письма идут долго [1], марки дороги [2], почта стара [3].

Список литературы

1. Словарь писем / сост. В. В. Рогов, А. Д. Хомова; под ред. И. И. Пака. М.: Мир, 1990. 300 с.
2. Северов О. П. Марки // Почта и город / сост. В. В. Рогов. М.: Мир, 1991. С. 3–9.
3. Юров К. К. Почта / сост. И. И. Пак; пер. А. Д. Хомовой. М.: Мир, 1992. 200 с.
"""


@pytest.mark.parametrize(
    ("style", "printed"),
    [
        (
            "gost-r-7.0.5-2008-numeric",
            [
                "/ сост. В. В. Рогов, А. Д. Хомова; под ред. И. И. Пака. М.",
                "/ сост. В. В. Рогов. М.",
            ],
        ),
        (
            "gost-r-7.0.100-2018",
            [
                "/ сост. В. В. Рогов, А. Д. Хомова ; под редакцией И. И. Пака",
                "/ сост. В. В. Рогов. –",
            ],
        ),
        (
            "dstu-8302-2015",
            ["/ сост. В. В. Рогов, А. Д. Хомова ; под ред. И. И. Пака", "/ сост. В. В. Рогов. М."],
        ),
        (
            "references-romanized",
            [
                "Сост. В.В. Рогов, А.Д. Хомова, под ред. И.И. Пака. М.",
                "Сост. И.И. Пак, пер. А.Д. Хомовой. М.",
            ],
        ),
        (
            "references-romanized-apa",
            [
                "Пак, И. И. (Ред.). (1990). Словарь писем (В. В. Рогов & А. Д. Хомова, Сост.). М.",
                "В В. В. Рогов (Сост.), Почта и город (с. 3–9).",
                "Юров, К. К. (1992). Почта (И. И. Пак, Сост.; А. Д. Хомова, Пер.). М.",
            ],
        ),
    ],
)
def test_compilers_have_their_own_word(style: str, printed: list[str]) -> None:
    article = pipeline.article([("a.md", ARTICLE.encode())]).article
    text = pipeline.outputs(article, "a", Settings(styles=(style,)))[f"a.{style}.txt"]
    assert [piece for piece in printed if piece not in text] == []
