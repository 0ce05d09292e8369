"""What a thesis says it is: «автореф. дис. … д-ра ист. наук», `Cand. tech. sci. diss.`."""

import re

from twinbib.parse.draft import Found

SIGNS = (
    *("дис", "дыс", "автореф", "адд", "акд", "магистарски"),
    *("dis", "dys", "avtoref", "thesis", "nauk"),
)
START = (
    r"(?:А[ДК]Д\b|[Аа]втореф(?:ерат)?\.?|(?:PhD\s)?[Дд][иы]сс?(?:\.|ертаци[яи]|ертація)"
    r"|(?:[Нн]еобјављена\s)?(?:[Дд]окторска|[Мм]агистарска)\s(?:дисертација|теза)|[Мм]агистарски\sрад"
    r"|[Aa]vtoref(?:erat)?\.?|[Dd][iy]ss?\.)"
)
# the degree: up to «наук» or the name of a science, over no more than what abbreviations take
DEGREE = (
    r"[^:;/\ue000]{0,80}?(?:наук\b(?!\.\s?ступ)|навук\b|\bн\.(?!\w)|ведения\b|медицины\b|архитектуры\b"
    r"|nauk\b(?!\.\s?stup)|vedeniya\b|sciences?\b)"
)
# the degree before the word: «Филол. ғыл. докт. ... дисс.», «Филол. фан. номз. дисс. автореф.»
DEGREE_BEFORE = (
    r"[^\W\d_]{3,12}\.\s(?:ғыл|илим|фан|gh?yl|ilim|fan)\.\s(?:докт|канд|д-ри|номз|dokt|kand|d-ri|nomz)\w*"
    r"\.?\s*(?:\.\.\.|…)?\s*(?:[Дд]исс?\.(?:\s[Аа]втореф\.)?|[Dd]iss?\.(?:\s[Aa]vtoref\.)?)"
)
ENGLISH = (
    r"(?:(?:[Ee]xtended\s)?[Aa]bstract\sof\s(?:the\s)?|[Aa]utoref\.\s*)?(?:[Uu]npublished\s)?"
    r"(?:D(?:r|oct)?\.|Cand\.|Kand\.|Ph\.?\s?D\.?|[Dd]octoral|[Mm]aster['’]?s?|[Cc]andidate['’]?s?|[Dd]octor['’]s)"
    r"[\w.\s()–-]{0,40}?(?:[Dd]iss(?:ertation)?|[Dd]issertation|[Tt]hesis|nauk)\b\.?"
)
THESIS = re.compile(
    rf"(?<!\w)(?:{DEGREE_BEFORE}|{START}(?:{DEGREE})?(?:\s*[Дд]исс?\.|\s*[Dd]is+\.)?"
    rf"(?:\sна\sдисертация\s[^.]{{0,90}}|\sавторефераты)?|{ENGLISH})"
)
# `(Doctoral dissertation, University of Kyiv)`, `[Unpublished doctoral dissertation]`
ENCLOSED = re.compile(r"(?:,\s(?P<publisher>[^()\[\]]{3,80}))?[)\]]")


def thesis(text: str) -> Found | None:
    """The words that say which degree a thesis is for, and in brackets where it was defended."""
    match = THESIS.search(text)
    if match is None:
        return None
    start, end = match.span()
    enclosed = ENCLOSED.match(text, end) if text[start - 1 : start] in tuple("([") else None
    genre = match.group().strip(" ,:;")
    if enclosed is None:
        return Found(genre, start, end)
    where = enclosed["publisher"]
    return Found(genre, start - 1, enclosed.end(), (("publisher", where),) if where else ())
