"""Whether the romanised entry names another edition of the work: its translation or its original.

«Атомная энергия» has an English edition, Atomic Energy, whose pages are not those of the Russian
one; a translated book may be cited by the original. Then the twins may differ and both be right.
"""

import re

from twinbib.language.languages import language
from twinbib.language.scripts import has_cyrillic
from twinbib.language.skeleton import skeleton
from twinbib.model import Reference

_FIRST_WORD = re.compile(r"[^\W\d_]+")


def another_edition(original: Reference, romanized: Reference) -> bool:
    """Whether the entry of the Latin list translates the name that the other romanises.

    The name is the container's; a book's is its title, unless a mark says that it is in Russian.
    """
    if original.container_title and romanized.container_title:
        return _translated(original.container_title, romanized.container_title)
    if original.container_title or romanized.language_mark:
        return False
    return _translated(original.title, romanized.title)


def _translated(cyrillic: str, latin: str) -> bool:
    if not has_cyrillic(cyrillic) or has_cyrillic(latin) or language(latin) != "en":
        return False
    first, second = _FIRST_WORD.search(cyrillic), _FIRST_WORD.search(latin)
    # «Обозреватель-Observer»: half a romanisation is one
    return not (first and second and skeleton(first.group()) == skeleton(second.group()))
