"""How much of a printed romanised list is made right from the Cyrillic one.

    python tests/benchmarks/generation.py [--differences]

Truth articles: authors, titles and containers of the romanised entry that equal the printed value,
case and punctuation folded; with --differences each that does not. Lists of ../shared/corpus/npe:
the same of values that the list romanises (and does not translate), twice: by the hands of the
list; and with the names and journals that its other entries print, as `twinbib romanize` does for
an entry that somebody adds.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from twinbib import pipeline
from twinbib.language.scripts import fold_lookalikes, has_cyrillic
from twinbib.language.twin_words import Twin, pairs
from twinbib.model import Reference, Source, TwinbibError
from twinbib.translit.choice import Choice
from twinbib.translit.established import restores
from twinbib.translit.generation import anew, generate, with_romanized
from twinbib.translit.hands import hands, printed_spellings
from twinbib.translit.omissions import omissions
from twinbib.translit.twins import name

CORPUS = Path(__file__).parents[3] / "shared/corpus"
ARTICLES = ("01", "22", "25", "26", "60")
FIELDS = {"authors": "authors_rom", "title": "title_rom", "container": "container_rom"}
Value = tuple[str, str]


def folded(text: str) -> str:
    """Letters and digits only, lower case; a Cyrillic А in a Latin word is a slip of the list."""
    latin = fold_lookalikes(text, "latin")
    text = text if has_cyrillic(latin) else latin
    return re.sub(r"[\W_\u02b0-\u02ff]+", "", unicodedata.normalize("NFC", text).casefold())


def sources(paths: Sequence[Path]) -> tuple[Source, ...]:
    """The sources of one article."""
    return pipeline.article([(path.name, path.read_bytes()) for path in paths]).article.sources


def chosen(read: Sequence[Source]) -> Choice:
    """The hands of the list."""
    listed, entries = hands(read)
    return Choice(listed, {}, {}, entries, restores=restores(read), omits=omissions(read))


def values(reference: Reference) -> Iterator[Value]:
    """Each author, the title and the container of a reference, each with what it is."""
    yield from (("authors", name(person)) for person in reference.author)
    yield from (("title", reference.title), ("container", reference.container_title))


def expected(entry: dict[str, object], field: str) -> list[str]:
    """What the list prints in a field, and answers as good; empty where it has none."""
    printed = entry.get(FIELDS[field])
    others = entry.get(f"{FIELDS[field]}_alternatives", [])
    if not printed or not isinstance(others, list):
        return []
    texts = [printed, *others]
    return [
        one
        if isinstance(one, str)
        else "; ".join(
            person.get("literal") or f"{person['family']} {person.get('given', '')}"
            for person in one
        )
        for one in texts
    ]


def of_truth(number: str) -> tuple[int, int, list[str]]:
    """How many values of a truth article are right, of how many; and those that are not."""
    path = next((CORPUS / "truth").glob(f"{number}-*.json"))
    read = sources(sorted((CORPUS / "articles").glob(f"{path.stem}*")))
    made, _ = with_romanized(anew(read), chosen(read))
    by_number = {one.number: one.romanized.reference for one in made if one.romanized}
    right, wrong = 0, []
    for entry in json.loads(path.read_text("utf-8"))["references"]:
        for field in FIELDS:
            printed = expected(entry, field)
            got = list(values(by_number.get(entry["n"], Reference())))
            text = "; ".join(one for of, one in got if of == field)
            if printed and folded(text) in map(folded, printed):
                right += 1
            elif printed:
                wrong.append(f"  {entry['n']} {field}: printed {printed[0]!r}, made {text!r}")
    return right, right + len(wrong), wrong


def of_list(read: Sequence[Source]) -> Iterator[tuple[str, bool, bool]]:
    """For each romanised value: its field, whether it is right by the hands, and with spellings."""
    choice = chosen(read)
    for source in read:
        if not source.original or not source.romanized:
            continue
        others = printed_spellings([one for one in read if one is not source])
        original, printed = source.original.reference, source.romanized.reference
        by_hand = generate(original, choice, key=source.key).reference
        spelt = generate(original, replace(choice, spellings=others), key=source.key).reference
        both = zip(*map(list, map(values, (original, by_hand, spelt))), strict=True)
        for ((field, cyrillic), one, two), (_, latin) in zip(both, values(printed), strict=False):
            romanised = len(pairs([Twin(cyrillic, latin)])) * 2 >= len(cyrillic.split())
            if has_cyrillic(cyrillic) and latin and romanised:
                wanted = folded(latin)
                yield field, folded(one[1]) == wanted, folded(two[1]) == wanted


def lists() -> Iterator[tuple[Source, ...]]:
    """The sources of each article of the corpus' journal that can be read."""
    for path in sorted((CORPUS / "npe").glob("*.ru.md")):
        twin = path.with_name(path.name.replace(".ru.", ".en."))
        try:
            yield sources([path, twin])
        except (TwinbibError, FileNotFoundError):
            continue


def main() -> None:
    """Measure and print."""
    sums = Counter[str]()
    for number in ARTICLES:
        right, of, wrong = of_truth(number)
        sums.update(right=right, of=of)
        sys.stdout.write(f"{number}: {right} of {of}\n")
        if "--differences" in sys.argv:
            sys.stdout.write("".join(f"{line}\n" for line in wrong))
    sys.stdout.write(f"truth: {sums['right']} of {sums['of']}\n")
    counts = Counter[tuple[str, str]]()
    for read in lists():
        for field, by_hand, spelt in of_list(read):
            counts.update({(field, "all"): 1, (field, "hand"): by_hand, (field, "spelt"): spelt})
    for field in FIELDS:
        whole, hand, spelt = (counts[field, of] for of in ("all", "hand", "spelt"))
        sys.stdout.write(f"{field}: {hand / whole:.3f} of {whole} by hand, {spelt / whole:.3f}\n")


if __name__ == "__main__":
    main()
