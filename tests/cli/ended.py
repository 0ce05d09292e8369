"""What a run of the program leaves: imported by the tests beside it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ended:
    """The exit status, and what stood on standard output and standard error."""

    status: int
    out: str
    err: str
