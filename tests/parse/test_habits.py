"""Habits that real lists have, entry by entry, as the record shows them: `habits.toml`."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from twinbib.export.csl_json import item
from twinbib.parse import reference

HABITS = tomllib.loads((Path(__file__).parent / "habits.toml").read_text("utf-8"))["habit"]


def shown(value: Any) -> str:
    match value:
        case {"date-parts": dates}:
            return "/".join("-".join(map(str, date)) for date in dates)
        case [{}, *_]:
            return "; ".join(map(shown_name, value))
        case [*words]:
            return " | ".join(words)
    return str(value)


def shown_name(name: dict[str, str]) -> str:
    particle = name.get("non-dropping-particle", "")
    family = f"{particle} {name.get('family', '')}".strip()
    return name.get("literal") or f"{family}, {name.get('given', '')}"


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit["is"])
def test_a_habit_is_read(habit: dict[str, str]) -> None:
    csl: dict[str, Any] = item(reference(habit["text"]), "key")
    found = csl | csl.get("custom", {})
    expected = {name: value for name, value in habit.items() if name not in ("is", "text")}
    assert expected == {name: shown(found.get(name, "")) for name in expected}
