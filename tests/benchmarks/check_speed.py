"""How long `check` takes for a long article: 40 pages, 100 references in both lists, 200 citations.

    python tests/benchmarks/check_speed.py

Prints the CPU seconds of the whole, after the imports and a first small article that loads the
tables, those of the rules alone, and of a tenfold article. The whole should stay below 1.
"""

import sys
import time
from pathlib import Path

from twinbib import pipeline
from twinbib.check.found import found
from twinbib.model import Article

SMALL = Path(__file__).parents[1] / "cli/small.md"
PAGE = 2500  # code points
PAGES = 40
REFERENCES = 100
NAMES = ("Иванов", "Петрова", "Сидоров", "Ахметова", "Ким", "Жуков", "Орлова", "Байтасов")
LATIN = ("Ivanov", "Petrova", "Sidorov", "Akhmetova", "Kim", "Zhukov", "Orlova", "Baytasov")
WORDS = ("чтения", "письма", "сна", "охоты", "музыки", "торга", "спора", "дружбы", "печали", "игры")
ROMANIZED = ("chteniya", "pis'ma", "sna", "okhoty", "muzyki", "torga", "spora", "druzhby",
             "pechali", "igry")  # fmt: skip
SENTENCE = "Об этом писали и раньше, хотя и другими словами, а спорили о том же"


def article(size: int) -> bytes:
    """An invented article, `size` times as long as the one that is asked for."""
    references = REFERENCES * size
    claims = [
        f"{SENTENCE} [{at % references + 1}, с. {10 + at % 7}]." for at in range(2 * references)
    ]
    length = PAGE * PAGES * size - sum(map(len, claims))
    filling = f"{SENTENCE}. " * (length // (len(SENTENCE) + 2) // len(claims))
    text = "\n\n".join(f"{filling}{claim}" for claim in claims)
    cyrillic = [
        f"{at}. {NAMES[at % 8]} А.Б. Вопросы {WORDS[at % 10]} и {WORDS[at // 10 % 10]} "
        f"// Книжный мир. {1990 + at % 30}. № {at % 12 + 1}. С. 10–{20 + at % 5}."
        for at in range(1, references + 1)
    ]
    latin = [
        f"{at}. {LATIN[at % 8]} A.B. Voprosy {ROMANIZED[at % 10]} i {ROMANIZED[at // 10 % 10]}. "
        f"Knizhnyy mir, {1990 + at % 30}, no. {at % 12 + 1}, pp. 10–{20 + at % 5}."
        for at in range(1, references + 1)
    ]
    parts = (text, "## Список литературы", "\n".join(cyrillic), "## References", "\n".join(latin))
    return "\n\n".join(parts).encode("utf-8")


def checked(size: int) -> tuple[Article, float]:
    """The article, checked, and the CPU seconds that it took."""
    content = article(size)
    start = time.process_time()
    built = pipeline.article([("article.md", content)]).article
    return built, time.process_time() - start


def main() -> None:
    """Measure and print."""
    pipeline.article([("small.md", SMALL.read_bytes())])
    built, whole = checked(1)
    start = time.process_time()
    findings = found(built)
    rules = time.process_time() - start
    _, tenfold = checked(10)
    sys.stdout.write(
        f"{len(built.sources)} sources, {len(built.citations)} citations, "
        f"{len(findings)} findings: {whole:.2f} s CPU (should be below 1), "
        f"the rules {rules:.3f} s; "
        f"ten times as long: {tenfold / whole:.1f} times\n"
    )


if __name__ == "__main__":
    main()
