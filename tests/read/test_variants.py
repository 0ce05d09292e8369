"""Real articles printed anew in the ways that journals print them: the same entries come back."""

from functools import cache
from pathlib import Path

import pytest
from variants import LAYOUTS, Layout, Work, printed, same, told, work

from twinbib.read.headings import list_heading, list_headings
from twinbib.read.lines import lines

# shares of the entries that must come back; all of them, where nothing is said
LEAST = {
    "no numbers, a line each": 0.95,  # where an entry has no author and no full stop before it
    "lines of 70 letters, no numbers": 0.97,
    "lines of 70 letters, blank lines": 0.99,
    "page numbers and running heads": 0.99,
    "entries cut by a page": 0.99,
    "set in pages": 0.985,
    "set in pages, blank lines": 0.98,
    "set in narrow pages": 0.96,
    "set in pages, no numbers": 0.85,  # a page's end parts entries as a blank line does
}


@cache
def works(shared: Path) -> list[Work]:
    """Every tenth pair of files of one journal, and the articles with two lists."""
    corpus = shared / "corpus"
    files = [(path, path.with_name(path.name.replace(".ru.", ".en.")))
             for path in sorted((corpus / "npe").glob("*.ru.md"))[150::10]]  # fmt: skip
    files += [(path,) for path in sorted((corpus / "articles").glob("*.txt"))]
    return [found for paths in files if (found := work(paths[0].name, paths))]


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_same_entries_in_every_layout(shared: Path, name: str) -> None:
    right = total = 0
    missed = []
    for one in works(shared):
        content = printed(one, LAYOUTS[name])
        if name == "windows-1251" and "?" in told_in_1251(one):
            continue
        found, wanted = same(one, content)
        right, total = right + found, total + wanted
        if found < wanted:
            missed.append(f"{one.name}: {wanted - found}")
    assert total >= 800
    assert right >= LEAST.get(name, 1) * total, missed


def told_in_1251(one: Work) -> str:
    """The letters of an article as that encoding has them, `?` for those that it lacks."""
    return (
        "".join(map(told, (*one.original, *one.romanized)))
        .encode("cp1251", "replace")
        .decode("cp1251")
    )


INVENTED = Work(
    "invented",
    ("Иванов И.И. Первая книга. М., 1990.", "Петров П.П. Вторая книга. М., 1991."),
    ("Ivanov I.I. Pervaya kniga. Moscow, 1990.", "Petrov P.P. Vtoraya kniga. Moscow, 1991."),
)


@pytest.mark.parametrize("heading", sorted(list_headings()))
@pytest.mark.parametrize("form", ["\n\n{}\n\n", "\n\n## {}\n\n", "\n**{}:**\n"])
def test_every_heading_in_every_form(heading: str, form: str) -> None:
    for words in (heading.capitalize(), heading.upper()):
        layout = Layout(headings=(words, "References"), heading=form)
        assert same(INVENTED, printed(INVENTED, layout)) == (4, 4)


SAID = [line for line in (Path(__file__).parent / "headings.txt").read_text("utf-8").splitlines()
        if line and not line.startswith("#")]  # fmt: skip


@pytest.mark.parametrize("line", SAID)
def test_headings_as_authors_put_them_together(line: str) -> None:
    words = line.removeprefix("! ")
    found = list_heading(lines(words)[0])
    assert (found is None) is line.startswith("!")
