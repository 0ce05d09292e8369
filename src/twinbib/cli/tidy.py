"""`twinbib tidy`: a .bib file mended where that is beyond doubt."""

from pathlib import Path

import click

from twinbib.cli import bibfile, terminal
from twinbib.manage.tidy import changes, tidied


@click.command(
    "tidy",
    epilog="\b\nExample:\n  twinbib tidy refs.bib\n  twinbib tidy refs.bib --write\n",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--write", is_flag=True, help="Write the file; else its changes are only shown.")
def command(file: Path, *, write: bool) -> None:
    r"""Show how the .bib FILE would be mended, as a diff; --write does it.

    A comma behind the family name (`Дундич, А. С.`), two hyphens in a range of pages, `pagetotal`
    for a count of pages, `langid` for a Cyrillic title, `{\CYRD}` as letters, a DOI without its
    address. All else stays as it is, to the space. A file that cannot be read in full is never
    written.
    """
    one = bibfile.read(file)
    found = changes(one.text)
    text = tidied(one.text, found)
    terminal.tell(*(f"{file}:{change.line}: {change.key}: {change.what}" for change in found))
    terminal.tell(*bibfile.unread(one))
    if not found:
        terminal.tell(f"{file}: nothing to mend")
    elif write:
        bibfile.write(one, text)
        terminal.tell(f"{file}: written")
    else:
        terminal.show(bibfile.diff(one, text))
