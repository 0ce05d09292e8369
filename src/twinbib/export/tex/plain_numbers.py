r"""A document that cites by key as one with plain numbers: `\cite[с.~253]{key}` → `[1, с. 253]`."""

import re
from collections.abc import Mapping

NOTE = r"(?:\s?\[((?:[^\[\]{}]|\{[^{}]*\})*)\])?"
CITED = rf"{NOTE}{NOTE}\s?\{{([^{{}}]+)\}}"
# `\cites[с.~20]{a}[с.~68]{b}` has several; `\nocite` prints nothing; `\textcite` and its like
# print names too, which numbers cannot stand for
COMMAND = re.compile(
    r"\\(?P<silent>nocite)\s?\{[^{}]*\}\n?"
    r"|\\(?:[Cc]ites?|(?:[Pp]aren|[Aa]uto|[Ff]oot|[Ss]mart)cites?|cite(?:p|alp))\*?(?![A-Za-z])"
    rf"(?P<cited>(?:{CITED})+)"
)
ONE = re.compile(CITED)
LISTS = re.compile(
    r"\\begin\{refsection\}.*?\\end\{refsection\}\n?"
    r"|\\(?:bibliographystyle|addbibresource)\s*\{[^{}]*\}\n?"
    r"|\\(?P<list>bibliography\s*\{[^{}]*\}|printbibliography\b(?:\[[^\]]*\])?)\n?"
    r"|\\InputIfFileExists\{[^{}]*\.bbl\}\{\}\{\}\n?",
    re.DOTALL,
)
RUN = 3  # three numbers or more in a row are a range


def numbered(text: str, numbers: Mapping[str, int], lists: str) -> str:
    """The LaTeX `text` with the number of each key in `numbers`, and `lists` where it had its own.

    A command with a key that has no number stays as it is.
    """
    return LISTS.sub(
        lambda match: lists if match["list"] else "",
        COMMAND.sub(lambda match: _bracket(match, numbers), text),
    )


def unnumbered(text: str, numbers: Mapping[str, int]) -> tuple[str, ...]:
    """The keys that are cited but have no number."""
    keys = (
        key
        for match in COMMAND.finditer(text)
        if match["cited"]
        for one in ONE.finditer(match["cited"])
        for key in _keys(one[3])
    )
    return tuple(dict.fromkeys(key for key in keys if key not in numbers))


def _bracket(match: re.Match[str], numbers: Mapping[str, int]) -> str:
    if match["silent"]:
        return ""
    cited = [
        (*_notes(one), [numbers.get(key, 0) for key in _keys(one[3])])
        for one in ONE.finditer(match["cited"])
    ]
    if not all(all(places) for _, _, places in cited):
        return match[0]
    return f"[{'; '.join(_part(*one) for one in cited)}]"


def _notes(one: re.Match[str]) -> tuple[str, str]:
    """What stands before and behind: of two notes the first is the one before."""
    before, behind = (one[1], one[2]) if one[2] is not None else ("", one[1])
    return before or "", behind or ""


def _part(before: str, behind: str, numbers: list[int]) -> str:
    words = f"{before.replace('~', ' ')} " if before else ""
    note = f", {behind.replace('~', ' ')}" if behind else ""
    return words + ", ".join(_runs(numbers)) + note


def _runs(numbers: list[int]) -> list[str]:
    """`1, 2, 3, 5` as `1–3`, `5`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [
        piece
        for run in runs
        for piece in ([f"{run[0]}–{run[-1]}"] if len(run) >= RUN else map(str, run))
    ]


def _keys(value: str) -> list[str]:
    return [key.strip() for key in value.split(",") if key.strip()]
