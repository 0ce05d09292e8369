"""The tree obeys its own rules; import-linter holds the direction of the imports."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

PACKAGE = ROOT / "src/twinbib"
CODE = sorted(PACKAGE.rglob("*.py")) + sorted((ROOT / "tests").rglob("*.py"))
DATA = sorted((PACKAGE / "data").rglob("*.toml"))
SECTIONS = ("bib", "src", "styles", "tests")
FILES = ("LICENSE", "README.md", "pyproject.toml")
FORBIDDEN_NAMES = ("utils", "helpers", "common", "misc", "base")
LONGEST_FILE, LONGEST_FUNCTION = 200, 40


def name(path: Path) -> str:
    """The path as a test is called after it."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(path.read_text("utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def test_the_top_level_is_the_design() -> None:
    """Nothing lies about: the rest is hidden, or git ignores it."""
    tracked = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    tops = {line.split("/")[0] for line in tracked}
    assert {top for top in tops if not top.startswith(".")} == {*SECTIONS, *FILES}
    assert {top for top in tops if top.startswith(".")} <= {".ci", ".gitignore"}


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_file_is_short(path: Path) -> None:
    """A longer one has two subjects."""
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", CODE, ids=name)
def test_a_function_is_short(path: Path) -> None:
    """From `def` to its last line, the docstring included."""
    long = [
        f"{function.name}: {function.end_lineno - function.lineno + 1} lines"
        for function in functions(path)
        if function.end_lineno and function.end_lineno - function.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_most_functions_are_very_short() -> None:
    """Nine of ten have less than 20 lines."""
    lengths = sorted(
        (function.end_lineno or 0) - function.lineno + 1
        for path in PACKAGE.rglob("*.py")
        for function in functions(path)
    )
    assert lengths[len(lengths) * 9 // 10] < 20


@pytest.mark.parametrize("path", CODE, ids=name)
def test_no_module_is_a_drawer(path: Path) -> None:
    """A name that says nothing holds anything."""
    assert path.stem not in FORBIDDEN_NAMES
    assert path.parent.name not in FORBIDDEN_NAMES


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=name)
def test_no_module_is_called_like_one_of_the_standard_library(path: Path) -> None:
    """`import string` should mean one thing."""
    assert path.stem.startswith("__") or path.stem not in sys.stdlib_module_names


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=name)
def test_a_module_says_what_it_is_for(path: Path) -> None:
    """In its first line; a package too."""
    docstring = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    assert len(docstring.split()) >= 3


@pytest.mark.parametrize("path", [*CODE, *DATA], ids=name)
def test_nothing_is_postponed_in_a_comment(path: Path) -> None:
    """What is left to do stands in the issues; no line of code is kept as a comment."""
    text = path.read_text("utf-8")
    assert re.findall(r"#.*\b(?:TODO|FIXME|XXX|HACK)\b", text) == [] or path == Path(__file__)
    assert (
        re.findall(r"(?m)^\s*# *(?:def|class|return|import|from \w+ import)\b.*[:)\w]$", text) == []
    )


@pytest.mark.parametrize("path", DATA, ids=name)
def test_a_table_says_what_it_is_and_where_it_comes_from(path: Path) -> None:
    """In comments at its head, or in keys of its own."""
    head = path.read_text("utf-8").lstrip()
    assert head.startswith("#") or re.search(r"(?m)^source = ", head)


@pytest.mark.parametrize("stage", ["read", "parse", "pair", "link", "check", "format", "export"])
def test_a_stage_neither_prints_nor_opens_files(stage: str) -> None:
    """That is for the doors."""
    for path in (PACKAGE / stage).rglob("*.py"):
        calls = {
            node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute)
        }
        assert calls & {"print", "open", "read_text", "read_bytes", "write_text"} == set(), path


def test_each_rule_file_is_listed_once() -> None:
    """Folder and list agree: a rule that nobody runs is worse than none."""
    from twinbib.check.rules import RULES  # noqa: PLC0415 (the other tests need no stage)

    files = {path.stem for path in (PACKAGE / "check/rules").glob("*.py")} - {"__init__"}
    assert sorted(rule.__module__.rsplit(".", 1)[-1] for rule in RULES) == sorted(files)


def test_each_rule_has_its_page() -> None:
    """`tests/rules/NAME.md` shows what it finds and what it leaves alone."""
    files = {path.stem for path in (PACKAGE / "check/rules").glob("*.py")} - {"__init__"}
    assert {path.stem for path in (ROOT / "tests/rules").glob("*.md")} == files


def test_the_imports_point_one_way() -> None:
    """import-linter's contracts, as pyproject.toml states them."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
