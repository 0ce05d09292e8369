"""The CSL processor tests: each one that passes is listed, each one listed passes.

A test that starts to pass is added to `csl-passing.txt`; a listed one that fails breaks the build.
"""

import json
import warnings
from pathlib import Path

import pytest
from csl_suite import level, outcome

LISTED = set((Path(__file__).parent / "csl-passing.txt").read_text("utf-8").split())
LEAST = 0.85


def passing(cases: list[dict[str, str]], folder: Path) -> set[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {case["name"] for case in cases if outcome(case, folder) == level(case["result"])}


@pytest.fixture(scope="module")
def found(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """The names of all tests, and of those that pass."""
    cases = json.loads((shared / "csl-suite/cases.json").read_text("utf-8"))
    return {case["name"] for case in cases}, passing(cases, tmp_path_factory.mktemp("styles"))


def test_what_is_listed_passes(found: tuple[set[str], set[str]]) -> None:
    """A listed test that fails, or that is no test, is a defect."""
    assert [] == sorted(LISTED - found[1])


def test_what_passes_is_listed(found: tuple[set[str], set[str]]) -> None:
    """A test that starts to pass is added to the list, in its place."""
    assert [] == sorted(found[1] - LISTED)


def test_enough_pass(found: tuple[set[str], set[str]]) -> None:
    """Most of the suite; bare citeproc-py passes 60 %."""
    assert len(LISTED) >= LEAST * len(found[0])
