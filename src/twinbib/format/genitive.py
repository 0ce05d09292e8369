"""Names as they stand after «под ред.», «пер.», «за ред.»: in the genitive.

An example of GOST R 7.0.5-2008: «/ под ред. А. Е. Марона», of Марон, А. Е.
"""

from twinbib.format.item import Name
from twinbib.language.declension import genitive
from twinbib.model import Person

# where the words before a name ask for its genitive; Kazakh «ред.» and English "ed. by" do not
LANGUAGES = frozenset({"ru", "uk"})


def in_genitive(name: Name, language: str) -> Name:
    """`name` in the genitive of `language`; as it is where the language has none, or it is none."""
    if language not in LANGUAGES or name.literal or not name.family:
        return name
    person = genitive(Person(family=name.family, given=name.given), language)
    return Name(
        family=person.family,
        given=person.given,
        dropping_particle=name.dropping_particle,
        non_dropping_particle=name.non_dropping_particle,
        suffix=name.suffix,
    )
