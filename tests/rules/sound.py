"""An article in which all is sound but for what a case puts in its places."""

from collections.abc import Mapping

SOUND = {
    "text": ["Реки текут в море [1]. Озёра стоят [2]."],
    "original": [
        "Иванов И. И. Реки Сибири. М.: Наука, 2001. 300 с.",
        "Петров П. П. Озёра Сибири. М.: Мир, 1999. 120 с.",
    ],
    "romanized": [
        "Ivanov I. I. Reki Sibiri. Moscow: Nauka, 2001. 300 p.",
        "Petrov P. P. Ozyora Sibiri. Moscow: Mir, 1999. 120 p.",
    ],
}


def article(given: Mapping[str, str]) -> str:
    """Markdown with two lists; the entries that are given stand for the first of the sound ones.

    They are numbered, unless they begin with a number or a dash; an empty list is none.
    """
    places = {place: _lines(given.get(place), sound) for place, sound in SOUND.items()}
    headed = (("Литература", "original"), ("References", "romanized"))
    lists = [f"## {heading}\n\n" + _listed(places[at]) for heading, at in headed if places[at]]
    return "# О реках\n\n" + "\n".join(places["text"]) + "\n\n" + "\n\n".join(lists) + "\n"


def _lines(given: str | None, sound: list[str]) -> list[str]:
    if given is None:
        return sound
    lines = given.strip("\n").split("\n") if given else []
    return lines + sound[len(lines) :] if len(lines) == 1 else lines


def _listed(entries: list[str]) -> str:
    bare = [one if one[0] in "-0123456789" else f"{at}. {one}" for at, one in enumerate(entries, 1)]
    return "\n".join(one.removeprefix("- ") for one in bare)
