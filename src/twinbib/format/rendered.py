"""What formatting gives back, and what it may be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

Terms = Literal["entry", "style"]
Sort = Literal["", "cyrillic-first", "latin-first"]
NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Options:
    """How a list is rendered.

    `printed`: what the article prints for an `id`; stands in for an entry that cannot be rendered.
    `terms`: whose words an entry is printed with (С. or P., и др. or et al.): its own language's
    (`entry`) or the style's for all of them (`style`). A locator in the text, `[2, с. 3]`, has the
    style's in either case, as the text is in that language; one in a note has its source's.
    `sort`: which letters come first in a list that the style sorts; empty for those of the style's
    language.
    `bare`: HTML as other CSL processors print it, without links, keys and languages.
    """

    printed: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    terms: Terms = "entry"
    sort: Sort = ""
    bare: bool = False


@dataclass(frozen=True, slots=True)
class FormatWarning:
    """What the user should know about one item: `id` is its key, `reason` one line of words."""

    id: str
    reason: str

    def __str__(self) -> str:
        return f"{self.id}: {self.reason}"


@dataclass(frozen=True, slots=True)
class RenderedEntry:
    """One entry of the bibliography. `number` is what its citations print; `html` a fragment.

    `language` is the language whose terms it is printed with; `neutral` the text before it became
    any output, with marks for its formatting.
    """

    id: str
    number: str
    language: str
    plain: str
    html: str
    neutral: str = ""


@dataclass(frozen=True, slots=True)
class RenderedCitation:
    """One citation of the text, `[1, с. 253]`, plain and as an HTML fragment."""

    plain: str
    html: str
    neutral: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A list and its citations in one style: entries in printed order, citations as they came in.

    `plain` has an entry a line; `html` is one `<div class="csl-bib-body">`.
    """

    entries: tuple[RenderedEntry, ...]
    citations: tuple[RenderedCitation, ...]
    plain: str
    html: str
    warnings: tuple[FormatWarning, ...]
