"""One article, from its files to the folder of its results: what `build` and `batch` share."""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from twinbib import __version__, pipeline
from twinbib.cli import clock, configuration, documents, folder, grouping
from twinbib.cli.configuration import Asked
from twinbib.cli.documents import Files
from twinbib.messages import message
from twinbib.model import Article, Message
from twinbib.pipeline import Given
from twinbib.settings import Settings
from twinbib.translit.choice import profile


@dataclass(frozen=True, slots=True)
class Work:
    """All that the results of an article are made from.

    `kept` are the .bib files that a person has edited, name to text; `stem` is what the results
    are called. `spared`: files of the folder of results that the article is made from.
    """

    stem: str
    files: Files
    kept: Mapping[str, str]
    spared: Collection[str]
    settings: Settings


@dataclass(frozen=True, slots=True)
class Made:
    """An article whose results are written: `written` names them.

    `told` are lines for a person: each .bib that was kept, and where it differs from what was read.
    """

    article: Article
    written: Sequence[str]
    told: Sequence[Message | str]


def work(paths: Sequence[Path], out: Path, asked: Asked, *, overwrite: bool) -> Work:
    """What is to be done for the article with these files, its results to stand in `out`.

    Raises TwinbibError for a file, a configuration or an edited .bib that cannot be read.
    """
    read = documents.read(paths)
    settings = configuration.settings(paths[0], asked)
    stem = grouping.stem(paths)
    here = [Path(name) for name, _ in read.databases]
    spared = {path.name for path in here if path.resolve().parent == out.resolve()}
    bibs = {f"{stem}.bib", f"{stem}.romanized.bib"} - spared
    kept = {} if overwrite else folder.edited(out, bibs)
    return Work(stem, read, kept, spared, settings)


def fingerprint(work: Work) -> str:
    """A checksum of the work and of the program: the same one means the same results.

    Raises TwinbibError for a style that cannot be read.
    """
    named = (*work.settings.styles, work.settings.second_style)
    styles = [(style, _checksum(configuration.content(style))) for style in named]
    every = (*work.files.texts, *work.files.databases)
    read = [(name, _checksum(content)) for name, content in every]
    kept = sorted(work.kept.items())
    made_from = [__version__, work.stem, read, kept, asdict(work.settings), styles]
    return _checksum(json.dumps(made_from).encode("utf-8"))


def make(work: Work, out: Path) -> Made:
    """Build the article and write its results, but no .bib that is kept or spared.

    Raises TwinbibError, with `out` as it was, where the article cannot be read or `out` written.
    """
    journal = profile(work.settings.journal) if work.settings.journal else None
    built = documents.made(work.files, Given(work.kept, clock.today(), journal))
    contents = pipeline.outputs(built.article, work.stem, work.settings)
    untouched = {*work.kept, *work.spared}
    fresh = {name: text for name, text in contents.items() if name not in untouched}
    folder.write(out, fresh, fingerprint(work))
    return Made(built.article, list(fresh), list(_told(out, work.kept, built.differences)))


def _told(
    out: Path, kept: Mapping[str, str], differences: Sequence[str]
) -> Iterator[Message | str]:
    for name in kept:
        yield message("files.kept", file=str(out / name))
    for difference in differences:
        yield f"  {difference}"


def _checksum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
