"""Recognition of real lists, and of lists made from real words with known faults."""

import csv
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from twinbib import pipeline
from twinbib.language.departure import folded
from twinbib.language.recognition import candidates
from twinbib.translit import ListRecognition, recognize, romanize
from twinbib.translit.twins import recognized

LISTS, ENTRIES = 200, 50
WORD = re.compile("[\u0400-\u04ff]+")
# the names of the corpus' guesses
GUESSES = {
    "translit.net default (h,c,j,shh,je,ju,ja)": "translit-net",
    "c/h/j + ya/yu/e (shch)": "chj-shch",
    "c/h/j + ya/yu/e (sch)": "chj-sch",
    "BGN/PCGN": "bgn-simple",
    "BGN/PCGN (ye)": "bgn-pcgn",
    "LoC-like ii+yu/ya": "bsi",
    "ICAO 9303 / GOST 52535": "icao",
    "LoC (no diacritics)": "ala-lc",
    "GOST 7.79-2000 B (ISO 9 B)": "gost-7.79-b",
}


def rows(shared: Path) -> list[dict[str, str]]:
    with (shared / "corpus/pairs.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def altered(cyrillic: str, name: str, rate: float, rng: random.Random) -> Iterator[tuple[str, str]]:
    """Each word with its romanisation, a share of them by another scheme or short of a letter."""
    for word in WORD.findall(cyrillic):
        right = printed = romanize(word, name).text
        if len(word) > 2 and rng.random() < rate:
            at = rng.randrange(len(right))
            other = romanize(word, rng.choice(candidates("ru"))).text
            printed = other if rng.random() < 0.5 else right[:at] + right[at + 1 :]
        yield word, printed


def test_lists_with_known_faults(shared: Path) -> None:
    """200 lists of 50 strings, 0-30 % of the words altered."""
    strings = [
        (row["cyrillic"], row["kind"] == "author")
        for row in rows(shared)
        if row["kind"] in ("title", "author", "journal/container")
    ]
    rng = random.Random(7)  # noqa: S311  # a fixed order
    named, hits, found_in_all, faults_in_all = 0, 0, 0, 0
    for number in range(LISTS):
        name = candidates("ru")[number % len(candidates("ru"))]
        rate = rng.choice([0, 0.05, 0.1, 0.2, 0.3])
        texts, names, faults = [], [], set()
        for cyrillic, is_name in rng.sample(strings, ENTRIES):
            words = list(altered(cyrillic, name, rate, rng))
            faults |= {
                (word.lower(), folded(printed))
                for word, printed in words
                if folded(printed) != folded(romanize(word, name).text)
            }
            twin = (" ".join(word for word, _ in words), " ".join(printed for _, printed in words))
            (names if is_name else texts).append(twin)
        found = recognize(texts, names, "ru")
        told = {(one.cyrillic.lower(), folded(one.printed)) for one in found.departures}
        named += found.scheme == name
        hits += len(told & faults)
        found_in_all += len(told)
        faults_in_all += len(faults)
    assert named >= 0.95 * LISTS
    assert hits >= 0.9 * found_in_all
    assert hits >= 0.9 * faults_in_all


def test_pairs_that_a_person_confirmed(shared: Path) -> None:
    """One of the schemes that the corpus names is among those that fit, all words exact."""
    right, wrong = 0, []
    for row in rows(shared):
        guesses = {one.replace(" (signs dropped)", "") for one in row["scheme_guess"].split("; ")}
        if row["confidence"] != "hand" or not guesses <= GUESSES.keys():
            continue
        twin = [(row["cyrillic"], row["romanised"])]
        is_name = row["kind"] == "author"
        found = recognize([] if is_name else twin, twin if is_name else [], "ru")
        if {GUESSES[one] for one in guesses} & set(found.fitting) and found.exact == found.words:
            right += 1
        else:
            wrong.append(row["cyrillic"])
    assert right >= 60
    assert len(wrong) <= 1, wrong


@pytest.fixture(scope="module")
def seed(shared: Path) -> ListRecognition:
    path = shared / "seed/article.md"
    return recognized(pipeline.article([(path.name, path.read_bytes())]).article.sources)


def test_the_seed_follows_the_kazakh_alphabet(seed: ListRecognition) -> None:
    """In both its languages; the first entry is by another hand."""
    assert {code: one.scheme for code, one in seed.languages.items()} == {
        "ru": "kazakh-2021",
        "kk": "kazakh-2021",
    }
    assert seed.languages["kk"].omits == ("marks",)
    by_it = [at for at, one in enumerate(seed.entries, 1) if one.scheme == "kazakh-2021"]
    assert by_it == [2, 3, 4, 5, 8, 9]
    assert seed.entries[0].scheme not in ("", "kazakh-2021")


def test_the_words_of_the_seed_that_stand_out(seed: ListRecognition) -> None:
    departing = {
        (at, one.printed, one.kind)
        for at, entry in enumerate(seed.entries, 1)
        for one in entry.departures
    }
    assert {
        (1, "SShA", "scheme"),
        (1, "sentyabrya", "scheme"),
        (1, "osobenosti", "lost"),
        (2, "politicheskie", "scheme"),
        (2, "Voeno", "lost"),
        (4, "SShA", "scheme"),
        (5, "Ortalyk", "mixed"),
    } <= departing
    assert {"Syganok", "Dmitraşenko"} <= set(seed.entries[1].telling)
