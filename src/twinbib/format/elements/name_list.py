"""Several names as one text: delimiters, the last «и», where «и др.» begins."""

from typing import Any

from twinbib.format.cite import Cite
from twinbib.format.elements.person import NameStyle, name_text
from twinbib.format.item import Name


def name_list(names: tuple[Name, ...], style: NameStyle, cite: Cite, element: Any) -> str:
    """The names of one role as `element`, a `cs:names`, prints them."""

    def dress(part: str, text: str) -> str:
        found = element.name.name_parts.get(part) if element.name is not None else None
        return found.decorate(text, cite) if found is not None else text

    printed = names[: shown(names, style, cite)]
    texts = [
        name_text(name, style, dress, inverted=_inverted(style, place))
        for place, name in enumerate(printed)
    ]
    if len(printed) < len(names) and _uses_last(style):
        last = name_text(names[-1], style, dress, inverted=_inverted(style, len(names) - 1))
        text = style["delimiter"].join([*texts, f"… {last}"])
    elif len(printed) < len(names) or _more_authors(names, cite):
        text = _with_et_al(texts, style, _et_al(cite, element))
    else:
        text = _with_and(texts, style, cite)
    return element.name.decorate(text, cite) if element.name is not None else text


def _more_authors(names: tuple[Name, ...], cite: Cite) -> bool:
    """Whether these are the authors, and the list itself prints «и др.» behind them."""
    return cite.item.et_al and names is cite.item.names.get("author")


def shown(names: tuple[Name, ...], style: NameStyle, cite: Cite) -> int:
    """How many names are printed before «и др.»: all of them, or as many as the style says."""
    least, first = style["et-al-min"], style["et-al-use-first"]
    if cite.position != "first":
        least = style["et-al-subsequent-min"] or least
        first = style["et-al-subsequent-use-first"] or first
    few = len(names) < max(2, _number(least)) or not _number(least)
    return len(names) if few else max(1, min(len(names), _number(first)))


def _number(value: str) -> int:
    return int(value) if value.isdecimal() else 0


def _uses_last(style: NameStyle) -> bool:
    """CSL 1.0.2: only where at least two names are left out before the last."""
    wanted = style["et-al-use-last"] == "true"
    return wanted and _number(style["et-al-use-first"]) <= _number(style["et-al-min"]) - 2


def _inverted(style: NameStyle, place: int) -> bool:
    order = style["name-as-sort-order"]
    return order == "all" or (order == "first" and place == 0)


def _et_al(cite: Cite, element: Any) -> str:
    if element.et_al is not None:
        return str(element.et_al.render(cite))
    return cite.terms.term("et-al")


def _precedes(option: str, texts: list[str], style: NameStyle, least: int) -> bool:
    """Whether the delimiter stands before the last name, or before «и др.»."""
    if option == "after-inverted-name":
        return _inverted(style, len(texts) - 1)
    return option == "always" or (option == "contextual" and len(texts) >= least)


def _with_et_al(texts: list[str], style: NameStyle, et_al: str) -> str:
    text = style["delimiter"].join(texts)
    if not et_al:
        return text
    if _precedes(style["delimiter-precedes-et-al"], texts, style, 2):
        return text + style["delimiter"] + et_al
    return f"{text} {et_al}"


def _with_and(texts: list[str], style: NameStyle, cite: Cite) -> str:
    if len(texts) < 2 or not style["and"]:
        return style["delimiter"].join(texts)
    word = "&" if style["and"] == "symbol" else cite.terms.term("and")
    head = style["delimiter"].join(texts[:-1])
    precedes = _precedes(style["delimiter-precedes-last"], texts[:-1], style, 2)
    return f"{head}{style['delimiter'].rstrip() if precedes else ''} {word} {texts[-1]}"
