"""Particles that a family or given name holds: `van der Vlist`, Alexander `von`, `d'`, `al-`.

CSL-JSON has fields for them; most programs leave them where people write them. A name in quotes is
taken as it is: `"van Happel"`.
"""

import re

# small letters before a capital: «de la Fontaine», «al-Farabi», «d'Arvor», «’t Hooft»
LEADING = re.compile(r"((?:[’'‘]?[^\W\d_A-Z]{1,6}(?:['’‘]|[-‐]|\s))+)\s*(?=[^\W\d_])")
TRAILING = re.compile(
    r"(.*?[^\s,])\s((?:(?:af|al|av|bin|da|das|de|dei|del|dela|della|delle|dello|den|der|des|di|do|"
    r"dos|du|el|il|la|las|le|les|lo|los|ter|und|van|vom|von|y|zu|zum|zur|d['’]|l['’])\s?)+)"
)
SUFFIX = re.compile(r"(.*?),(!?)\s*((?:[JS]r\.?|[IVX]+|\d\w+))")


def leading(family: str) -> tuple[str, str]:
    """The particle at the head of a family name, and the name: `("van der", "Vlist")`."""
    match = LEADING.match(family)
    if match is None or not match[1].islower() or not family[match.end()].isupper():
        return "", family
    return match[1].strip(), family[match.end() :]


def trailing(given: str) -> tuple[str, str]:
    """A given name, and the particle that follows it: `("Alexander", "von")`."""
    match = TRAILING.fullmatch(given)
    return (match[1], match[2].strip()) if match is not None else (given, "")


def suffix(given: str) -> tuple[str, str]:
    """A given name and its suffix, with the comma where it has to be printed (`,!`)."""
    match = SUFFIX.fullmatch(given)
    if match is None:
        return given, ""
    return match[1], (", " if match[2] else "") + match[3]
