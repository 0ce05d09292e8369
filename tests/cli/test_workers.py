"""Work in several processes: every item has its answer, whatever happens to one of them."""

import os
import time

import pytest

from twinbib.cli import workers

ITEMS = [3, 1, 4, 1, 5, 9, 2, 6]


def doubled(number: int) -> int:
    """What each process does; a number above 100 ends it, now or a little later."""
    if number > 100:
        time.sleep(number % 10 / 100)
        os._exit(1)
    return number * 2


def place(_: int) -> int:
    """The process that an item is worked on in."""
    time.sleep(0.05)
    return os.getpid()


@pytest.mark.parametrize("jobs", [1, 3, 100])
def test_every_item_has_its_answer(jobs: int) -> None:
    """By its place, as equal items are two."""
    assert dict(workers.spread(doubled, ITEMS, jobs)) == dict(
        enumerate([6, 2, 8, 2, 10, 18, 4, 12])
    )


@pytest.mark.parametrize("jobs", [1, 2])
def test_nothing_to_do(jobs: int) -> None:
    """No process is begun for it."""
    assert list(workers.spread(doubled, [], jobs)) == []


@pytest.mark.parametrize("jobs", [1, 2, 3])
@pytest.mark.parametrize("dying", [[0], [7], [3, 4], [0, 1, 2], list(range(8))], ids=str)
def test_a_process_that_dies_takes_its_item_only(dying: list[int], jobs: int) -> None:
    """The others are worked on by new ones, each once."""
    items = [100 + number if at in dying else number for at, number in enumerate(ITEMS)]
    answers = list(workers.spread(doubled, items, jobs))
    expected = {at: None if at in dying else number * 2 for at, number in enumerate(items)}
    assert dict(answers) == expected
    assert len(answers) == len(items)


def test_work_is_done_elsewhere() -> None:
    """In as many processes as asked, and never in this one."""
    places = {where for _, where in workers.spread(place, ITEMS, 2)}
    assert len(places) == 2
    assert os.getpid() not in places


def test_an_error_is_the_callers() -> None:
    """`work` answers for what it raises; only a process that ends is answered for here."""
    with pytest.raises(TypeError):
        list(workers.spread(doubled, [1, None], 1))  # type: ignore[list-item]


def test_the_processors_are_counted() -> None:
    """Those that this process may use: a container has fewer than its machine."""
    assert 1 <= workers.cores() <= (os.cpu_count() or 1)
