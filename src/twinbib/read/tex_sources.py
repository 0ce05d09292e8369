r"""A LaTeX document as files: what its main file reads, and where a key is cited."""

import re
from collections.abc import Mapping

COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%.*")
INPUT = re.compile(r"\\(?:input|include|subfile)\s*\{([^{}]+)\}")
DATABASE = re.compile(r"\\(?:bibliography|addbibresource)\s*(?:\[[^\[\]]*\])?\s*\{([^{}]*)\}")
CITE = re.compile(r"\\[A-Za-z]*cite[A-Za-z]*\*?((?:\s*\[[^\[\]]*\]){0,2})\s*\{([^{}]*)\}")


def uncommented(text: str) -> str:
    """The text with its comments blanked: every offset stays where it was."""
    return COMMENT.sub(lambda match: match[1] + " " * (len(match[0]) - len(match[1])), text)


def inputs(text: str) -> tuple[str, ...]:
    r"""The files that a .tex file reads by `\input` or `\include`, with their ending."""
    names = (match[1].strip() for match in INPUT.finditer(uncommented(text)))
    return tuple(name if name.endswith(".tex") else f"{name}.tex" for name in names)


def databases(text: str) -> tuple[str, ...]:
    r"""The .bib files of `\bibliography{a,b}` and `\addbibresource{c.bib}`, with their ending."""
    names = [name.strip() for match in DATABASE.findall(uncommented(text))
             for name in match.split(",")]  # fmt: skip
    named = [name if name.endswith(".bib") else f"{name}.bib" for name in names if name]
    return tuple(dict.fromkeys(named))


def cited(texts: Mapping[str, str]) -> tuple[str, ...]:
    r"""The keys of all files in the order of their first citation, `\nocite` among them."""
    keys = (
        key.strip()
        for text in texts.values()
        for match in CITE.finditer(uncommented(text))
        for key in match[2].split(",")
    )
    return tuple(dict.fromkeys(key for key in keys if key))


def places(key: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Where a key is cited, as `file:line`, in the order of the files."""
    return tuple(
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}"
        for name, text in texts.items()
        for match in CITE.finditer(uncommented(text))
        if key in (part.strip() for part in match[2].split(","))
    )
