"""What stands for authors that the entry before has too: `———`.

CSL 1.0.2, Reference Grouping: `subsequent-author-substitute` and its rule.
"""

from __future__ import annotations

from twinbib.format.cite import Cite


def subsequent(cite: Cite, texts: list[str]) -> str | list[str]:
    """The names as they are printed behind the entry before: some replaced, or one text for all."""
    attrs = cite.area.attrs
    if "subsequent-author-substitute" not in attrs:
        return texts
    word = attrs["subsequent-author-substitute"]
    rule = attrs.get("subsequent-author-substitute-rule", "complete-all")
    same = cite.name_texts == cite.previous
    if rule.startswith("complete"):
        if not same:
            return texts
        return str(word) if rule == "complete-all" else [word] * len(texts)
    common = 0
    while (
        common < len(texts)
        and texts[common : common + 1] == list(cite.previous[:-1])[common : common + 1]
    ):
        common += 1
    count = min(common, 1) if rule == "partial-first" else common
    return [word] * count + texts[count:]


def instead(cite: Cite, text: str) -> str:
    """As `subsequent`, for what a style prints in place of names: a title, a newspaper."""
    attrs = cite.area.attrs
    if cite.name_texts or cite.sort_options or "subsequent-author-substitute" not in attrs:
        return text
    cite.name_texts = ("", text)
    same = cite.name_texts == cite.previous
    return str(attrs["subsequent-author-substitute"]) if same else text
