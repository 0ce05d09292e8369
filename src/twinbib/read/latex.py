r"""A `thebibliography` of LaTeX, one entry a `\bibitem`; or a list of an `enumerate`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from twinbib.read.lines import File, gather
from twinbib.text import Text, substitute

BIBITEM = re.compile(
    r"\s*\\(?:bibitem\s*(?:\[(?P<label>[^\]]*)\])?\s*\{(?P<key>[^}]*)\}|item\b(?:\[(?P<own>[^\]]*)\])?)"
)
LISTED = re.compile(r"\s*\\begin\s*\{(?:enumerate|itemize)\}")
LONGEST = 4  # digits of a number
END = re.compile(r"\\end\s*\{(?:\w*bibliography|enumerate|itemize)\}")
COMMENT = re.compile(r"(?<!\\)%.*")
COMMANDS = re.compile(
    r"\\(?:emph|textit|textbf|textsc|href|url|text)\s*|\\(?P<escaped>[&%$#_{}])|(?P<quote>``|'')"
    r"|(?P<tie>~)|(?P<dash>\"?---|--)|(?P<thin>\\[,;]|\\ )|(?P<brace>[{}])"
)
PUT = {"``": "“", "''": "”", "---": "—", '"---': "—", "--": "–"}
MATHS = re.compile(r"\$[^$]*\$")


class Item(NamedTuple):
    r"""An entry by its `\bibitem`: `number` as LaTeX prints it, None for a label of words."""

    number: int | None
    key: str
    text: Text


def bibitems(file: File, region: Sequence[int]) -> list[Item]:
    r"""The entries among the lines of `region`, each from its `\bibitem` to the next.

    LaTeX counts those without a label of their own: `\bibitem{a}` is [1], `\bibitem[Ив]{b}` [Ив].
    """
    entries: list[list[tuple[int, int]]] = []
    heads: list[tuple[int | None, str]] = []
    counted = 0
    for index in region:
        line = file.lines[index]
        if END.search(line.value):
            break
        comment = COMMENT.search(line.value)
        end = line.start + comment.start() if comment else line.end
        item = BIBITEM.match(line.value)
        if item is not None:
            label = item["label"] if item["own"] is None else item["own"]
            counted += label is None
            heads.append((_number(label, counted), (item["key"] or "").strip()))
            entries.append([(line.start + item.end(), end)])
        elif entries and not line.blank:
            entries[-1].append((line.start, end))
    texts = [gather(file, pieces) for pieces in entries]
    found = [Item(*head, text) for head, text in zip(heads, texts, strict=True)]
    return [item for item in found if item.text.value]


def is_listed(file: File, region: Sequence[int]) -> bool:
    r"""Whether a list is an `enumerate` of LaTeX, under a `\section*{Литература}`."""
    first = next((index for index in region if not file.lines[index].blank), None)
    return first is not None and LISTED.match(file.lines[first].value) is not None


def _number(label: str | None, counted: int) -> int | None:
    if label is None:
        return counted
    printed = label.strip(" {}")
    return int(printed) if printed.isdecimal() and len(printed) <= LONGEST else None


def plain_latex(text: Text) -> Text:
    """The text without LaTeX's markup; formulas stay as they are."""
    formulas = [match.span() for match in MATHS.finditer(text.value)]

    def put(match: re.Match[str]) -> str:
        if any(low <= match.start() < high for low, high in formulas):
            return match.group()
        if match["escaped"]:
            return match["escaped"]
        if match["tie"] or match["thin"]:
            return " "
        return PUT.get(match.group(), "")

    return substitute(text, COMMANDS, put)
