"""What the tests of `twinbib batch` share: an invented article, and what a batch leaves."""

import csv
from pathlib import Path

from ended import Ended

# invented: two entries in both lists, two citations
SMALL = Path(__file__).with_name("small.md").read_text("utf-8")
TEXT, CYRILLIC, ROMANIZED = SMALL.split("## ")
# counted by hand in small.md
FOUND = {"original": "2", "romanized": "2", "pairs": "2", "citations": "2",
         "errors": "0", "warnings": "0", "notes": "0", "failure": ""}  # fmt: skip
NOTHING = dict.fromkeys(FOUND, "")


def summary(out: str = "out") -> dict[str, dict[str, str]]:
    """The lines of summary.csv by the name of the article."""
    with Path(out, "summary.csv").open(encoding="utf-8-sig", newline="") as opened:
        return {line["name"]: line for line in csv.DictReader(opened, delimiter=";")}


def contents(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*.*")}


def told(ended: Ended) -> str:
    """The last line on standard error."""
    return ended.err.splitlines()[-1]
