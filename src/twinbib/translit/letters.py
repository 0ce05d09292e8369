"""The letters of one work, romanised by a hand, and those that its scheme lacks."""

from twinbib.language.hand import Hand
from twinbib.language.scripts import fold_lookalikes, has_cyrillic, scanned
from twinbib.model import Person


class Letters:
    """Romanises the texts of a work and keeps, as `unknown`, the letters that its scheme lacks.

    Look-alikes are told first: in a work in English a Cyrillic letter is a slip (`Moran С.`), but
    not where words are Cyrillic beyond doubt: «JavaScript с нуля».
    """

    def __init__(self, hand: Hand, language: str) -> None:
        self.hand = hand
        self.latin = language == "en"
        self.unknown: list[str] = []

    def __call__(self, text: str) -> str:
        """The text without a Cyrillic letter."""
        if not has_cyrillic(text):
            return text
        if self.latin and not _surely_cyrillic(text):
            return fold_lookalikes(text, "latin")
        done = self.hand.romanize(" ".join(map(fold_lookalikes, scanned(text).split(" "))))
        self.unknown += done.unknown
        return done.text

    def person(self, person: Person) -> Person:
        """The name without a Cyrillic letter, its initials in the script of the family name."""
        if person.literal:
            return Person(literal=self(person.literal))
        given = self._given(person.given) if _surely_cyrillic(person.family) else ""
        return Person(self(person.family), given or self(person.given), self(person.particle))

    def _given(self, printed: str) -> str:
        """`H.И.`, `P.` of a Cyrillic name are Н.И. and Р.; empty where they can't be (`J.`)."""
        done = self.hand.romanize(fold_lookalikes(printed, "cyrillic"))
        return "" if done.unknown else done.text


def _surely_cyrillic(text: str) -> bool:
    """Whether a letter of it has no Latin look-alike."""
    return has_cyrillic(fold_lookalikes(text, "latin"))
