"""What kind of carrier a work has: `[Электронный ресурс]`, `[Текст]`, `[Electronic resource]`."""

import re

from twinbib.parse.draft import Found

MEDIUM = re.compile(
    r"\[\s*(?P<medium>Эл(?:ектронный|ектрон|\.)\s+ресурс|Електронний\s+ресурс|Текст|Text|Tekst"
    r"|[Ee]lektronnyi?[jy]?\s+resurs|[Ee]lectronic\s+(?:resource|source)|Мультимедиа|Карты?|Видеозапись"
    r"|Рукопись|Internet|Интернет-ресурс|Электрондық\s+ресурс|Web-?site)\s*\]\s*[.:]?",
    re.IGNORECASE,
)


def medium(text: str) -> Found | None:
    """The words in the brackets."""
    match = MEDIUM.search(text) if "[" in text else None
    return None if match is None else Found(match["medium"], match.start(), match.end())
