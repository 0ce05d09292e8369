"""What a layout is: a name, when it fits, and how it reads."""

from collections.abc import Callable
from dataclasses import dataclass

from twinbib.parse.draft import Draft


@dataclass(frozen=True, slots=True)
class Layout:
    """A way of printing an entry: `fits` tells it, `read` fills the draft's fields."""

    name: str
    fits: Callable[[Draft], bool]
    read: Callable[[Draft], None]
