"""Where a part of a description ends: at a full stop that is no abbreviation's and no initial's."""

import re

from twinbib.parse.draft import GAP

STOP = re.compile(rf"(?P<word>[^\s{GAP}]*?)[.?!…]+[»”\")\]]*(?=\s+[–—-]?\s*[^\s\W]|\s+[«“\"(\[]|\s*[{GAP}]|\s*$)")
ABBREVIATION = re.compile(
    r"(?:^|[(«\"])(?:[^\W\d_]|[A-ZА-Я][a-zа-я]|[А-ЯA-Z][а-яa-z]\.[А-ЯA-Z]|им|проф|акад|ред|изд|ун-та|ин-та|сб|вып|кн|гос|нац|обл"
    r"|Feder|Federacii|Ros|Рос|Федер|напр|см|ср|т|тт|г|гг|вв|др|пр|U\.S|St|Dr|Mr|Mrs|vs|ed|eds|vol|no|pp|Proc|Trans|Int|Conf"
    r"|J|Sci|Amer|Nucl|Phys|Math|Lett|Rev|Ann|Soc|Inst|Univ|Dept|Acad|Bull|Ser|Сер|Изв|Вестн|Тр|Матер|Докл|Журн|техн|физ|мат|хим"
    r"|эл|отд|науч|междунар|всерос|респ|конф|Jr|Sr|No|Fig|ca|cf|approx|dep|gen|prof|sprav)$"
)


def first_sentence(text: str, start: int) -> int:
    """Where the first part from `start` on ends: behind its full stop; the end, where there is none."""
    for stop in STOP.finditer(text, start):
        if not ABBREVIATION.search(stop["word"]) or text[stop.end() : stop.end() + 1] == GAP:
            return stop.end()
    return len(text)


def sentences(text: str, start: int, end: int) -> list[int]:
    """The offsets behind each full stop between two offsets, in order."""
    return [
        stop.end()
        for stop in STOP.finditer(text, start, end)
        if not ABBREVIATION.search(stop["word"])
    ]
