"""What a work is part of: the text behind the title, up to its first number or its imprint."""

import re

from twinbib.language.languages import language
from twinbib.language.scripts import UPPER
from twinbib.parse.draft import Draft
from twinbib.parse.fields.names import all_people
from twinbib.parse.fields.responsibility import compiler_or_editor, responsibility
from twinbib.parse.head import ROLE, SLASH, first_gap, take_translated_from
from twinbib.parse.tidy import tidy, unquoted
from twinbib.parse.translated_title import take_translation

# `In: Proc. of …`, «В сб.: …», «В кн. „Реакторы“»; of «В сб. трудов конф.» only the preposition
IN = re.compile(
    rf"^[\s–—-]*(?:[Вв]\s+(?:сборнике|книге)\s*:?\s+|[ВвУу]\s+(?:сб|кн)\.(?:\s*:|\s+(?=[«“„\"{UPPER}]))|[ВвУу]\s+(?=(?:сб|кн)\.)|(?:[Ii]n|[ВвУуU])\s*:"
    r"|[Ii]n\s+(?=(?:the\s+)?(?:Proc|Trans|Int|Sb\.|[IVXL\d]+(?:st|nd|rd|th)\s)))\s*"
)
COLLECTION = re.compile(r"книге|сборнике|кн\.|сб\.")
# `In R. Smith & T. Jones (Eds.), Handbook`, «У: П. Ивић (ур.), Српски језик»
PEOPLE_OF = re.compile(
    rf"(?:\s*[Ii]n\s)?\s*(?P<people>[^()\ue000]{{4,120}}?)\s\((?P<role>{ROLE})\.?\)[.,:]?\s+"
)
# `Trudy XII soveshchaniya (Proc. 12th All-Russian Meeting on Problems of Control)`
ROUND = re.compile(r"\s\((?P<inside>[A-Z][^()]{8,})\)[\s.,]*$")
WORD = re.compile(r"\w")
YEAR_AT_END = re.compile(r"[.,]\s+(?P<year>(?:19|20)\d\d)[\s.,]*$")
PARALLEL = re.compile(r"\s=\s|\s[|]\s")


def _take_round_brackets(draft: Draft, start: int, end: int) -> int:
    """The English in round brackets behind a romanised name; where the name ends."""
    match = ROUND.search(draft.text, start, end)
    if match is None or "translated_container_title" in draft.fields:
        return end
    english = language(match["inside"]) == "en"
    if not english or language(draft.text[start : match.start()]) in ("", "en"):
        return end
    draft.fields["translated_container_title"] = match["inside"].strip(" .")
    draft.mask("translated_container_title", match.start(), end, "round_brackets")
    return match.start()


def _take_year_again(draft: Draft, start: int, end: int) -> int:
    """`Annals. 2012, v. 46, pp. 20-28, 2012`: the year is printed twice; where the name ends."""
    issued = draft.fields.get("issued")
    again = YEAR_AT_END.search(draft.text, start, end)
    if issued is None or again is None or int(again["year"]) != issued.parts[0]:
        return end
    draft.mask("issued", again.start("year"), again.end("year"), "year_again")
    return again.start()


def _take_people(draft: Draft, start: int) -> int:
    """The editors or compilers before the name of a collection; where the name begins."""
    if "(" not in draft.text[start:]:
        return start
    preposition = IN.match(draft.text[start:])
    named = start + (preposition.end() if preposition else 0)
    match = PEOPLE_OF.match(draft.text, named)
    if match is None:
        return start
    people, _, rest = all_people(match["people"])
    variable = compiler_or_editor(match["role"])
    if not people or rest.strip(" ,.") or variable in draft.fields:
        return start
    draft.fields[variable] = people
    draft.mask(variable, start, match.end(), "people_of_container")
    return match.end()


def take_container(draft: Draft, start: int) -> None:
    """The container that begins at `start`, with its translation, parallel title and editors."""
    take_translation(draft, start, len(draft.text), "translated_container_title")
    start = _take_people(draft, start)
    end = first_gap(draft.text, start)
    end = _take_round_brackets(draft, start, end)
    slash = SLASH.search(draft.text, start, end)
    if slash is not None:
        read = responsibility(draft.text[slash.end() : end], str(draft.fields.get("language", "")))
        if "author" in read.people:  # the container's own authors; CSL's `container-author`
            draft.leave(tidy(draft.text[slash.end() : end]))
            draft.mask("responsibility", slash.start(), end, "responsibility")
            end = slash.start()
    parallel = PARALLEL.search(draft.text, start, end)
    if parallel is not None and "translated_container_title" not in draft.fields:
        draft.fields["translated_container_title"] = tidy(draft.text[parallel.end() : end])
        draft.mask("translated_container_title", parallel.start(), end, "parallel_title")
        end = parallel.start()
    end = take_translated_from(draft, start, end)
    end = _take_year_again(draft, start, end)
    preposition = IN.match(draft.text[start:end])
    if preposition is not None and COLLECTION.search(preposition.group()):
        draft.fields["in_collection"] = True
    value = unquoted(tidy(IN.sub("", draft.text[start:end]).rstrip(" (")))  # `Handbook (pp. 3–7)`
    if WORD.search(value):
        draft.fields["container_title"] = value
        draft.mask("container_title", start, end, "container")
