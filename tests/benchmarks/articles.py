"""What becomes of every file of the real articles: built, or ended in one clear line.

    python tests/benchmarks/articles.py [FOLDER]

Files of one name up to `.ru`, `.en` are one article, as in `batch`; a .bib is a list. FOLDER is
../shared/corpus/articles unless told. A line an article: the entries of both lists, the pairs, the
uncertain ones among them, citations and those tied to no source, findings; or why it is not read.
Ends with 1 where anything ended in another way.
"""

import sys
from pathlib import Path

from twinbib import pair, pipeline
from twinbib.cli import grouping
from twinbib.model import Article, TwinbibError
from twinbib.settings import Settings

ARTICLES = Path(__file__).parents[3] / "shared/corpus/articles"
COLUMNS = ("article", "first", "second", "pairs", "unsure", "cited", "untied", "findings")


def row(article: Article) -> tuple[int, ...]:
    """The figures of an article."""
    sources, findings = article.sources, article.findings
    return (
        sum(source.original is not None for source in sources),
        sum(source.romanized is not None for source in sources),
        sum(None not in (source.original, source.romanized) for source in sources),
        sum(source.pairing is not None and pair.uncertain(source.pairing) for source in sources),
        len(article.citations),
        sum(not item.key for citation in article.citations for item in citation.items),
        len(findings),
    )


def built(files: tuple[Path, ...]) -> tuple[str, bool]:
    """What became of an article, and whether that is as it should be."""
    try:
        read = [(path.name, path.read_bytes()) for path in files]
        bib = len(read) == 1 and read[0][0].endswith(".bib")
        article = pipeline.library(*read[0]) if bib else pipeline.article(read).article
        pipeline.outputs(article, "article", Settings())
    except TwinbibError as error:
        return str(error), "\n" not in str(error)
    except Exception as error:  # what this measures
        return f"CRASH {type(error).__name__}: {error}", False
    return " ".join(f"{figure:>{len(name)}}" for name, figure in
                    zip(COLUMNS[1:], row(article), strict=True)), True  # fmt: skip


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    grouped = grouping.articles(sorted(path for path in folder.rglob("*") if path.is_file()))
    sys.stdout.write(f"{COLUMNS[0]:<48} {' '.join(COLUMNS[1:])}\n")
    failed = 0
    for files in grouped:
        told, well = built(files)
        failed += not well
        sys.stdout.write(f"{grouping.stem(files)[:48]:<48} {told}\n")
    sys.stdout.write(f"{len(grouped)} articles, {failed} ended badly\n")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
