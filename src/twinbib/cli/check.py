"""`twinbib check`: what is wrong with the references of articles."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from twinbib.cli import check_settings, folder, mending, reports, terminal, workers
from twinbib.cli.check_settings import Asked
from twinbib.cli.checking import Task
from twinbib.cli.languages import lang_option
from twinbib.cli.many import ended, tasks
from twinbib.export.findings_text import counted
from twinbib.export.report import Checked, counts

WRONG = 2


def _codes(_: click.Context, __: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
    """Options that may be repeated, each with several codes: `LOC,CIT101`."""
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


@click.command(
    "check",
    epilog="\b\nExample:\n"
    "  twinbib check article.md\n"
    "  twinbib check issue-3 --select LOC,CIT --fail-on warning --lang ru\n"
    "  twinbib check article.ru.docx article.en.docx --journal ablai-khan\n"
    "  twinbib check article.md --fix --diff\n"
    "  twinbib check . --output-format sarif -o check.sarif\n",
)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--select", multiple=True, callback=_codes, metavar="CODES", help="Only these: LOC, CIT101 …"
)
@click.option(
    "--bib", "bibs", multiple=True, type=click.Path(path_type=Path), metavar="FILE",
    help="The sources of a .tex file, in place of those that it names.",
)  # fmt: skip
@click.option("--ignore", multiple=True, callback=_codes, metavar="CODES", help="All but these.")
@click.option("--journal", default="", metavar="NAME|FILE", help="Only what that journal asks for.")
@click.option(
    "--fail-on",
    type=click.Choice(check_settings.FAIL_ON),
    help="The mildest severity that makes the exit status 1; error where nothing is configured.",
)
@click.option(
    "--baseline", default="", metavar="FILE", help="Leave out what `twinbib baseline` has written."
)
@click.option(
    "--output-format",
    type=click.Choice(reports.FORMATS),
    default="text",
    show_default=True,
    help="`json` prints findings as in record.json, `github` annotations, `sarif` is for editors.",
)
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="Write into that file."
)
@click.option("--fix", is_flag=True, help="Make the changes that are certain, in the files.")
@click.option("--diff", is_flag=True, help="Show those changes, and make none.")
@click.option("--together", is_flag=True, help="The files are one article, whatever their names.")
@workers.jobs
@lang_option
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[Path, ...], **options: Any) -> None:
    """Show what is wrong with the references of articles.

    PATHS are articles, .bib files, folders with all that is in them, and patterns. Files whose
    names are equal up to .ru, .kk, .uk, .en and the like are one article.

    Each finding has the code of its rule: `twinbib rule LOC101` explains it. In the text,
    <!-- twinbib: ignore[LOC101] why --> answers a finding on its line or the next; in .tex and .bib
    it is % twinbib: ignore[LOC101] why. What holds for all articles stands in twinbib.toml.

    Exit status 1 where a finding is an error (see --fail-on), 2 where an article can't be read.
    """
    asked = check_settings.asked(
        Asked(
            options["select"],
            options["ignore"],
            options["journal"],
            options["fail_on"] or "",
            options["baseline"],
            bibs=options["bibs"],
        )
    )
    given = tasks(paths, asked, together=options["together"])
    checked, failed = _checked(given, options)
    if options["diff"]:
        mending.mended(checked, options["lang"], diff=True)
    else:
        if options["fix"] and mending.mended(checked, options["lang"], diff=False):
            checked, failed = _checked(given, options)
        _report(checked, options)
    ctx.exit(WRONG if failed else int(any(one.fails for one in checked)))


def _checked(given: Sequence[Task], options: Mapping[str, Any]) -> tuple[list[Checked], bool]:
    """The articles that could be checked, and whether one could not."""
    results = ended(given, options["jobs"], options["lang"])
    checked = [one.checked for one in results if one.checked is not None]
    return checked, len(checked) < len(results)


def _report(checked: Sequence[Checked], options: Mapping[str, Any]) -> None:
    if not checked:
        return
    output, language = options["output"], options["lang"]
    text = reports.report(checked, options["output_format"], language, to_file=output is not None)
    if output is not None:
        folder.store(output.parent, {output.name: text})
    elif text:
        terminal.show(text)
    many = counted({"article": len(checked)}, language)
    name = checked[0].files[0] if len(checked) == 1 else many
    terminal.tell(f"{name}: {counted(counts(checked), language)}")
