"""What the benchmarks share: how work is timed, and how a line is printed."""

import sys
import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """The least of three runs, in seconds of the processor."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
