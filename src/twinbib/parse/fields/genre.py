"""What kind of thesis, patent, report or law a work says it is."""

import re

from twinbib.parse.draft import Found

THESIS = re.compile(
    r"(?<!\w)(?:(?:[Аа]втореф(?:ерат)?\.?\s*(?:…|\.{2,3})?\s*)?[Дд]исс?(?:\.|ертация|ертации)?\s*(?:…|\.{2,3})?\s*(?:на\s+соиск\w*\.?"
    r"\s+(?:уч\w*\.?\s+ст\w*\.?\s+)?)?(?:(?:…|\.{2,3})\s*)?(?:канд|докт?|д-ра|к|д|магистра)\.?\s?-?\s?(?:[\w-]{1,12}\.?\s?-?\s?){1,3}(?:наук|н\.)"
    r"|[Аа]втореф(?:ерат)?\.?(?:\s+дис\w*\.?)?|[Дд]ис(?:с|ертація)?\.?\s*(?:…|\.{2,3})\s*(?:канд|д-ра)\.?\s[\w.\s-]{2,24}(?:наук|н\.)"
    r"|[Аа]втореф\.\s+дис\.\s+на\s+здобуття\s[\w.\s-]{5,60}наук"
    r"|(?:Dr?\.|Doct?\.|Cand\.|Kand\.|PhD|Ph\.D\.|Master'?s?)[\w.\s–-]{0,40}?(?:[Dd]iss(?:ertation)?|[Tt]hesis|nauk)\b\.?"
    r"|[Dd]iss\.\s[\w.\s–-]{3,40}nauk|[Aa]vtoref\.\s+dis\w*\.?(?:\s*(?:…|\.{2,3})?\s*[\w.\s-]{3,40}?nauk)?)"
)


SIGNS = re.compile(r"[Дд]ис|[Аа]втореф|[Dd]is|[Aa]vtoref|[Tt]hesis|nauk")


def thesis(text: str) -> Found | None:
    """The words that say which degree a thesis is for."""
    match = THESIS.search(text) if SIGNS.search(text) else None
    return None if match is None else Found(match.group().strip(" ,:;"), match.start(), match.end())
