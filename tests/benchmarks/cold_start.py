"""What a cold `twinbib build` costs, beside the import of what it stands on.

    python tests/benchmarks/cold_start.py [ARTICLE]

Runs both in turn, five times, and prints the medians of their processor time and the ratio. It
should stay below 5. All is compiled beforehand, the program like its libraries, as pip leaves them.
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SEED = Path(__file__).parents[3] / "shared/seed/article.md"
IMPORTS = "import citeproc, pybtex.database, bibtexparser, click"
RUNS = 5


def seconds(command: list[str], cache: str) -> float:
    """How much processor time a process takes, its byte code kept in the folder `cache`."""
    known = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    start = _used()
    environment = {**known, "PYTHONPYCACHEPREFIX": cache}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return _used() - start


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def main(article: Path) -> None:
    """Measure and print."""
    imports, builds = [], []
    with tempfile.TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "twinbib", "build", str(article), "--out", f"{folder}/out"]
        for _ in range(RUNS + 1):  # the first run of each compiles and fills the disk cache
            imports.append(seconds([sys.executable, "-c", IMPORTS], f"{folder}/cache"))
            builds.append(seconds(build, f"{folder}/cache"))
    base, whole = statistics.median(imports[1:]), statistics.median(builds[1:])
    lines = (f"imports {base:.3f} s", f"build {whole:.3f} s", f"ratio {whole / base:.2f}")
    sys.stdout.write(f"{article.name}: {', '.join(lines)} (should be at most 5)\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED)
