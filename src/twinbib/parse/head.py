"""What stands before the container and the imprint: authors, title, parallel title, editors."""

import re
from collections.abc import Iterable

from twinbib.model import Person
from twinbib.parse.draft import GAP, Draft, People
from twinbib.parse.fields.names import leading
from twinbib.parse.fields.responsibility import (
    compiler_or_editor,
    opens_with_role,
    responsibility,
    role_begins,
)
from twinbib.parse.fields.volume import volumes_behind_title
from twinbib.parse.tidy import tidy, unquoted

PARALLEL = re.compile(r"\s=\s")
FROM = r"(?:(?:[Пп]ер|[Pp]er)(?:\.|евод|evod)|[Пп]ереклад)\s+(?:с|со|з|s)\s+"
TRANSLATED_FROM = re.compile(rf"\s*:\s*(?P<said>{FROM}[\w.-]+)")  # behind a title
FROM_LANGUAGE = re.compile(rf"{FROM}[\w-]+(?:(?<!ого)(?<!ogo)(?<!кої)\.)?")  # in a statement
# editors and compilers, as their names are followed by it
ROLE = (
    r"(?:[Ee]ds?|[Рр]ед|[Rr]ed|[Сс]ост|[Cc]omp|[Hh]rsg|[Уу]р|[Пп]рир|[Сс]ъст|[Уу]поряд|[Уу]клад|[Uu]r|[Pp]rir|[Uu]poriad|[Ss]ost"
    r"|(?:[Оо]тв|[Гг]л|[Вв]ідп|[Нн]ауч)\.\s?ред|[Зз]а\sред|[Пп]од\sред)"
)
# `Zhukov A.V., Sorokin A.P. eds. Metodicheskie ukazaniya`, `Kahler A.C. (ed.), NJOY`
ROLE_BEHIND = re.compile(rf"\s*,?\s*(?:\({ROLE}\.?\)|{ROLE}\.)[.,:]?(?=\s)")
IN_BRACKET = r"(?:[Уу]клад|[Уу]поряд|[Сс]ост|[Оо]тв|(?:[Пп]од|[Зз]а)\sред)\b"
# without spaces too, where a role or a kind of publication follows: «…кода КУПОЛ-М/Препринт»
SLASH = re.compile(
    rf"\s/\s?(?:\[(?={IN_BRACKET}))?|(?<=[\w.»\])])/\s|\s/(?=\w)|/(?=(?:[Пп]од|[Пп]ер|[Сс]ост|[Оо]тв|Препринт|Доклады?|Труды|Материалы|В|Сб(?:орник)?|Тез(?:исы)?"
    r"|Отч[её]т|Межд\w*|Межведомств\w+|Всерос\w*|Науч\w*|Конференция|Семинар|Симпозиум|Proc(?:eedings)?"
    r"|Report|Preprint|Trans(?:actions)?|International|Int|Conference|Workshop|[Ee]d)\b|[IVX]+\s(?=[A-ZА-Я])|Труды[IVX])"
    # «словник [уклад. В.Т. Бусел]»
    rf"|\s\[(?={IN_BRACKET})"
)
WORDS = re.compile(rf"[^ .,;:–—{GAP}-]")
# where a slash stands, or whatever else begins a statement of responsibility, and where that ends
Opening = tuple[int, int]


def take_authors(draft: Draft, start: int, end: int) -> int:
    """The people before the title; where the title begins."""
    people, et_al, length = _leading(draft, start, end)
    if not people or not draft.text[start + length :].strip(" .,;:"):
        return start
    return put_authors(draft, (people, et_al, start + length), start)


def put_authors(draft: Draft, people: People, start: int) -> int:
    """The people from `start` on as authors, or in the role behind them; where the title begins."""
    named, et_al, end = people
    role = ROLE_BEHIND.match(draft.text, end)
    variable = "author"
    if role is not None:
        variable, end = compiler_or_editor(role.group()), role.end()
    draft.fields |= {variable: named, "et_al": et_al}
    draft.mask(variable, start, end, "leading_names")
    return end


def people_of(draft: Draft) -> People:
    """The people that the entry begins with; looked for once, as several layouts ask."""
    if draft.people is None:
        draft.people = leading(draft.text)
    return draft.people


def _leading(draft: Draft, start: int, end: int) -> People:
    if not start and people_of(draft)[2] < end:
        return people_of(draft)
    return leading(draft.text[start:end])


def take_title(draft: Draft, start: int, end: int) -> None:
    """Title, parallel title and statement of responsibility between two offsets."""
    slash = _slash(draft, start, end) or _role_clause(draft, start, end)
    if slash is not None:
        _take_responsibility(draft, slash, end)
        end = slash[0]
    end = min(end, first_gap(draft.text, start))
    text = draft.text[start:end]
    parallel = PARALLEL.search(text)
    if parallel is not None:
        value = tidy(text[parallel.end() :])
        if value and "translated_title" not in draft.fields:
            draft.fields["translated_title"] = value
            draft.mask("translated_title", start + parallel.start(), end, "parallel_title")
            end = start + parallel.start()
    end = _take_volumes(draft, start, take_translated_from(draft, start, end))
    title = unquoted(tidy(draft.text[start:end]))
    if title:
        draft.fields["title"] = title
        draft.mask("title", start, end, "title")


def take_translated_from(draft: Draft, start: int, end: int) -> int:
    """«Понятие сознания : пер. с англ.»: said of the title, no part of it; where the title ends."""
    match = TRANSLATED_FROM.search(draft.text, start, end)
    if match is None or draft.text[match.end() : end].strip(" .–—-" + GAP):
        return end
    draft.note(match["said"])
    draft.mask("note", match.start(), match.end(), "translated_from")
    return match.start()


def _take_volumes(draft: Draft, start: int, end: int) -> int:
    """«Собрание сочинений : в 6 т.»: how many there are, no part of the title; where that ends."""
    found = volumes_behind_title(draft.text[start:end]) if ":" in draft.text[start:end] else None
    if found is None or not found.start:
        return end
    behind = draft.fields.pop("note", "")
    draft.note(found.value, behind)
    draft.mask("note", start + found.start, start + found.end, "volumes")
    return start + found.start


def first_gap(text: str, start: int) -> int:
    """Where the first piece behind `start` stands that is read already; the end, if none is."""
    begins = WORDS.search(text, start)
    gap = text.find(GAP, begins.start()) if begins else -1
    return len(text) if gap < 0 else gap


def _slashes(text: str, start: int, end: int) -> Iterable[re.Match[str]]:
    return SLASH.finditer(text, start, end) if "/" in text or "[" in text else ()


def _slash(draft: Draft, start: int, end: int) -> Opening | None:
    """The slash that begins the statement of responsibility; not one inside a word or a date."""
    for match in _slashes(draft.text, start, end):
        before = draft.text[start : match.start()]
        if "http" not in before[-8:] and before.strip(" .,:" + GAP):
            return match.start(), match.end()
    return None


def _role_clause(draft: Draft, start: int, end: int) -> Opening | None:
    """Where people are named without a slash: «Title; пер. с англ. Ю. Н. Артеменко»."""
    clause = draft.text.find(";", start, end)
    begins = role_begins(draft.text[:end], clause) if clause > start else None
    if begins is None or not responsibility(draft.text[begins:end], "").people:
        return None
    return begins, begins


def _take_responsibility(draft: Draft, slash: Opening, end: int) -> None:
    statement = draft.text[slash[1] : end]
    read = responsibility(statement, str(draft.fields.get("language", "")))
    for variable, people in read.people.items():
        _put_people(draft, variable, people)
    draft.fields["et_al"] = bool(draft.fields.get("et_al")) or read.et_al
    draft.mask("responsibility", slash[0], end, "responsibility")
    rest = [tidy(clause) for clause in read.rest]
    if (said := FROM_LANGUAGE.search(statement)) is not None:
        draft.note(said.group())
        rest = [clause for clause in rest if not FROM_LANGUAGE.fullmatch(clause)]
    draft.leave(*rest)


def take_people_behind_slash(draft: Draft, start: int, end: int) -> None:
    """The statement whose slash stands right at `start`: «пат. 2586967 / В. С. Ваулин»."""
    slash = SLASH.match(draft.text, start, end) or SLASH.match(draft.text, start - 1, end)
    if slash is not None:
        _take_responsibility(draft, (slash.start(), slash.end()), end)


def take_responsibility(draft: Draft, start: int) -> None:
    """A statement anywhere behind `start`: «… Т. 2 / под ред. З. Н. Микеладзе».

    Also one without a slash, right behind it: `[…]. pod red. B.K. Sultanova.— Almaty`.
    """
    text = draft.text
    end = first_gap(text, start)
    at = start + len(text[start:end]) - len(text[start:end].lstrip(" .,;" + GAP))
    if opens_with_role(text[at:end]):
        _take_responsibility(draft, (at, at), end)
        return
    for match in _slashes(text, start, len(text)):
        end = first_gap(text, match.end())
        if opens_with_role(text[match.end() : end]):
            _take_responsibility(draft, (match.start(), match.end()), end)
            return
    if (begins := role_begins(text, start)) is not None:
        end = first_gap(text, begins)
        if responsibility(text[begins:end], str(draft.fields.get("language", ""))).people:
            _take_responsibility(draft, (begins, begins), end)


def _put_people(draft: Draft, variable: str, people: tuple[Person, ...]) -> None:
    """Authors behind the slash are the whole number of those before the title."""
    if variable == "author":
        before = draft.fields.get("author", ())
        if len(people) < len(before):
            return
    draft.fields[variable] = people
