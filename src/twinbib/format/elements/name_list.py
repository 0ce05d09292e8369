"""Several names as one text: delimiters, the last «и», where «и др.» begins."""

from typing import Any

from twinbib.format.cite import Cite
from twinbib.format.elements.person import Dress, NameStyle, is_eastern, name_text
from twinbib.format.item import Name
from twinbib.format.markup import attach, join
from twinbib.format.quotes import apostrophes
from twinbib.format.subsequent import subsequent


def name_list(names: tuple[Name, ...], style: NameStyle, cite: Cite, element: Any) -> str:
    """The names of one role as `element`, a `cs:names`, prints them."""
    dress = Dress(element.name, cite)
    at = len(cite.namesets)
    if cite.levels is not None:
        cite.levels.count(names)
    count = max(shown(names, style, cite), min(len(names), cite.setting.shown.get(at, 0)))
    cite.namesets.append((len(names), count))
    printed = names[:count]
    cut = len(printed) < len(names)
    more = cut and (not cite.sort_options or _uses_last(style))
    texts = [
        name_text(name, _style_of(name, style, cite, (at, place)), dress,
                  inverted=_inverted(style, name, place))
        for place, name in enumerate(printed)
    ]  # fmt: skip
    if not at and cite.area.is_bibliography and not cite.sort_options:
        cite.name_texts = (*texts, str(len(names) > count))
        if cite.previous:
            replaced = subsequent(cite, texts)
            if isinstance(replaced, str):
                return replaced
            texts = replaced
    if more and _uses_last(style):
        last = name_text(
            names[-1], style, dress, inverted=_inverted(style, names[-1], len(names) - 1)
        )
        text = join([*texts, f"… {last}"], style["delimiter"])
    elif more or _more_authors(names, cite):
        text = _with_et_al(texts, printed, style, _et_al(cite, element))
    else:
        text = _with_and(texts, printed, style, cite)
    return text if cite.romanized else apostrophes(text)


def _style_of(name: Name, style: NameStyle, cite: Cite, place: tuple[int, int]) -> NameStyle:
    """The style of one name, with as much of the given name as tells the cite from others."""
    level = cite.setting.givens.get(place, 0)
    if cite.levels is not None:
        level = max(level, cite.levels.level(name, style.level, place[1]))
    return style.at(level) if level else style


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


def _inverted(style: NameStyle, name: Name, place: int) -> bool:
    order = style["name-as-sort-order"]
    return not name.literal and (order == "all" or (order == "first" and place == 0))


def _et_al(cite: Cite, element: Any) -> str:
    if element.et_al is not None:
        return str(element.et_al.render(cite))
    return cite.terms.term("et-al")


def _precedes(option: str, before: tuple[Name, ...], style: NameStyle) -> bool:
    """Whether the delimiter stands before the last name, or before «и др.»."""
    if option == "after-inverted-name":
        return bool(before) and _inverted(style, before[-1], len(before) - 1)
    return option == "always" or (option == "contextual" and len(before) > 1)


def _with_et_al(texts: list[str], printed: tuple[Name, ...], style: NameStyle, et_al: str) -> str:
    text = join(texts, style["delimiter"])
    if not et_al or not text:
        return text
    if is_eastern(et_al):
        return text + et_al
    if _precedes(style["delimiter-precedes-et-al"], printed, style):
        return attach(text + style["delimiter"], et_al)
    return attach(f"{text} ", et_al)


def _with_and(texts: list[str], printed: tuple[Name, ...], style: NameStyle, cite: Cite) -> str:
    if len(texts) < 2 or not style["and"]:
        return join(texts, style["delimiter"])
    word = "&" if style["and"] == "symbol" else cite.terms.term("and")
    if word.strip() in (",", ";"):  # what a Brazilian style puts for «e»
        return f"{join(texts[:-1], style['delimiter'])}{word.strip()} {texts[-1]}"
    head = join(texts[:-1], style["delimiter"])
    precedes = _precedes(style["delimiter-precedes-last"], printed[:-1], style)
    between = style["delimiter"].rstrip() if precedes else ""
    return attach(attach(head, f"{between} {word} "), texts[-1])
