"""How fast schemes romanise, beside iuliia and cyrtranslit where those are installed.

    python tests/benchmarks/romanisation.py

Romanising: the Cyrillic articles of ../shared/corpus/npe, in MB of UTF-8 a second; it should be at
least 10. Recognising: a list of 50 entries; it should take less than 50 ms.
"""

import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from twinbib.translit import Twin, recognize_list, romanize, schemes

NPE = Path(__file__).parents[3] / "shared/corpus/npe"
CHARACTERS = 1_000_000
TITLE = "Щука и восточная железная дорога: юбилейный объём номер {}"


def text() -> str:
    """A million characters of articles."""
    articles = [path.read_text("utf-8") for path in sorted(NPE.glob("*.ru.md"))]
    return "\n".join(articles)[:CHARACTERS]


def seconds(run: Callable[[], object]) -> float:
    """The best of five runs, in seconds of the processor."""
    times = []
    for _ in range(5):
        start = time.process_time()
        run()
        times.append(time.process_time() - start)
    return min(times)


def others() -> dict[str, Callable[[str], str]]:
    """The romanisers of other packages, by name."""
    found: dict[str, Callable[[str], str]] = {}
    try:
        iuliia = importlib.import_module("iuliia")
        found["iuliia bgn_pcgn"] = iuliia.BGN_PCGN.translate
    except ImportError:
        sys.stdout.write("iuliia: not installed\n")
    try:
        cyrtranslit = importlib.import_module("cyrtranslit")
        found["cyrtranslit ru"] = lambda one: str(cyrtranslit.to_latin(one, "ru"))
    except ImportError:
        sys.stdout.write("cyrtranslit: not installed\n")
    return found


def main() -> None:
    """Measure and print."""
    article = text()
    size = len(article.encode()) / 1e6
    for name in schemes():
        romanize("", name)
        speed = size / seconds(lambda name=name: romanize(article, name))  # type: ignore[misc]
        sys.stdout.write(f"{name}: {speed:.1f} MB/s\n")
    for name, run in others().items():
        speed = size / seconds(lambda run=run: run(article))  # type: ignore[misc]
        sys.stdout.write(f"{name}: {speed:.1f} MB/s\n")
    titles = [TITLE.format(number) for number in range(50)]
    entries = tuple(("ru", (Twin(one, romanize(one, "bsi").text),)) for one in titles)

    def recognise() -> None:
        recognize_list.cache_clear()
        recognize_list(entries)

    sys.stdout.write(f"a list of 50 entries recognised: {seconds(recognise) * 1000:.1f} ms\n")


if __name__ == "__main__":
    main()
