"""The bibliography loop: the order of the entries, each in its own language, none ever lost."""

from __future__ import annotations

from twinbib.format.cite import Cite
from twinbib.format.item import Item
from twinbib.format.locales import language_of
from twinbib.format.markup import attach
from twinbib.format.rendered import Options
from twinbib.format.style import Style

# what a style can make an engine stumble over; a fault of ours would show in the tests
FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
