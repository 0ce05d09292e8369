"""`twinbib check`: what is wrong with the references of an article."""

from pathlib import Path

import click

from twinbib import pipeline
from twinbib.cli import files, shown, terminal
from twinbib.export.record import findings_json


@click.command(
    "check",
    epilog="\b\nExample:\n"
    "  twinbib check article.md\n"
    "  twinbib check article.md --output-format json\n",
)
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--output-format",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help='`json` prints {"findings": […]} as in record.json.',
)
@click.pass_context
def command(ctx: click.Context, articles: tuple[Path, ...], output_format: str) -> None:
    """Show what is wrong with the references of an article, a finding a line.

    Exit status 1 where a finding is an error; warnings and notes leave it at 0.
    """
    article = pipeline.article(files.read(articles)).article
    if output_format == "json":
        terminal.show(findings_json(article))
    elif article.findings:
        terminal.show(shown.findings(article))
    terminal.tell(f"{article.document.files[0]}: {shown.counted(article)}")
    if any(finding.severity == "error" for finding in article.findings):
        ctx.exit(1)
