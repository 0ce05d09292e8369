"""The language of messages: `--lang`, else the environment's."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

import click

from twinbib.messages import ENGLISH, LANGUAGES, message, rendered
from twinbib.model import Message, Value

# the first that is set counts, as for every program (POSIX, 8.2); ours stands before them
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language(environment: Mapping[str, str]) -> str:
    """The language of `LC_ALL=kk_KZ.UTF-8` and the like: `kk`; English where we don't speak it."""
    locale = next((environment[name] for name in VARIABLES if environment.get(name)), "")
    spoken = locale.replace("-", "_").partition("_")[0].partition(".")[0].casefold()
    return spoken if spoken in LANGUAGES else ENGLISH


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in a language: `words("links.none")`, `words("links.cited", count=2)`."""

    language: str

    def __call__(self, key: str, **fields: Value) -> str:
        """The message with that key."""
        return rendered(message(key, **fields), self.language)


def spoken(told: Message | str, language: str) -> str:
    """A message in a language; a line that is none, as it is."""
    return rendered(told, language) if isinstance(told, Message) else told


lang_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="TWINBIB_LANG",
    default=lambda: language(os.environ),
    show_default="TWINBIB_LANG, LC_ALL, LC_MESSAGES, LANG",
    help="The language of the messages.",
)
