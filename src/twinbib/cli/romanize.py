"""`twinbib romanize`: the romanised list, made from the Cyrillic one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from twinbib import listed
from twinbib.cli import configuration, documents, folder, terminal
from twinbib.export import bibtex
from twinbib.language.hand import Hand
from twinbib.model import Source, TwinbibError
from twinbib.translit.choice import Choice, Profile, checked, profile, spellings
from twinbib.translit.established import restores
from twinbib.translit.generation import anew, with_romanized
from twinbib.translit.hands import hands, printed_spellings
from twinbib.translit.omissions import omissions
from twinbib.translit.twins import name


@click.command(
    "romanize",
    epilog="\b\nExample:\n"
    "  twinbib romanize article.md --scheme ru=bsi --scheme kk=kazakh-2021\n"
    "  twinbib romanize out/article.bib --journal ablai-khan --bib filled.bib\n"
    "  twinbib romanize article.md --names own.toml\n"
    "\n\b\nwhere own.toml has lines such as\n"
    "  [names]\n"
    '  "Фрэйн, Б." = "Frain, B."\n'
    "  [journals]\n"
    '  "Вестник КарГУ" = "Bulletin of the Karaganda University"\n',
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--scheme",
    "chosen",
    multiple=True,
    metavar="LANGUAGE=NAME",
    help="A scheme, or the path of a table of your own, for a language; may be repeated.",
)
@click.option("--journal", metavar="NAME|FILE", help="What a journal asks; see twinbib journals.")
@click.option(
    "--names", metavar="FILE", help="Own spellings: [names], [journals], [places], [publishers]."
)
@click.option("--style", metavar="NAME|PATH", help="A CSL style for the list.")
@click.option("--anew", is_flag=True, help="Use no romanised value that FILE has.")
@click.option("--bib", metavar="FILE", help="Write the sources with their _romanized fields.")
def command(file: Path, **options: tuple[str, ...] | str | bool | None) -> None:
    """Print the romanised list of FILE, an article or a .bib file: each entry, in its order.

    Romanised values that FILE has win over those made here. Without --scheme or --journal the list
    is gone on with as it was begun: by its scheme and habits, with the names, journals and places
    that its other entries print; where FILE has no such list, by the scheme that lists follow most.

    Foreign authors get their own spelling where our table has it (Foucault, not Fuko), unless the
    list was begun otherwise. Standard error tells whose, and what only you can know: English titles
    (title_translated in a .bib), the own spelling of other foreign names, authors left out.
    """
    article, told = documents.printable(file)
    settings = configuration.settings(file)
    named = options["journal"] or settings.journal
    journal = profile(str(named)) if named else None
    choice = _choice(article.sources, options, journal)
    sources, lacking = with_romanized(
        anew(article.sources) if options["anew"] else article.sources, choice
    )
    if options["bib"]:
        _write(Path(str(options["bib"])), bibtex.bibliography(sources, "original"))
    usual = journal.style if journal and options["journal"] else settings.second_style
    style = str(options["style"] or usual)
    configuration.found(configuration.one(style))
    romanized = replace(article, sources=_ordered(sources, journal))
    terminal.show(listed.rendered(romanized, style, listed.ORIGINAL).plain)
    terminal.tell(*told, *lacking)
    if (options["chosen"] or options["journal"]) and not options["anew"]:
        _tell_kept(article.sources)


def _schemes(chosen: object) -> Mapping[str, str]:
    """`("ru=bsi", …)` by language; raises TwinbibError for what is no such pair."""
    pairs = [one.partition("=") for one in chosen] if isinstance(chosen, tuple) else []
    for language, _, named in pairs:
        if not language or not named:
            raise TwinbibError("--scheme: a language and a scheme are wanted, such as ru=bsi")
    return checked({language: named for language, _, named in pairs}, "--scheme")


def _choice(
    sources: Sequence[Source], options: Mapping[str, object], journal: Profile | None
) -> Choice:
    """The command line before the journal, the journal before what the list itself does."""
    asked = {**(journal.schemes if journal else {}), **_schemes(options["chosen"])}
    of_list, entries = hands(sources)
    own = spellings(str(options["names"])) if options["names"] else {}
    begun = () if options["anew"] else sources
    printed = printed_spellings(begun)
    return Choice(
        {**of_list, **{language: Hand(name) for language, name in asked.items()}},
        journal.marks if journal else {},
        {of: {**printed.get(of, {}), **own.get(of, {})} for of in {**printed, **own}},
        {} if asked else entries,
        journal.titles if journal else "romanized",
        restores=restores(begun),
        omits=omissions(begun),
    )


def _ordered(sources: Sequence[Source], journal: Profile | None) -> tuple[Source, ...]:
    """The romanised renditions alone, in the order that the journal asks."""
    ordered = [
        replace(source, original=source.romanized, romanized=None, number=at)
        for at, source in enumerate(sources, 1)
    ]
    if journal and journal.order == "latin":
        ordered.sort(key=_first_word)
        ordered = [replace(source, number=at) for at, source in enumerate(ordered, 1)]
    return tuple(ordered)


def _first_word(source: Source) -> str:
    reference = source.original.reference if source.original else None
    if reference is None:
        return ""
    return (name(reference.author[0]) if reference.author else reference.title).casefold()


def _tell_kept(sources: Sequence[Source]) -> None:
    kept = sum(source.romanized is not None for source in sources)
    if kept:
        many = f"{kept} of {len(sources)} entries"
        terminal.tell(f"{many} keep the romanised values that the file has: --anew makes all anew")


def _write(path: Path, text: str) -> None:
    if path.exists():
        raise TwinbibError(f"{path}: is there already; name a new file")
    folder.store(path.parent, {path.name: text})
