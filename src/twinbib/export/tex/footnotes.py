r"""The notes of Markdown, `слово[^1]` and below `[^1]: Текст.`, as `\footnote{Текст.}`."""

import re

from twinbib.export.tex.signs import Signs

# a note goes on in the lines behind it, up to a blank one, the next note, a heading, a list's sign
_REST = "(?:\\n(?![ \\t]*(?:\\n|\\[\\^|\\#|\\Z)|[\ue000-\uf8ff])[^\\n]+)*"
_NOTE = re.compile(
    rf"^[ ]{{0,3}}\[\^(?P<label>[^\]\s]{{1,40}})\]:[ \t]*(?P<text>[^\n]+{_REST})\n*", re.MULTILINE
)
_MARK = re.compile(r"\[\^([^\]\s]{1,40})\](?!:)")


def raised(text: str, signs: Signs) -> str:
    r"""The text with each note where its mark stood, between the signs of a note.

    Two notes with one label, and notes without a mark, stay where they are.
    """
    found = list(_NOTE.finditer(text))
    labels = [note["label"] for note in found]
    marked = set(_MARK.findall(_NOTE.sub("", text)))
    notes = {
        note["label"]: " ".join(note["text"].split())
        for note in found
        if note["label"] in marked and labels.count(note["label"]) == 1
    }
    rest = _NOTE.sub(lambda note: "" if note["label"] in notes else note[0], text)
    return _MARK.sub(lambda mark: _note(notes.get(mark[1]), mark[0], signs), rest)


def commands(text: str, signs: Signs) -> str:
    r"""The signs as `\footnote{` and its brace, once all else is LaTeX."""
    return text.replace(signs.note, "\\footnote{").replace(signs.end, "}")


def _note(note: str | None, mark: str, signs: Signs) -> str:
    return mark if note is None else f"{signs.note}{note}{signs.end}"
