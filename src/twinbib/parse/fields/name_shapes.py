"""The shapes of a name: initials, family names, what parts one person from the next."""

import re

from twinbib.language.scripts import UPPER
from twinbib.model import Person

LETTER = r"[^\W\d_]"
JOINT = r"[-‐’‘'ʹʺ`]"
# the soft sign may end it: `Serdun’ E.N.`, `Guz' A.N.`
WORD = rf"[{UPPER}]{LETTER}*(?:{JOINT}{{1,2}}{LETTER}+)*[’‘'\u02b9`]?"
PARTICLE = (
    r"(?:(?:Van\s+der|Van\s+den|Van\s+de|Van|Von|De|Di|Da|Del|San|Le|La|Lo|Dos|de|di|da|del|della|van|von|der|den|la|le|el|al|ter|ten|bin|ibn"
    r"|Ван\s+дер|Ван\s+ден|Ван|Фон|Де|Ди|Да|Дю|Ле|Ла|де|ди|да|дю|фон|ван|дер|ла|ле"
    r"|аль|эль|ибн|оглы|кызы|улы|заде)\s+|d['’]|д['’])"
)
SUFFIX = r"(?:[-\s](?:оглы|кызы|улы|қызы|ұлы|заде|ogly|kyzy|uly|zade|Jr\.?|мл\.|ст\.))?"
FAMILY = rf"(?:{PARTICLE}){{0,2}}{WORD}(?:-{WORD})?{SUFFIX}"
# one or two letters and a full stop; a digraph has its second letter small: Дж. Yu. Zh. Dzh. Shch.
# the digraphs of more letters are a closed set: «Вэй.» is no initial
INITIAL = (
    rf"(?:(?!No\.|Vol\.|Pt\.|Iss\.|Vyp\.|Eds?\.(?!\w))"
    rf"[{UPPER}3](?:[a-zа-џ]|(?<=Y)[AUE]|(?<=[CEKSZ])H|hch|zh|hr|яч|ит|лад|ас)?['’]?\.)"
)
# looks like an initial, where more has been or will be looked at
SHORT = rf"{LETTER}{{1,3}}\."
# behind the initials: «Соссюр Ф. де», «Нейман Дж. фон», `Price D. J. de S.`
BEHIND = (
    r"(?:\s(?:де|ди|да|ду|дю|фон|ван|de|di|da|du|von|van)(?:\s(?:ла|дер|ден|la|der|den))?(?=[.,;\s])"
    rf"(?:\s{INITIAL})?)"
)
# glued or spaced, not both: `Toshinsky G.I. A.I. Leypunsky and nuclear power` has one author
# of four spaced ones two are the title's: «Бахтин М. М. А. С. Грибоедов.»
INITIALS = (
    rf"(?:[{UPPER}]-)?{INITIAL}(?:(?:-?{INITIAL}){{1,3}}|\s{INITIAL}(?=(?:\s{SHORT}){{2}}\s{LETTER}+\.)"
    rf"|(?:\s?-?\s?{INITIAL}){{0,3}})"
)
# `Poltavceva T.A,`; `Khomenko O.Ye,`; `Kulikov I.S Thermodynamics of Oxides`; «Алешин Б.Ф и др.»;
# `Sukhanova T. a.`
LAST_BARE = (
    rf"(?:[\s-]?[{UPPER}](?=\s?[,;])|(?<=\.)[{UPPER}][a-zа-я]?(?=[,;]|\s(?:и\sдр|et\sal|та\sін)\b)"
    rf"|(?<=\.)[{UPPER}](?=\s[{UPPER}]{LETTER}{{2}})"
    r"|\s(?!e\.\s?a\.)[a-zа-я]\.)"
)
FAMILY_FIRST = re.compile(
    rf"(?P<family>{FAMILY})(?:,?\s{{1,2}}|,|(?<=[a-zа-яё][a-zа-яё])\.(?:,?\s|(?={SHORT}{SHORT}))|(?<=[a-zа-я]))(?P<given>{INITIALS}{LAST_BARE}?{BEHIND}?)"
)
# without stops: «Иванов ИИ, Петров ПП. Теория», `Magnusson B (1984)`
BARE_INITIAL = re.compile(
    rf"(?P<family>{WORD}),?\s(?P<given>[{UPPER}]{{1,2}})(?=[,;]|\.\s|\s\(|\s(?:&|and|и)\s)"
)
INITIALS_FIRST = re.compile(
    rf"(?P<given>{INITIALS}(?:(?<=\.)[{UPPER}](?=\s))?)\s{{0,2}}(?P<family>(?={WORD}{LETTER}|{PARTICLE}){FAMILY})(?!{LETTER})"
)
FULL = re.compile(rf"{WORD}(?:\s(?:{INITIAL}|{WORD}|&|{PARTICLE}{WORD})){{0,4}}")
GIVEN_FIRST = re.compile(
    rf"(?P<given>{WORD}(?:\s(?:{INITIAL}|{WORD}))*\s{INITIAL})\s(?P<family>(?={WORD}{LETTER}){FAMILY})$"
)
# one of several: `Stephen M. Goldberg and Robert Rosner, Nuclear reactors`
ONE_GIVEN_FIRST = re.compile(
    rf"(?P<given>{WORD}(?P<initials>(?:\s?{INITIAL}){{1,2}})?)\s(?P<family>(?={WORD}{LETTER}){FAMILY})"
)
LAST_BEHIND = re.compile(r"\s*,?\s(?:and|&|и)\s")
GIVEN_LAST = re.compile(rf"(?P<family>{FAMILY})\s(?P<given>{WORD}(?:\s(?:{WORD}|{INITIAL}))*)$")
SEPARATOR = re.compile(
    r"\s*(?:[,;\u201a]\.?\s*(?:and|&|и|та|und|et)?\s+\.?|[,;\u201a]\s*(?=[^\W\d_])|\s(?:and|&|и|та|және)\s+)"
)
ET_AL = re.compile(
    r"[\s,;]*[\[(]?\s*(?:и\s+др(?:\.|угие)|та\s+ін(?:\.|ші)|және\s+(?:т\.\s?б\.|басқалар)|т\.\s?б\."
    r"|et\.?\s+al\.?|e\.\s?a\.|i\s+dr\.|ta\s+in\.|and\s+others)\s*[\])]?\.?"
)
# `Linsley J., La Rosa G., Lo Bue A.`: two words, among others only
DOUBLE_FAMILY = re.compile(
    rf"(?P<family>{WORD}\s{WORD})\s(?P<given>{INITIALS})(?=\s*[,;]|\s(?:and|&|et)\s)"
)
# «Безносов А.В. Бокова Т.А., Маров А.Р.»: the comma between two names is lost
LOST_COMMA = re.compile(r"\.?\s+")
# `Masterov V.A. Berkovsky V.S. Teoriya`; «Бахтин М.М. Поэтика Ф.М. Достоевского» has one author
SURELY_FAMILY = re.compile(
    r"(?:ов|ев|ёв|ин|ын|ский|цкий|ко|ук|юк|ов[аы]|ев[аы]|ская|ић|ич|ян|дзе|швили|ман|берг|штейн|сон|ov|ev|in|yn|ić|ich|yan|ian|dze|son|sen|mann?|berg|stein|sky|ski|skii|skiy|skij|ko|uk|ova|eva|skaya)$"
)
# `Jovanović, Slobodan.`, `Smirnov, Ivan P.`; behind it other people, the given name first
COMMA_NAME = re.compile(
    rf"(?P<family>{FAMILY}),\s(?P<given>{WORD}(?:\s(?:{INITIAL}|{WORD}))?)"
    rf"(?=\.?\s*(?:\(\d|[“„«\"]|[{UPPER}\d])|\.|,?\s(?:and|и|і|та|&)\s|,\s{WORD}\s{WORD})"
)
GIVEN_NAME = re.compile(rf"(?P<given>{WORD}(?:\s{INITIAL})?)\s(?P<family>{FAMILY})")
# where a name may end: at a full stop before a space
NAME_END = re.compile(r"\.(?=\s)")
INITIAL_LAST = re.compile(rf"{WORD}(?:\s{WORD})+(?:\s[{UPPER}])")
# `ComScore, Inc. «Rossiyskaya Digital industriya»`
COMPANY = re.compile(
    r"\s*(?P<name>[^\W\d_][\w&-]*(?:\s[\w&-]+){0,3},?\s(?:Inc|Ltd|Corp|LLC|GmbH)\.)"
    rf"\s(?=[{UPPER}«“\"])"
)
LONGEST = 60  # characters of one name
NOT_NAMES = frozenset(
    {"Т", "Том", "Vol", "No", "Вып", "Ч", "С", "Изд", "Пер", "Ред", "Под", "Сост"}
)
END = re.compile(r"\s*(?:$|[“«\"(]|[,;.:\ue000&/\])]|(?:and|и|та|et)\s|[–—-](?:\s|$)|\[)")


def after_space(text: str, start: int) -> int:
    """The first character from `start` on that is no space, stray stop (`.Hankins D.E.`) or gap."""
    while start < len(text) and text[start] in " .\ue000":
        start += 1
    return start


def person(family: str, given: str) -> Person:
    """A person by family and given name, doubled spaces dropped."""
    family, given = " ".join(family.split()), " ".join(given.split())
    return Person(family=family, given=given)
