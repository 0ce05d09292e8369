r"""What LaTeX tells its bibliography program: the keys, databases and style of an .aux file.

LaTeX writes `\citation`, `\bibdata` and `\bibstyle` there, and `\@input` for each `\include`d
chapter, whose file has its citations.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from twinbib.model import TwinbibError

COMMAND = re.compile(r"\\(citation|bibdata|bibstyle|@input)\{([^{}]*)\}")
BIBLATEX = "\\abx@aux@"


@dataclass(frozen=True, slots=True)
class Auxiliary:
    r"""What a document asks for: the keys in the order of their first citation, each once.

    `everything`: `\nocite{*}` asks for all that the databases hold. `databases` are without their
    ending `.bib`, `style` is empty where the document names none.
    """

    citations: tuple[str, ...]
    databases: tuple[str, ...]
    style: str = ""
    everything: bool = False


def inputs(text: str) -> tuple[str, ...]:
    """The .aux files that an .aux file reads, by their names."""
    return tuple(value for command, value in COMMAND.findall(text) if command == "@input")


def auxiliary(name: str, texts: Mapping[str, str]) -> Auxiliary:
    """What the file `name` and those that it reads ask for; `texts` has them by name.

    A file that `texts` lacks is passed over: LaTeX has not come to that chapter yet. Raises
    TwinbibError where biblatex is at work, or nothing names a database.
    """
    if BIBLATEX in texts[name]:
        raise TwinbibError(
            f"{name}: the document uses biblatex, whose lists biber makes; run biber, "
            "or load natbib (or no package) in place of biblatex"
        )
    found = _commands(name, texts, frozenset())
    keys = dict.fromkeys(key for value in _values(found, "citation") for key in _split(value))
    everything = keys.pop("*", 0) is None
    databases = tuple(base for value in _values(found, "bibdata") for base in _split(value))
    if not databases:
        raise TwinbibError(
            f"{name}: names no .bib file; write \\bibliography{{NAME}} in the document "
            "and run LaTeX first"
        )
    style = next(iter(_values(found, "bibstyle")), "")
    return Auxiliary(tuple(keys), databases, style.strip(), everything)


def _commands(name: str, texts: Mapping[str, str], above: frozenset[str]) -> list[tuple[str, str]]:
    """The commands in the order in which LaTeX meets them; a file inside itself counts once."""
    found: list[tuple[str, str]] = []
    for command, value in COMMAND.findall(texts.get(name, "")):
        if command != "@input":
            found.append((command, value))
        elif value not in above:
            found += _commands(value, texts, above | {name})
    return found


def _values(commands: list[tuple[str, str]], wanted: str) -> list[str]:
    return [value for command, value in commands if command == wanted]


def _split(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]
