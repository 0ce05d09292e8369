"""The assignment solver against trying all assignments."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twinbib.pair.assignment import assign

GAINS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(0, 5)),
    st.integers(1, 40).map(lambda quarter: quarter / 4),
    max_size=20,
)


def best(gains: dict[tuple[int, int], float]) -> float:
    """The greatest sum that any assignment reaches, by trying them all."""

    @cache
    def rest(row: int, used: frozenset[int]) -> float:
        if row > 5:
            return 0.0
        sums = [rest(row + 1, used)]
        for (at, column), gain in gains.items():
            if at == row and column not in used:
                sums.append(gain + rest(row + 1, used | {column}))
        return max(sums)

    return rest(0, frozenset())


@given(GAINS)
def test_best(gains: dict[tuple[int, int], float]) -> None:
    """One to one, only where something is gained, and no other assignment gains more."""
    chosen = assign(gains)
    assert len(set(chosen.values())) == len(chosen)
    assert set(chosen.items()) <= gains.keys()
    assert best(gains) == sum(gains[pair] for pair in chosen.items())


@pytest.mark.parametrize(
    ("gains", "chosen"),
    [
        ({}, {}),
        ({(0, 0): 1.0}, {0: 0}),
        # greedy would take (0, 0) and leave 1 with nothing
        ({(0, 0): 5.0, (0, 1): 4.0, (1, 0): 4.0}, {0: 1, 1: 0}),
        # more columns than rows, and the other way round
        ({(0, 0): 1.0, (0, 1): 2.0, (0, 2): 3.0}, {0: 2}),
        ({(0, 7): 1.0, (1, 7): 2.0, (9, 7): 3.0}, {9: 7}),
        # two parts that have nothing to do with one another
        ({(0, 0): 1.0, (5, 5): 1.0, (5, 4): 2.0}, {0: 0, 5: 4}),
    ],
)
def test_small(gains: dict[tuple[int, int], float], chosen: dict[int, int]) -> None:
    assert chosen == assign(gains)
