"""What a person changed in a .bib wins over what was read from the article.

Only what differs from what was read is an edit: an old value in the other file of the pair, or a
romanised value beside an original, does not undo it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from twinbib.model import Reference, Rendition, Source
from twinbib.read import bib, bib_fields
from twinbib.read.bib import Bib, BibEntry
from twinbib.read.bib_compare import same, told

_EMPTY = Reference()
_NOT_CARRIED = ("layout",)
_FIELDS = tuple(name for name in Reference.__slots__ if name not in _NOT_CARRIED)
_TRANSLATED = ("translated_title", "translated_container_title")
