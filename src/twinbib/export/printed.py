"""A file of bibliographies for a person: each list under its heading, then the citations."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<title>{title}</title>
</head>
<body>
{body}
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, and what stands under it as plain text and as an HTML fragment."""

    heading: str
    plain: str
    html: str


def plain(sections: Sequence[Section]) -> str:
    """The sections as plain text, a blank line between them."""
    return "\n".join(f"{section.heading}\n\n{section.plain}" for section in sections)


def html(title: str, sections: Sequence[Section]) -> str:
    """The sections as one HTML page that opens anywhere."""
    body = "\n".join(f"<h2>{escape(section.heading)}</h2>\n{section.html}" for section in sections)
    return PAGE.format(title=escape(title), body=body)
