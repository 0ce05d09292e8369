"""What the printed numbers of two lists are worth: in most lists much, in a sorted one nothing.

The twins that are sure without them tell how often twins have the same number.
"""

import math
from collections.abc import Collection
from dataclasses import dataclass

from twinbib.pair.traits import Traits


@dataclass(frozen=True, slots=True)
class Numbering:
    """`equal`: how often twins have the same number, 0 to 1; `length`: of the longer list."""

    equal: float
    length: int

    def weight(self, first: Traits, second: Traits) -> float:
        """What the numbers of two entries speak for or against their being twins.

        Equal numbers alone never outweigh the odds that entries of such long lists are strangers.
        """
        if first.number is None or second.number is None:
            return 0.0
        if first.number == second.number:
            return math.log(max(1.0, self.equal * self.length))
        return math.log(1.0 - self.equal)


def numbering(twins: Collection[tuple[Traits, Traits]], length: int) -> Numbering:
    """Learned from the sure twins; with none of them an even chance is taken."""
    numbered = [(a, b) for a, b in twins if a.number is not None and b.number is not None]
    equal = sum(a.number == b.number for a, b in numbered)
    return Numbering((equal + 1) / (len(numbered) + 2), length)
