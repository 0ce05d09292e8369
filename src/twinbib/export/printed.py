"""A list of an article as files that a person opens and pastes."""

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
    """What stands under a heading, as plain text and as an HTML fragment; no heading if empty."""

    heading: str
    plain: str
    html: str


def files(name: str, section: Section) -> dict[str, str]:
    """The section as plain text and as an HTML page that opens anywhere: file name to content."""
    over = (f"{section.heading}\n\n", f"<h2>{escape(section.heading)}</h2>\n")
    text, fragment = over if section.heading else ("", "")
    page = PAGE.format(title=escape(name), body=fragment + section.html)
    return {f"{name}.txt": text + section.plain, f"{name}.html": page}
