"""What sentences and claims cost: a 40-page article, and how it grows, also with hostile text.

    python tests/benchmarks/sentences_growth.py

CPU seconds of this process, the least of three runs, without Python's collector of garbage (as
timeit has it): of a million citations it makes 13 times out of 10. The article is made of the
paragraphs of tests/sentences, 1,800 characters a page and a citation a line; ten times the text
should take about ten times as long, whatever the text is.
"""

import gc
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "sentences"))
marked = importlib.import_module("marked")

from twinbib import link  # noqa: E402
from twinbib.language.sentences import sentences  # noqa: E402
from twinbib.text import plain  # noqa: E402

PAGE = 1_800
LONG = 0.5  # seconds
HOSTILE = {
    "no stop at all": "слово ",
    "full stops": ".",
    "full stops with spaces": ". ",
    "abbreviations": "т. е. ",
    "initials": "А. ",
    "opening brackets": "[",
    "brackets": "[1",
    "citations without a stop": "[1] ",
    "citations after stops": "а. [1] ",
    "clauses of one sentence": "рост [1], спад [2, с. 5] и ",
    "nested brackets": "([",
    "quotations": "«А. Б» ",
    "blank lines": "а\n\n",
    "blank lines and citations": "[1]\n\n",
    "colons at line ends": "слово:\nслово ",
    "notes": "слово[^1] и дело. [^1]: [1]. ",
    "LaTeX citations": "\\cite{a} и ",
}


def seconds(work: Callable[[], object]) -> float:
    """The least CPU time of three runs; of one that is long."""
    times: list[float] = []
    while len(times) < 3 and sum(times) < LONG:
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def article(pages: int) -> str:
    """A text of so many pages."""
    groups = ("ru", "kk", "en_uk")
    texts = [one.text for group in groups for one in marked.paragraphs("tuned", group)]
    text = "\n\n".join(" ".join(one.split()) for one in texts)
    return (text * (pages * PAGE // len(text) + 1))[: pages * PAGE]


def costs(work: Callable[[str], object], text: str) -> tuple[float, float]:
    """The seconds for a text and how many times those for a tenth of it that is."""
    large, small = prepared(work, text), prepared(work, text[: len(text) // 10])
    whole = seconds(large)
    return whole, whole / seconds(small)


def prepared(work: Callable[[str], object], text: str) -> Callable[[], object]:
    """The work to be timed; the map of a text's offsets is made by `read`."""
    if work is sentences:
        return lambda: sentences(text)
    body = plain("a.md", text)
    return lambda: link.citations([body], [])


def main() -> None:
    """Print the figures."""
    gc.disable()
    sentences("А. Б.")
    for name, work in (("sentences", sentences), ("citations and claims", link.citations)):
        whole, ratio = costs(work, article(400))
        say = f"{name}: 40 pages in {whole / ratio * 1000:.0f} ms; 400 take {ratio:.1f} times"
        sys.stdout.write(f"{say}\n")
        for title, unit in HOSTILE.items():
            whole, ratio = costs(work, unit * (1_000_000 // len(unit)))
            say = f"  1 MB of {title:28} {whole * 1000:6.0f} ms, {ratio:4.1f} times a tenth of it"
            sys.stdout.write(f"{say}\n")


if __name__ == "__main__":
    main()
