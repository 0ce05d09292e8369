"""What findings and commands say, in English, Russian and Kazakh: data/messages/, a file each.

A template names the fields of its message: `{source}`. With forms behind a colon, a number chooses
among them: `{count} {count:error|errors}`. Of two forms the first is for one alone; three are the
Russian ones: `{count:ошибка|ошибки|ошибок}`, for 1 and 21, 2 and 24, 5 and 11.
"""

import string
from collections.abc import Mapping, Sequence
from typing import Any

from twinbib import tables
from twinbib.model import Message, Value

ENGLISH = "en"
LANGUAGES = (ENGLISH, "ru", "kk")


def message(key: str, /, **fields: Value) -> Message:
    """A message of data/messages/: `message("year-missing", sources="6, 7", count=2)`."""
    return Message(key, tuple(fields.items()))


def rendered(said: Message, language: str = ENGLISH) -> str:
    """The message as text in one of `LANGUAGES`; only its file is read.

    Raises TableError for a key that the file lacks, KeyError for a field that the message lacks.
    """
    fields = {name: _text(value, language) for name, value in said.fields}
    return _Template().vformat(_template(said.key, language), (), fields)


def _template(key: str, language: str) -> str:
    """`a.b` is the variant `b` of what the rule `a` says."""
    found: Any = tables.table(f"messages/{language}.toml")
    for part in key.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    if not isinstance(found, str):
        raise tables.TableError(f"data/messages/{language}.toml: no {key}")
    return found


def _text(value: Value, language: str) -> str | int:
    if isinstance(value, Message):
        return rendered(value, language)
    if isinstance(value, tuple):
        return ", ".join(str(_text(one, language)) for one in value)
    return value


class _Template(string.Formatter):
    """`str.format`, where a specification is a choice of plural forms."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        """The form for a number; any other value as it is."""
        return _form(value, format_spec.split("|")) if format_spec else str(value)


def _form(count: int, forms: Sequence[str]) -> str:
    if len(forms) < 3:
        return forms[0] if count == 1 else forms[-1]
    one, few, many = forms
    if count % 100 in range(11, 15):
        return many
    return {1: one, 2: few, 3: few, 4: few}.get(count % 10, many)
