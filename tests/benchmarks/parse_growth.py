"""What parsing costs: entries a second, and how the cost grows with hostile entries.

usage: python tests/benchmarks/parse_growth.py

Every figure is a ratio of two runs of the same process: ten times the input should take about ten
times as long, also where the input is a hundred thousand brackets.
"""

from measure import say, seconds

from twinbib.parse import reference, references

ENTRY = (
    "Троицкий Е.Ф. Политика США в Центральной Азии в сфере безопасности (2001-2007) // Вестник "
    "Томского государственного университета. 2009. № 322. С. 107-109."
)
HOSTILE = (
    "[",
    "(",
    "«",
    "И. ",
    "а.",
    "// ",
    "/ ",
    "= ",
    "2015, ",
    "С. 5 ",
    "http://a. ",
    "Иванов И.И., ",
    "(2015 x ",
    "– 2008. – 5",
    "А – Б: ",
    "Ed. by ",
    "[Текст] : ",
    "x",
)


def main() -> None:
    """Print the figures."""
    references([ENTRY])
    few = seconds(lambda: references([ENTRY] * 300))
    many = seconds(lambda: references([ENTRY] * 3_000))
    say(f"entries a second: {3_000 / many:,.0f}; ten times the entries: {many / few:.1f} times")
    for unit in HOSTILE:
        small, large = unit * 1_000, unit * 10_000
        base = seconds(lambda text=small: reference(text))
        ratio = seconds(lambda text=large: reference(text)) / base
        say(f"{unit!r:16} ten times the entry: {ratio:4.1f} times")


if __name__ == "__main__":
    main()
