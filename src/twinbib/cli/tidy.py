"""`twinbib tidy`: a .bib file mended where that is beyond doubt."""

from pathlib import Path

import click

from twinbib.cli import bibfile, terminal
from twinbib.cli.languages import Words, lang_option
from twinbib.manage.tidy import changes, tidied
from twinbib.messages import rendered


@click.command(
    "tidy",
    epilog="\b\nExample:\n  twinbib tidy refs.bib\n  twinbib tidy refs.bib --write\n",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Write the file; else its changes are only shown.")
@lang_option
def command(file: Path, lang: str, *, write: bool) -> None:
    r"""Show how the .bib FILE would be mended, as a diff; --write does it.

    A comma behind the family name (`Дундич, А. С.`), two hyphens in a range of pages, `pagetotal`
    for a count of pages, `langid` for a Cyrillic title, `{\CYRD}` as letters, a DOI without its
    address. All else stays as it is, to the space. A file that cannot be read in full is never
    written.
    """
    one = bibfile.read(file)
    found = changes(one.text)
    text = tidied(one.text, found)
    words = Words(lang)
    for change in found:
        terminal.tell(f"{file}:{change.line}: {change.key}: {rendered(change.what, lang)}")
    terminal.tell(*bibfile.unread(one))
    if not found:
        terminal.tell(words("tidy.nothing", file=str(file)))
    elif write:
        bibfile.write(one, text)
        terminal.tell(words("files.written", file=str(file)))
    else:
        terminal.show(bibfile.diff(one, text))
