"""Cyrillic text in Latin letters, by a scheme that is a table: see `scheme.py`.

Letters that a scheme lacks are romanised by the table `ascii` and reported, so that no Cyrillic
letter is ever left (ғ қ ң ө ү ұ һ і ә least of all).
"""

import re
import unicodedata
from dataclasses import dataclass

from twinbib.language.scheme import Scheme, scheme, schemes

__all__ = ["FALLBACK", "Romanized", "romanize", "schemes"]

FALLBACK = "ascii"
_LEFT = re.compile("[\u0400-\u052f\u1c80-\u1c8f\u1d2b\u1d78\u2de0-\u2dff\ua640-\ua69f]")
# «ЖУРНАЛ» is ZHURNAL, but «США» SShA: up to four capitals are read as an acronym
_UPPER = "".join(filter(str.isupper, map(chr, range(0x400, 0x530))))
_CAPITALS = re.compile(rf"[{_UPPER}](?<!\w.)[{_UPPER}]{{4,}}(?!\w)", re.DOTALL)
# «в ХХI веке», «Х Юбилейной конференции», «ХІХ»; but not the initial in «Х. Абай»
_NUMERAL = re.compile(
    r"[ХIVІ](?<!\w.)(?:[ХXIVІ]+(?!\w)|(?<=Х)(?<![.]Х)(?= [^\W\d_]{2}))", re.DOTALL
)
_DIGITS = str.maketrans("ХІ", "XI")


@dataclass(frozen=True, slots=True)
class Romanized:
    """`text` in Latin letters; `unknown` has the letters that the scheme lacks, as they come."""

    text: str
    unknown: tuple[str, ...] = ()


def romanize(text: str, name: str | Scheme) -> Romanized:
    """`text` with its Cyrillic letters romanised; all else (Latin, digits) stays.

    `name`: a scheme's name, or the path of a table of one's own (`journal.toml`). Composed and
    decomposed letters (й, и + breve) are the same; numerals that are typed with Cyrillic letters
    are numerals (`ХХI`, `ІІ`). An unknown name is a TwinbibError that names the known ones.
    """
    rules = scheme(name) if isinstance(name, str) else name
    text = unicodedata.normalize("NFC", text)
    if "Х" in text or "І" in text:
        text = _NUMERAL.sub(lambda match: match.group().translate(_DIGITS), text)
    text = _CAPITALS.sub(lambda match: _apply(match.group(), rules).upper(), text)
    latin = _apply(text, rules)
    left = _LEFT.findall(latin)
    if not left:
        return Romanized(latin)
    others = scheme(FALLBACK)
    latin = _LEFT.sub(lambda match: _LEFT.sub("", _apply(match.group(), others)), latin)
    return Romanized(latin, tuple(dict.fromkeys(left)))


def _apply(text: str, rules: Scheme) -> str:
    if rules.pattern is not None:
        text = rules.pattern.sub(lambda match: _in_context(match, rules), text)
    return text.translate(rules.letters)


def _in_context(match: re.Match[str], rules: Scheme) -> str:
    """A group's value; with a capital where the group begins with one (`Ель` → `Yel’`)."""
    letters = match.group()
    latin = rules.contexts[(match.lastindex or 1) - 1][letters.lower()]
    if letters[0].isupper():
        return rules.capitals.get(letters[0].lower(), latin[:1].upper()) + latin[1:]
    return latin
