"""What a thesis says it is: «автореф. дис. … д-ра ист. наук», `Cand. tech. sci. diss.`."""

import re

from twinbib.parse.draft import Found

START = (
    r"(?:А[ДК]Д\b|[Аа]втореф(?:ерат)?\.?|[Дд]исс?(?:\.|ертаци[яи]|ертація)"
    r"|[Aa]vtoref(?:erat)?\.?|[Dd]iss?\.)"
)
# the degree: up to «наук» or the name of a science, over no more than what abbreviations take
DEGREE = (
    r"[^:;/\ue000]{0,80}?(?:наук\b(?!\.\s?ступ)|\bн\.(?!\w)|ведения\b|медицины\b|архитектуры\b"
    r"|nauk\b|vedeniya\b|sciences?\b)"
)
THESIS = re.compile(
    rf"(?<!\w){START}(?:{DEGREE})?(?:\s*[Дд]исс?\.|\s*[Dd]is+\.)?"
    r"|(?<!\w)(?:[Aa]utoref\.\s*)?(?:D(?:r|oct)?\.|Cand\.|Kand\.|Ph\.?\s?D\.?|Doctoral|Master'?s?|Candidate'?s?)"
    r"[\w.\s–-]{0,40}?(?:[Dd]iss(?:ertation)?|[Tt]hesis|nauk)\b\.?"
)


def thesis(text: str) -> Found | None:
    """The words that say which degree a thesis is for."""
    match = THESIS.search(text)
    if match is None:
        return None
    return Found(match.group().strip(" ,:;"), match.start(), match.end())
