"""Two .bib files as one."""

import pytest

from twinbib import pipeline
from twinbib.manage.merge import Merged, merged

FIRST = """% mine
@book{levshin1996,
  author = {Левшин, А. И.},
  title  = {Описание киргиз-казачьих орд и степей},
  year   = {1996},
  publisher = {Рауан},
  pagetotal = {656}
}

@article{brown2010, author = {Brown, Ann}, title = {Letters of the Steppe}, year = {2010}}
"""
SECOND = """@string{steppes = {Journal of Steppes}}
@book{Lev96,
  author = {Levshin, A. I.},
  title = {Opisanie kirgiz-kazach'ikh ord i stepey},
  address = {Almaty},
  year = {1996},
  publisher = {Sanat},
  pagetotal = {656},
}
@article{x, author = {Brown, A.}, title = {{Letters of the Steppe}}, year = 2010,
  doi = {10.1000/182}, journal = steppes}
@article{brown2010, author = {Brown, Ann}, title = {Roads and Rivers}, year = {2010}}
"""
BOTH = """% mine
@book{levshin1996,
  author = {Левшин, А. И.},
  title  = {Описание киргиз-казачьих орд и степей},
  year   = {1996},
  publisher = {Рауан},
  pagetotal = {656},
  author_romanized = {Levshin, A. I.},
  title_romanized = {Opisanie kirgiz-kazach'ikh ord i stepey},
  address = {Almaty},
  publisher_other = {Sanat}
}

@article{brown2010, author = {Brown, Ann}, title = {Letters of the Steppe}, year = {2010},
  author_other = {Brown, A.},
  doi = {10.1000/182},
  journal = steppes}

@string{steppes = {Journal of Steppes}}

@article{brown2010a,
  author = {Brown, Ann}, title = {Roads and Rivers}, year = {2010}
}
"""


def merge(first: str, second: str) -> Merged:
    libraries = [
        pipeline.library(name, text.encode("utf-8"))
        for name, text in (("first.bib", first), ("second.bib", second))
    ]
    return merged((first, libraries[0]), (second, libraries[1]))


def test_works_are_joined_through_romanisation() -> None:
    """A value in Latin goes beside the Cyrillic one; one that differs is kept and told."""
    made = merge(FIRST, SECOND)
    assert made.text == BOTH
    assert made.joined == ("Lev96 is levshin1996", "x is brown2010")
    assert made.conflicts == (
        "levshin1996: publisher is Рауан and Sanat",
        "brown2010: author is Brown, Ann and Brown, A.",
    )
    assert made.renamed == ("brown2010 is brown2010a: the first file has the key for another work",)


CLASSIC = """@article{fairs, author = {Орлов, С. П.}, title = {Ярмарки старой степи},
  journal = {Вестник}, year = {2003}, address = {Омск}}
"""
BIBLATEX = """@article{orlovFairs2003, author = {Орлов, С. П.}, title = {Ярмарки старой степи},
  journaltitle = {Вестник}, date = {%s}, location = {Томск}, volume = {4}}
"""


@pytest.mark.parametrize(
    ("date", "added"),
    [
        ("2003", ["address is Омск and Томск", "volume = {4}"]),
        ("2003-05", ["address is Омск and Томск", "date = {2003-05},", "volume = {4}"]),
    ],
)
def test_a_field_under_the_name_of_biblatex(date: str, added: list[str]) -> None:
    """It is the same field: nothing is put in twice; a date that says more is."""
    made = merge(CLASSIC, BIBLATEX % date)
    told = "".join(made.conflicts) + made.text
    assert [line for line in added if line not in told] == []
    assert "journaltitle" not in made.text
    assert "location" not in made.text
    assert ("date = {2003-05}" in made.text) == (date == "2003-05")
    assert "date = {2003}" not in made.text


def test_the_year_of_a_date_is_there_already() -> None:
    made = merge(BIBLATEX % "2003-05", CLASSIC.replace("Омск", "Томск"))
    assert made.text == BIBLATEX % "2003-05"
    assert made.conflicts == ()


def test_a_file_with_itself_is_itself() -> None:
    made = merge(FIRST, FIRST)
    assert made.text == FIRST
    assert made.conflicts == made.renamed == ()


def test_merging_again_adds_nothing() -> None:
    """The values that differ are there already."""
    once = merge(FIRST, SECOND).text
    again = merge(once, SECOND)
    assert again.text == once


def test_volumes_of_one_work_stay_apart() -> None:
    """The same author, title and year, but for a number."""
    volumes = [
        f"@article{{v{number}, author = {{Иванов, И.}}, title = {{Почта степи {number}}}, "
        f"journal = {{Степь}}, number = {{{number}}}, year = {{2001}}, pages = {{{number}--9}}}}\n"
        for number in (1, 2)
    ]
    made = merge(*volumes)
    assert made.joined == ()
    assert made.text.count("@article") == 2
