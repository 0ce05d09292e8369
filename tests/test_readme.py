"""What the README says is so: its run, its commands, its paths, its configuration."""

import re
import tomllib
from pathlib import Path

import pytest

from twinbib import cli, tables
from twinbib.cli import check_settings, configuration
from twinbib.cli.program import COMMANDS
from twinbib.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """The code blocks of a language, without their fences."""
    return re.findall(rf"(?ms)^```{language}\n(.*?)^```$", README)


def section(title: str) -> str:
    """The text under a heading."""
    return README.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def runs() -> list[tuple[str, str]]:
    """Each command of the README that shows its output, and the output."""
    parts = re.split(r"(?m)^\$ (.*)\n", "".join(blocks("console")))
    return list(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize(("command", "output"), runs())
def test_a_run_prints_what_the_readme_shows(
    command: str, output: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Line for line, standard error after standard output."""
    monkeypatch.chdir(ROOT)
    program, *arguments = command.split()
    assert program == "twinbib"
    cli.run(arguments)
    assert "".join(capsys.readouterr()) == output


def test_there_is_a_run_to_see() -> None:
    """A reader sees what the program does before installing it."""
    assert any(output.count("\n") >= 3 for _, output in runs())


def test_two_commands_for_a_fresh_machine() -> None:
    """One installs and runs, one installs and tests; `.ci/run` takes them from here."""
    commands = [line for block in blocks("sh") for line in block.splitlines()]
    assert [command for command in commands if command.startswith("python3 -m venv .venv && ")] == (
        commands
    )
    assert ["twinbib build" in command for command in commands] == [True, False]
    assert ["pytest" in command for command in commands] == [False, True]


def test_every_command_is_documented() -> None:
    """And no other."""
    assert re.findall(r"(?m)^\| `twinbib (\w+)", section("Commands")) == list(COMMANDS)


def test_every_option_of_a_command_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    """An option in the table stands in the command's help."""
    for name, line in re.findall(r"(?m)^\| `twinbib (\w+)(.*)$", section("Commands")):
        cli.run([name, "--help"])
        help_page = capsys.readouterr().out
        for option in re.findall(r"--[a-z-]+", line):
            assert f"  {option}" in help_page, (name, option)


def test_the_configuration_is_one(tmp_path: Path) -> None:
    """The example is read, and shows every key."""
    (example,) = blocks("toml")
    (tmp_path / "twinbib.toml").write_text(example, "utf-8")
    (tmp_path / "journal.csl").write_text("<style/>", "utf-8")
    styles = configuration.settings(tmp_path / "article.md").styles
    assert styles == ("gost-r-7.0.5-2008-numeric", str(tmp_path / "journal.csl"))
    second = configuration.settings(tmp_path / "article.md").second_style
    assert second == "references-romanized-apa"
    assert tomllib.loads(example).keys() == set(configuration.KEYS)
    checks = check_settings.checks([tmp_path / "archive/a.md"], check_settings.Asked())
    assert (checks.fail_on, checks.selection.ignore) == ("warning", ("BIB102", "words-unread"))


def test_every_style_is_documented() -> None:
    """And no other."""
    styles = re.findall(r"(?m)^\| `([\w.-]+)` \|", section("Configuration"))
    assert sorted(styles) == sorted(tables.style_names())


def test_the_files_of_build_are_documented(tmp_path: Path) -> None:
    """Every file that `build` writes stands in the table, and no other."""
    article = ROOT / "tests/articles/kazakh-alphabets/article.md"
    cli.run(["build", str(article), "--out", str(tmp_path)])
    written = {path.name for path in tmp_path.iterdir()}
    for style in (*Settings().styles, Settings().second_style):
        written = {name.replace(style, "STYLE") for name in written}
    rows = re.findall(r"(?m)^\| (`(?:article|claims|record)\..*?) \|", section("Commands"))
    shown = [re.findall(r"`(.*?)`", row) for row in rows]
    spread = {
        Path(names[0]).stem + "." + name.rsplit(".", 1)[1] for names in shown for name in names
    }
    assert spread == written


def test_every_path_exists() -> None:
    """A newcomer can open each file that the README names."""
    paths = re.findall(r"`((?:src|tests|styles|bib|\.ci)/[\w./-]*)`", README)
    assert paths
    for path in paths:
        place = ROOT / (path if "NAME" not in path else str(Path(path).parent))
        assert place.exists(), path


def test_the_version_has_its_changes() -> None:
    """What is new for a user, by version, the newest first."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert re.findall(r"(?m)^\*\*(\d+\.\d+\.\d+)\*\*", section("Changes"))[0] == version


def test_the_readme_is_short() -> None:
    """It is read before the program is known."""
    assert len(README.splitlines()) <= 240
