"""The romanised rendition of a reference."""

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from twinbib.language.hand import Hand
from twinbib.language.scripts import has_cyrillic
from twinbib.model import (
    Date,
    Entry,
    Pages,
    Person,
    Reference,
    Rendition,
    Source,
    Span,
    Unread,
)
from twinbib.text import plain
from twinbib.translit.choice import Choice
from twinbib.translit.generation import anew, generate, with_romanized

BSI = Choice({"ru": Hand("bsi")}, {"ru": "in Russ."})


def test_every_field_in_letters() -> None:
    original = Reference(
        type="book",
        language="ru",
        author=(Person("Юшкин", "Ю. Я.", printed="Юшкина"), Person(literal="Росстат")),
        editor=(Person("Цой", "Щ."),),
        title="Щуки и вьюны",
        publisher="Наука",
        publisher_place="М.",
        issued=Date((2001,)),
        pages=Pages("3Г05", (("3Г05", "3Г05"),)),
        volume="Т. 2",
        edition="2-е изд., перераб. и доп.",
        layout="gost",
        unread=("ой",),
        url="https://пример.рф/щ",
    )
    made = generate(original, BSI).reference
    assert made.author == (Person("Yushkin", "Yu. Ya."), Person(literal="Rosstat"))
    assert made.editor == (Person("Tsoi", "Shch."),)
    assert made.title == "Shchuki i v'yuny"
    assert (made.publisher, made.publisher_place) == ("Nauka Publ.", "Moscow")
    assert made.pages == Pages("3G05", (("3G05", "3G05"),))
    assert made.volume == "vol. 2"
    assert made.edition == "2-e ed., rev. and enl."
    assert made.language_mark == "in Russ."
    assert (made.layout, made.unread) == ("", ())
    assert (made.issued, made.type, made.url) == (Date((2001,)), "book", original.url)


def test_printed_values_win() -> None:
    original = Reference(language="ru", title="Химия", container_title="Цветы", volume="3")
    printed = Reference(title="Himija", translated_title="Chemistry", language_mark="Rus.")
    made = generate(original, Choice({"ru": Hand("bsi")}), printed).reference
    assert (made.title, made.container_title, made.volume) == ("Himija", "Tsvety", "3")
    assert (made.translated_title, made.language_mark) == ("Chemistry", "Rus.")


def test_a_mark_has_the_form_of_the_journal() -> None:
    """It is no value of the work: `[in Russ.]` where the list prints (Rus.)."""
    printed = Reference(title="Himija", language_mark="Rus.")
    original = Reference(language="ru", title="Химия")
    assert generate(original, BSI, printed).reference.language_mark == "in Russ."
    assert generate(Reference(language="ru"), BSI).reference.language_mark == ""
    assert generate(Reference(language="kk", title="Химия"), BSI).reference.language_mark == ""


def test_titles_in_english_only() -> None:
    """As Nuclear Power Engineering asks; a title that has no English is romanised."""
    choice = Choice({"ru": Hand("bsi")}, titles="translated")
    made = generate(Reference(language="ru", title="Химия", translated_title="Chemistry"), choice)
    assert (made.reference.title, made.reference.translated_title) == ("Chemistry", "")
    assert generate(Reference(language="ru", title="Химия"), choice).reference.title == "Khimiya"


def test_own_spellings_win_over_the_scheme() -> None:
    own = {
        "names": {"Ружников, В. А.": "Rugnikov, V.", "Якушев": "Yakuschew"},
        "journals": {"Вестник ТГУ": "TSU Bulletin"},
        "places": {"Томск": "Tomsk City"},
        "publishers": {"Изд-во ТГУ": "TSU Press"},
    }
    original = Reference(
        language="ru",
        author=(Person("Ружников", "В. А."), Person("Якушев", "Я.")),
        container_title="Вестник ТГУ",
        publisher="Изд-во ТГУ",
        publisher_place="Томск",
    )
    made = generate(original, Choice({"ru": Hand("bsi")}, {}, own)).reference
    assert made.author == (Person("Rugnikov", "V."), Person("Yakuschew", "Ya."))
    assert made.container_title == "TSU Bulletin"
    assert (made.publisher, made.publisher_place) == ("TSU Press", "Tomsk City")


def test_a_foreign_work_stays_as_it_is() -> None:
    original = Reference(
        language="en", title="A Title", publisher="Springer", publisher_place="Berlin"
    )
    assert generate(original, BSI).reference == original


def test_letters_outside_the_scheme_are_told() -> None:
    made = generate(Reference(language="ru", title="Қазақ тарихы"), BSI)
    assert made.unknown == ("Қ", "қ")
    assert not has_cyrillic(made.reference.title)


def source(number: int, original: Reference, printed: Reference | None = None) -> Source:
    entry = Entry(number, Span("a.md", 0, 1), original.title, plain("a.md", "x"))
    twin = Rendition(entry, printed) if printed else None
    return Source(number, f"key{number}", Rendition(entry, original), twin)


def test_every_entry_in_its_order_and_what_it_lacks() -> None:
    sources = [
        source(1, Reference(language="ru", title="Юг")),
        source(2, Reference(language="en", title="North")),
        source(3, Reference(language="ru", title="Я", translated_title="I")),
    ]
    done, lines = with_romanized(sources, BSI)
    assert [one.number for one in done] == [1, 2, 3]
    assert [one.romanized.reference.title for one in done if one.romanized] == [
        "Yug",
        "North",
        "Ya",
    ]
    assert lines == ("no English title (title_translated), so none is printed: source 1",)


def test_anew_keeps_the_english_only() -> None:
    printed = Reference(title="Jug", translated_title="South")
    done, _ = with_romanized(anew([source(1, Reference(language="ru", title="Юг"), printed)]), BSI)
    assert done[0].romanized
    assert done[0].romanized.reference.title == "Yug"
    assert done[0].romanized.reference.translated_title == "South"


WORDS = st.text(st.sampled_from("абщяюқғіїєўђ АЯ.,№-«»1a"), max_size=20)


@given(WORDS, WORDS, st.sampled_from(["ru", "kk", "uk", "uz", "mn", "be", "tt", ""]))
def test_no_cyrillic_is_left_in_any_field(one: str, two: str, language: str) -> None:
    """Whatever the language, in every field but the address."""
    original = Reference(
        language=language,
        title=one,
        container_title=two,
        publisher=one,
        publisher_place=two,
        genre=one,
        note=two,
        edition=one,
        volume=two,
        archive=one,
        author=(Person(one, two, "дер"), Person(literal=one)),
        pages=Unread(two),
        issued=Date((), printed=one),
    )
    made = generate(original, Choice()).reference
    for field in fields(Reference):
        assert not has_cyrillic(str(getattr(made, field.name))), field.name


def test_all_authors_of_the_second_list() -> None:
    """The first has «и др.», the second names them."""
    original = Reference(language="ru", author=(Person("Юдин", "Ю."),), et_al=True, title="Вода")
    printed = Reference(author=(Person("Yudin", "Yu."), Person("Abai", "Q.")))
    assert not generate(original, BSI, printed).reference.et_al
    assert generate(original, BSI).reference.et_al
