"""Texts and names whose letters are of one script or the other."""

import pytest

from twinbib.language.hand import Hand
from twinbib.model import Person
from twinbib.translit import romanize
from twinbib.translit.letters import Letters


@pytest.mark.parametrize(
    ("language", "text", "latin"),
    [
        ("en", "Angular. JavaScript-фреймворк", "Angular. JavaScript-freimvork"),
        ("en", "React с нуля", "React s nulya"),
        ("en", "Moran С. in Оslo", "Moran C. in Oslo"),  # Cyrillic С, О
        ("ru", "Cекрет", "Sekret"),  # Latin C
        ("ru", "СССР", "SSSR"),
        ("ru", "web-сервер", "web-server"),
        ("ru", "ИТМЬ и вода", "HTML i voda"),  # as a scanner reads HTML
        ("ru", "ИТМЬЮ", "ITM'YU"),
        ("", "Вода", "Voda"),
    ],
)
def test_texts(language: str, text: str, latin: str) -> None:
    assert Letters(Hand("bsi"), language)(text) == latin


@pytest.mark.parametrize(
    ("person", "latin"),
    [
        (Person("Орлов", "В. В."), Person("Orlov", "V. V.")),
        (Person("Архипов", "H.И."), Person("Arkhipov", "N.I.")),  # Latin H
        (Person("Харроп", "P."), Person("Kharrop", "R.")),  # Latin P
        (Person("Ли", "J."), Person("Li", "J.")),
        (Person("Moran", "С."), Person("Moran", "C.")),  # Cyrillic С
        (Person(literal="Росстат"), Person(literal="Rosstat")),
    ],
)
def test_persons_in_a_work_in_english(person: Person, latin: Person) -> None:
    """An English title beside Cyrillic names is still by persons with Cyrillic names."""
    assert Letters(Hand("bsi"), "en").person(person) == latin


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("в ХХI веке", "v XXI veke"),
        ("ХХ век, ХІХ в.", "XX vek, XIX v."),
        ("Х Юбилейная конференция", "X Yubileinaya konferentsiya"),
        ("Абай Х. Слова", "Abai Kh. Slova"),
        ("ХИТ и ХВ", "KhIT i KhV"),
        ("Х", "Kh"),
        ("Том ІІ, ІV", "Tom II, IV"),
        ("Івано, ІХТ", "Ivano, IKhT"),
    ],
)
def test_numerals_typed_with_a_cyrillic_letter(text: str, latin: str) -> None:
    assert romanize(text, "bsi").text == latin
