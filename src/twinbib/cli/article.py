"""One article, from its files to the folder of its results: what `build` and `batch` share."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from twinbib import __version__, pipeline
from twinbib.cli import clock, configuration, files, folder, grouping
from twinbib.cli.configuration import Asked
from twinbib.messages import message
from twinbib.model import Article, Message
from twinbib.settings import Settings
from twinbib.translit.choice import profile


@dataclass(frozen=True, slots=True)
class Work:
    """All that the results of an article are made from.

    `files` are names and bytes, `kept` the .bib files that a person has edited, name to text;
    `stem` is what the results are called.
    """

    stem: str
    files: Sequence[tuple[str, bytes]]
    kept: Mapping[str, str]
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
    read = files.read(paths)
    settings = configuration.settings(paths[0], asked)
    stem = grouping.stem(paths)
    bibs = (f"{stem}.bib", f"{stem}.romanized.bib")
    return Work(stem, read, {} if overwrite else folder.edited(out, bibs), settings)


def fingerprint(work: Work) -> str:
    """A checksum of the work and of the program: the same one means the same results.

    Raises TwinbibError for a style that cannot be read.
    """
    named = (*work.settings.styles, work.settings.second_style)
    styles = [(style, _checksum(configuration.content(style))) for style in named]
    read = [(name, _checksum(content)) for name, content in work.files]
    kept = sorted(work.kept.items())
    made_from = [__version__, work.stem, read, kept, asdict(work.settings), styles]
    return _checksum(json.dumps(made_from).encode("utf-8"))


def make(work: Work, out: Path) -> Made:
    """Build the article and write its results, but no .bib that is kept.

    Raises TwinbibError, with `out` as it was, where the article cannot be read or `out` written.
    """
    journal = profile(work.settings.journal) if work.settings.journal else None
    built = pipeline.article(work.files, work.kept, clock.today(), journal)
    contents = pipeline.outputs(built.article, work.stem, work.settings)
    fresh = {name: text for name, text in contents.items() if name not in work.kept}
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
