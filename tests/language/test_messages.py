"""Messages: each language says the same things, with the same fields, in its own plurals."""

import re
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from twinbib import messages, tables
from twinbib.check.rules import RULES
from twinbib.messages import message, rendered

PACKAGE = Path(messages.__file__).parent
# what is said beside the rules
OTHERS = {
    "batch",
    "list",
    "severity",
    "counted",
    "manual",
    "family",
    "files",
    "links",
    "locator",
    "schemes",
    "tidy",
}
# keys that the code puts together: `severity.error`
PUT_TOGETHER = {"severity", "counted", "family", "locator"}
FORMS = {"en": {2}, "ru": {2, 3}, "kk": set()}


def templates(language: str) -> dict[str, str]:
    return dict(_flat(tables.table(f"messages/{language}.toml"), ""))


def _flat(content: Mapping[str, Any], front: str) -> Iterator[tuple[str, str]]:
    for key, value in content.items():
        if isinstance(value, str):
            yield front + key, value
        else:
            yield from _flat(value, f"{front}{key}.")


def fields(template: str) -> list[tuple[str, str]]:
    return [(name, form or "") for _, name, form, _ in string.Formatter().parse(template) if name]


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_language_has_every_message_in_the_same_order(language: str) -> None:
    assert list(templates(language)) == list(templates("en"))


def test_each_language_has_one_file() -> None:
    assert tables.names("messages") == tuple(sorted(messages.LANGUAGES))


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize("key", templates("en"))
def test_a_translation_names_the_same_fields(language: str, key: str) -> None:
    """A field that only chooses a plural form counts as named."""
    theirs, ours = templates(language)[key], templates("en")[key]
    plain = {name for name, form in fields(ours) if not form}
    assert plain <= {name for name, _ in fields(theirs)}
    assert {name for name, _ in fields(theirs)} <= {name for name, _ in fields(ours)}


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_language_has_its_number_of_plural_forms(language: str) -> None:
    for template in templates(language).values():
        counts = {len(form.split("|")) for _, form in fields(template) if form}
        assert counts <= FORMS[language], template


def test_the_program_says_every_message_and_no_other() -> None:
    """By the keys that stand in its code; some are put together."""
    code = "".join(path.read_text("utf-8") for path in PACKAGE.rglob("*.py"))
    keys = set(templates("en"))
    put_together = {key for key in keys if key.split(".")[0] in PUT_TOGETHER}
    assert {key for key in keys if f'"{key}"' in code} == keys - put_together
    assert set(re.findall(r'\bmessage\(\s*"([a-z.-]+)"', code)) <= keys


def test_every_place_in_a_source_has_a_word() -> None:
    said = {key.partition(".")[2] for key in templates("en") if key.startswith("locator.")}
    assert said == set(tables.table("terms/locators.toml")["labels"])


def test_every_rule_has_a_message() -> None:
    heads = {key.split(".")[0] for key in templates("en")}
    assert heads - OTHERS == {rule.name for rule in RULES}


@pytest.mark.parametrize(
    ("count", "russian", "english"),
    [
        (0, "0 ошибок", "0 errors"),
        (1, "1 ошибка", "1 error"),
        (2, "2 ошибки", "2 errors"),
        (4, "4 ошибки", "4 errors"),
        (5, "5 ошибок", "5 errors"),
        (11, "11 ошибок", "11 errors"),
        (12, "12 ошибок", "12 errors"),
        (14, "14 ошибок", "14 errors"),
        (21, "21 ошибка", "21 errors"),
        (22, "22 ошибки", "22 errors"),
        (111, "111 ошибок", "111 errors"),
        (1001, "1001 ошибка", "1001 errors"),
    ],
)
def test_plurals(count: int, russian: str, english: str) -> None:
    said = message("counted.error", count=count)
    assert rendered(said, "ru") == russian
    assert rendered(said) == english
    assert rendered(said, "kk") == f"{count} қате"


def test_two_russian_forms_part_one_from_several() -> None:
    """21 sources listed one by one are not «источник»."""
    one = message("year-missing", count=1, sources=("6",))
    many = message("year-missing", count=21, sources=("1–21",))
    assert rendered(one, "ru") == "источник 6: не указан год"
    assert rendered(many, "ru") == "источники 1–21: не указан год"


@pytest.mark.parametrize(
    ("key", "given", "russian"),
    [
        (
            "claim-uncited",
            {"words": "В 2019 г.", "count": 1},
            "нет ни одной ссылки (таких абзацев: 1)",
        ),
        (
            "missing-twin.another",
            {"sources": "3", "count": 1},
            "источник 3: под этим номером в двух",
        ),
        (
            "missing-twin.another",
            {"sources": "3, 4", "count": 2},
            "3, 4: под этими номерами в двух",
        ),
        ("reference-never-cited.most", {"unused": 5, "sources": 21}, "на 5 из 21 источника: текст"),
        (
            "reference-never-cited.most",
            {"unused": 5, "sources": 12},
            "на 5 из 12 источников: текст",
        ),
        (
            "page-missing",
            {"citations": "[1]", "paged": 20, "cited": 21},
            "20 из 21 ссылки на книги",
        ),
        (
            "scheme-mixed.list",
            {"exact": 1, "words": 31, "language": "ru", "scheme": "bsi", "others": "junosti"},
            "по bsi написано 1 из 31 слова (ru), а иначе: junosti",
        ),
        (
            "twin-authors-missing.original",
            {"source": "3", "names": ("Петров",)},
            "литературы нет: Петров",
        ),
    ],
)
def test_russian_words_agree_with_their_numbers(
    key: str, given: dict[str, Any], russian: str
) -> None:
    assert russian in rendered(message(key, **given), "ru")


def test_a_value_is_never_read_as_a_template() -> None:
    """Braces of LaTeX in an entry stay."""
    said = message("words-unread.all", source="3", words="{\\bf x} {0} {entry}")
    assert rendered(said).endswith("no field took «{\\bf x} {0} {entry}»")


def test_messages_within_a_message_are_translated_too() -> None:
    sources = ("ivanov2001", "petrov2002", message("list.more", count=3))
    said = message("year-missing", count=5, sources=sources)
    assert rendered(said) == "references ivanov2001, petrov2002, 3 more state no year"
    assert rendered(said, "kk") == "дереккөз ivanov2001, petrov2002, тағы 3: жылы көрсетілмеген"


def test_a_key_that_is_missing_is_a_programming_error() -> None:
    with pytest.raises(tables.TableError, match=r"data/messages/ru\.toml: no no-such-rule\.one"):
        rendered(message("no-such-rule.one"), "ru")
    with pytest.raises(tables.TableError, match="no twin-pages-differ"):
        rendered(message("twin-pages-differ"), "ru")
