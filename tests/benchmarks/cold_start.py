"""How long `twinbib build` takes from a cold start, beside the import of what it stands on.

    python tests/benchmarks/cold_start.py [ARTICLE]

Runs both in turn, five times, and prints the medians and their ratio. It should stay below 5.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SEED = Path(__file__).parents[3] / "shared/seed/article.md"
IMPORTS = "import citeproc, pybtex.database, bibtexparser, click"
RUNS = 5


def seconds(command: list[str]) -> float:
    """How long a process takes, from its start to its end."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main(article: Path) -> None:
    """Measure and print."""
    imports, builds = [], []
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "twinbib", "build", str(article), "--out", f"{folder}/out"]
        for _ in range(RUNS + 1):  # the first run of each only fills the caches of the disk
            imports.append(seconds([sys.executable, "-c", IMPORTS]))
            builds.append(seconds(build))
    base, whole = statistics.median(imports[1:]), statistics.median(builds[1:])
    lines = (f"imports {base:.3f} s", f"build {whole:.3f} s", f"ratio {whole / base:.2f}")
    sys.stdout.write(f"{article.name}: {', '.join(lines)} (should be at most 5)\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)
