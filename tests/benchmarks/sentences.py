"""How well sentences are told apart, beside yasbd-lib and razdel where those are installed.

    python tests/benchmarks/sentences.py [--show]

Boundary F1 on the paragraphs of tests/sentences: `held_out` was written before its author saw the
rules and is never tuned by, `tuned` is what they are tuned by. `lines` are the paragraphs without
line breaks, page breaks and lists, which other splitters do not look at. `--show` prints each
boundary of the tuned half that our rules miss or invent.
"""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "sentences"))
marked = importlib.import_module("marked")

from twinbib.language.sentences import sentences  # noqa: E402

Splitter = Callable[[str, str], list[str]]
GROUPS = {"ru": "ru", "kk": "kk", "en_uk": "en"}
COLUMNS = (("held_out", False), ("held_out", True), ("tuned", False), ("tuned", True))


def ours(text: str, _: str) -> list[str]:
    """By our rules, the language unknown as it is to `link`."""
    return [text[start:end] for start, end in sentences(text)]


def splitters() -> Iterator[tuple[str, Splitter]]:
    """Ours, and those that are installed."""
    yield "twinbib", ours
    try:
        yasbd = importlib.import_module("yasbd")
    except ImportError:
        sys.stdout.write("yasbd-lib: not installed (pip install yasbd-lib)\n")
    else:
        for name, kept in (("yasbd-lib", True), ("yasbd-lib, in quotations too", False)):
            known = {
                language: yasbd.BoundaryDetector(language, preserve_quote_and_paren=kept)
                for language in ("ru", "kk", "en", "uk")
            }
            yield name, lambda text, language, known=known: list(known[language].segment(text))
    try:
        razdel = importlib.import_module("razdel")
    except ImportError:
        sys.stdout.write("razdel: not installed (pip install razdel)\n")
    else:
        yield "razdel", lambda text, _: [one.text for one in razdel.sentenize(text)]


def measured(split: Splitter, half: str, *, lines: bool) -> str:
    """Precision, recall and F1 over all groups, and F1 of each group."""
    scores, total = [], [0, 0, 0]
    for group, language in GROUPS.items():
        counts = [0, 0, 0]
        for one in marked.paragraphs(half, group):
            if lines and "\n" in one.text:
                continue
            spoken = "uk" if language == "en" and set(one.text) & set("іїєґ") else language
            want, got = marked.ends(one.sentences), marked.ends(split(one.text, spoken))
            counts = [
                old + len(new) for old, new in zip(counts, (want, got, want & got), strict=True)
            ]
        total = [old + new for old, new in zip(total, counts, strict=True)]
        scores.append(f1(*counts))
    precision, recall = total[2] / max(total[1], 1), total[2] / max(total[0], 1)
    groups = " ".join(f"{score:.3f}" for score in scores)
    return f"{precision:.3f} {recall:.3f} {f1(*total):.3f}  ({groups})  {total[0]}"


def f1(want: int, got: int, both: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * both / (want + got) if want + got else 0.0


def shown(half: str) -> Iterator[str]:
    """Each boundary that our rules miss (`-`) or invent (`+`), with its surroundings."""
    for group in GROUPS:
        for one in marked.paragraphs(half, group):
            bare = "".join(one.text.split())
            want, got = marked.ends(one.sentences), marked.ends(ours(one.text, ""))
            for at in sorted(want ^ got):
                sign = "-" if at in want else "+"
                yield f"{sign} {group}: {bare[max(0, at - 30) : at]} | {bare[at : at + 30]}\n"


def main() -> None:
    """Print the table."""
    for half, lines in COLUMNS:
        title = f"{half}, lines" if lines else half
        sys.stdout.write(f"\n{title}: precision recall F1 ({' '.join(GROUPS)}) boundaries\n")
        for name, split in splitters():
            sys.stdout.write(f"  {name:30} {measured(split, half, lines=lines)}\n")
    if "--show" in sys.argv:
        sys.stdout.writelines(shown("tuned"))


if __name__ == "__main__":
    main()
