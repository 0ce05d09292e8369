"""What linking costs: a long article, ten times its text, and hostile texts.

usage: python tests/benchmarks/link_growth.py

An article of 40 pages should be linked in under a fifth of a second; ten times the text in about
ten times the time, also where it is a hundred thousand brackets or a megabyte of `[1, `. Times are
of the processor, the least of three runs, without Python's collector of garbage (as timeit has it):
of a million citations it makes 13 times out of 10.
"""

import gc

from measure import say, seconds

from twinbib import link
from twinbib.model import Date, Entry, Person, Reference, Rendition, Source, Span
from twinbib.text import plain

PAGE = 2_500  # characters, with spaces
BY_NUMBER = (
    "В степи много книг и мало читателей [{0}, с. 5]. Сведения о них собраны в отчётах за десять "
    "лет, которые хранятся в библиотеке края [{1}; {2}]. Там же лежат и письма, и дневники. "
)
BY_NAME = (
    "В степи много книг и мало читателей (Автор{0}, 2001: 5). Сведения о них, как пишет Автор{1} "
    "(2002, с. 7), собраны в отчётах за десять лет (Автор{2} и др., 2003). Там же лежат и письма. "
)
HOSTILE = (
    "[", "]", "(", "[1, ", "[1, с. 5, ", "(Иванов, 2009; ", "(2009) ", "Иванов (2009", "а-", "И. ",
    "@", "[@", "[^1]: \n\n", "[^1] ", "\\footnote{", "\\footnote{a} ", "^[", "¹,",
    "\\cite[", "\\cites{a}", "«Иванов, ", "2009: 3 ", "и др. ", "слово и дело [1], ",
    "= x + y ", "=          ", "= x. [1] ",
)  # fmt: skip


def sources(count: int) -> list[Source]:
    """Works of as many authors, with numbers."""
    found = []
    for number in range(1, count + 1):
        author = (Person(f"Автор{letters(number)}", "И. И."), Person("Иванов", "А. А."))
        reference = Reference(
            author=author, issued=Date((2001 + number % 3,)), title=f"Книга {number}"
        )
        raw = f"Автор И. И. Книга {number}. М., {2001 + number % 3}."
        entry = Entry(number, Span("a.md", 0, len(raw)), raw, plain("a.md", raw))
        found.append(Source(number, f"a{number}", Rendition(entry, reference)))
    return found


def letters(number: int) -> str:
    """A number as letters, so that names differ."""
    return "".join("абвгдежзик"[int(digit)] for digit in str(number))


def article(sentence: str, pages: int) -> str:
    """So many pages of a sentence, its places filled with sources in turn."""
    count = pages * PAGE // len(sentence)
    by_number = sentence is BY_NUMBER
    pieces = []
    for index in range(count):
        cited = [1 + (index + step) % 40 for step in range(3)]
        pieces.append(sentence.format(*(cited if by_number else map(letters, cited))))
        pieces.append("\n\n" if index % 4 == 3 else "")
    return "".join(pieces)


def main() -> None:
    """Print the figures."""
    gc.disable()
    listed = sources(40)
    for name, sentence in (("by number", BY_NUMBER), ("by name", BY_NAME)):
        body = plain("a.md", article(sentence, 40))
        long = plain("a.md", article(sentence, 400))
        found = len(link.citations([body], listed))
        few = seconds(lambda text=body: link.citations([text], listed))
        many = seconds(lambda text=long: link.citations([text], listed))
        say(f"{name}: 40 pages, {found} citations, {few:.3f} s; ten times: {many / few:.1f} times")
    for unit in HOSTILE:
        small, large = (plain("a.md", unit * (size // len(unit))) for size in (100_000, 1_000_000))
        base = seconds(lambda text=small: link.citations([text], listed))
        ratio = seconds(lambda text=large: link.citations([text], listed)) / base
        say(f"{unit!r:20} {base:6.3f} s for 100,000 characters, ten times: {ratio:5.1f} times")


if __name__ == "__main__":
    main()
