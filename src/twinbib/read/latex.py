r"""A `thebibliography` of LaTeX: one entry a `\bibitem`."""

import re
from collections.abc import Sequence

from twinbib.read.lines import File, gather
from twinbib.text import Text, substitute

BIBITEM = re.compile(r"\s*\\bibitem\s*(?:\[[^\]]*\])?\s*\{(?P<key>[^}]*)\}")
END = re.compile(r"\\end\s*\{\w*bibliography\}")
COMMENT = re.compile(r"(?<!\\)%.*")
COMMANDS = re.compile(
    r"\\(?:emph|textit|textbf|textsc|href|url|text)\s*|\\(?P<escaped>[&%$#_{}])|(?P<quote>``|'')"
    r"|(?P<tie>~)|(?P<dash>\"?---|--)|(?P<thin>\\[,;]|\\ )|(?P<brace>[{}])"
)
PUT = {"``": "“", "''": "”", "---": "—", '"---': "—", "--": "–"}
MATHS = re.compile(r"\$[^$]*\$")


def bibitems(file: File, region: Sequence[int]) -> list[tuple[str, Text]]:
    r"""The entries among the lines of `region`: the key of each `\bibitem`, and its text."""
    entries: list[list[tuple[int, int]]] = []
    keys: list[str] = []
    for index in region:
        line = file.lines[index]
        if END.search(line.value):
            break
        comment = COMMENT.search(line.value)
        end = line.start + comment.start() if comment else line.end
        item = BIBITEM.match(line.value)
        if item is not None:
            keys.append(item["key"].strip())
            entries.append([(line.start + item.end(), end)])
        elif entries and not line.blank:
            entries[-1].append((line.start, end))
    texts = [gather(file, pieces) for pieces in entries]
    return [(key, text) for key, text in zip(keys, texts, strict=True) if text.value]


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
