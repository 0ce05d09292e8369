"""The tree obeys its own rules; import-linter holds the direction of the imports."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src/twinbib"
CODE = sorted(PACKAGE.rglob("*.py")) + sorted((ROOT / "tests").rglob("*.py"))
DATA = sorted((PACKAGE / "data").rglob("*.toml"))
SECTIONS = ("bib", "src", "styles", "tests")
FILES = ("LICENSE", "README.md", "pyproject.toml")
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "base"}
LONGEST_FILE, LONGEST_FUNCTION = 200, 40
WORDS_OF_THE_DOMAIN = {"src/twinbib/model.py"}  # one list of values, better read in one place


def name(path: Path) -> str:
    """The path from the top of the checkout."""
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
    assert {top for top in tops if top.startswith(".")} <= {
        ".ci",
        ".gitignore",
        ".pre-commit-hooks.yaml",
    }


def test_a_file_is_short() -> None:
    """A longer one has two subjects."""
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in CODE}
    long = {path for path, length in lengths.items() if length > LONGEST_FILE}
    assert long == WORDS_OF_THE_DOMAIN


def test_a_function_is_short() -> None:
    """From `def` to its last line, the docstring included; nine of ten have less than 20."""
    lengths = {
        f"{name(path)}: {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for path in CODE
        for function in functions(path)
    }
    assert {place: length for place, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert sorted(lengths.values())[len(lengths) * 9 // 10] < 20


def test_no_module_is_a_drawer() -> None:
    """A name that says nothing holds anything."""
    named = [path for path in CODE if {path.stem, path.parent.name} & FORBIDDEN_NAMES]
    assert named == []


def test_no_module_is_called_like_one_of_the_standard_library() -> None:
    """`import string` should mean one thing."""
    modules = [path for path in PACKAGE.rglob("*.py") if not path.stem.startswith("__")]
    assert [path for path in modules if path.stem in sys.stdlib_module_names] == []


def test_a_module_says_what_it_is_for() -> None:
    """In its first line; a package too."""
    docstrings = {
        name(path): ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
        for path in PACKAGE.rglob("*.py")
    }
    assert [path for path, docstring in docstrings.items() if len(docstring.split()) < 3] == []


def test_nothing_is_postponed_in_a_comment() -> None:
    """What is left to do stands in the issues."""
    words = re.compile(r"#.*\b(?:TODO|FIXME|XXX)\b")
    files = {*CODE, *DATA} - {Path(__file__)}
    assert [name(path) for path in files if words.search(path.read_text("utf-8"))] == []


def test_a_table_says_what_it_is_and_where_it_comes_from() -> None:
    """In comments at its head, or in keys of its own."""
    heads = {name(path): path.read_text("utf-8") for path in DATA}
    silent = [
        path
        for path, text in heads.items()
        if not text.startswith("#") and not re.search(r"(?m)^source = ", text)
    ]
    assert silent == []


@pytest.mark.parametrize("stage", ["read", "parse", "pair", "link", "check", "format", "export"])
def test_a_stage_neither_prints_nor_opens_files(stage: str) -> None:
    """That is for the doors; a CSL file is read like a table."""
    for path in {*(PACKAGE / stage).rglob("*.py")} - {PACKAGE / "format/loader.py"}:
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
