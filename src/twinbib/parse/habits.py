"""What the other entries of a list tell of one: on which side of the brackets the title stands.

`Pro JavaScript Techniques [JavaScript. Professional'nye priemy]`: where the languages of the two
sides tell nothing, the list's habit does (a list of the reversed form: 22).
"""

from collections.abc import Sequence
from dataclasses import replace

from twinbib.language.languages import language
from twinbib.model import Reference

REVERSED, STRAIGHT = "bracketed-reversed", "bracketed"
FEWEST = 3  # entries that show a habit
MOST = 0.75  # the share of them that must agree


def by_habit(references: Sequence[Reference]) -> list[Reference]:
    """The references, title and translation put on their sides where an entry left it open."""
    certain = [reference.layout for reference in references if _tells(reference)]
    if len(certain) < FEWEST or certain.count(REVERSED) < MOST * len(certain):
        return list(references)
    return [
        _turned(reference) if reference.layout == STRAIGHT and not _tells(reference) else reference
        for reference in references
    ]


def _tells(reference: Reference) -> bool:
    """Whether one side of the brackets is English and the other is not."""
    if reference.layout not in (REVERSED, STRAIGHT):
        return False
    title, translation = reference.title, reference.translated_title
    return bool(title and translation) and (language(title) == "en") != (
        language(translation) == "en"
    )


def _turned(reference: Reference) -> Reference:
    return replace(
        reference,
        title=reference.translated_title,
        translated_title=reference.title,
        layout=REVERSED,
    )
