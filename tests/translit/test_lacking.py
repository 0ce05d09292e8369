"""What a romanised list lacks, told to the user."""

from twinbib.language.hand import Hand
from twinbib.model import Entry, Person, Reference, Rendition, Source, Span
from twinbib.text import plain
from twinbib.translit.choice import Choice
from twinbib.translit.generation import with_romanized


def source(number: int, original: Reference, printed: Reference | None = None) -> Source:
    entry = Entry(number, Span("a.md", 0, 1), original.title, plain("a.md", "x"))
    twin = Rendition(entry, printed) if printed else None
    return Source(number, f"key{number}", Rendition(entry, original), twin)


def test_what_no_program_can_know_is_told_once_a_kind() -> None:
    """Not the name that the user spells, nor one that the list prints itself."""
    translated = Reference(
        language="ru",
        author=(Person("Фрауд", "Б."), Person("Юнг", "К."), Person("Фуко", "М.")),
        translator=(Person("Волков", "В."),),
        title="Дизайн",
        translated_title="Design",
    )
    sources = [
        source(1, translated),
        source(2, translated, Reference(author=(Person("Froud", "B."), Person("Jung", "C.")))),
        source(3, Reference(language="ru", title="Вода", et_al=True)),
        source(4, Reference(language="ru", title="Қала", author=(Person("Абай", "Қ."),))),
        source(5, Reference(language="en", title="Water", et_al=True)),
    ]
    own = {"names": {"Юнг, К.": "Jung, C."}}
    _, lines = with_romanized(sources, Choice({"ru": Hand("bsi")}, {}, own))
    names, own_spelling, title, authors, letters = lines
    assert names.endswith("--names takes their own spelling: Фрауд Б. → Fraud B. (source 1)")
    assert own_spelling.endswith("--names takes another: Фуко М. → Foucault M. (source 1)")
    assert title == "no English title (title_translated), so none is printed: sources 3, 4"
    assert authors.startswith("the list leaves authors out («и др.»)")
    assert authors.endswith("in the second list: source 3")
    assert letters == "letters outside the scheme, romanised by a plain table: Қ (source 4)"
