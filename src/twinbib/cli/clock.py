"""The day on which the program runs: the only place that asks the clock for it."""

from datetime import date


def today() -> tuple[int, int, int]:
    """Year, month and day."""
    now = date.today()  # the user's own day
    return now.year, now.month, now.day
