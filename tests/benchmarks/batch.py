"""How fast `twinbib batch` goes on one process and on two, and whether its memory stays flat.

    python tests/benchmarks/batch.py

On the pairs of files under ../shared/corpus/npe, each run in a process and a folder of its own:
all of them with one job and with two, in turn, three times, the best of each; then the largest
process with 100 articles and with all.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from twinbib import cli

NPE = Path(__file__).parents[3] / "shared/corpus/npe"
RUNS = 3
FEW = 100


def measured(count: int, jobs: int) -> dict[str, float]:
    """Seconds, exit status and peak memory (MB, of the first process and of its workers)."""
    with tempfile.TemporaryDirectory() as out:
        command = [sys.executable, __file__, str(count), str(jobs), out]
        done = subprocess.run(command, check=True, capture_output=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def run(count: int, jobs: int, out: str) -> dict[str, float]:
    """The same, in this process."""
    pairs = sorted(NPE.glob("*.ru.md"))
    pairs = pairs[:: len(pairs) // count][:count]
    files = [str(name) for path in pairs for name in (path, twin(path)) if name.is_file()]
    start = time.perf_counter()
    status = cli.run(["batch", *files, "--out", out, "--jobs", str(jobs)])
    seconds = time.perf_counter() - start
    usage = {"self": resource.RUSAGE_SELF, "workers": resource.RUSAGE_CHILDREN}
    peaks = {name: resource.getrusage(who).ru_maxrss / 1024 for name, who in usage.items()}
    return {"seconds": seconds, "status": status, **peaks}


def twin(path: Path) -> Path:
    """The file of the romanised list."""
    return path.with_name(path.name.replace(".ru.", ".en."))


def main() -> None:
    """Measure and print."""
    count = len(list(NPE.glob("*.ru.md")))
    all_runs = [(measured(count, 1), measured(count, 2)) for _ in range(RUNS)]
    one, two = (min(run["seconds"] for run in runs) for runs in zip(*all_runs, strict=True))
    few, many = measured(FEW, 2), all_runs[0][1]
    sys.stdout.write(
        f"{count} pairs: {count / one:.1f} a second with 1 job, {count / two:.1f} with 2: "
        f"{one / two:.2f} times\n"
        f"peak with {count} articles beside {FEW}: workers {many['workers'] / few['workers']:.2f} "
        f"({few['workers']:.0f} and {many['workers']:.0f} MB), first process "
        f"{many['self'] / few['self']:.2f} ({few['self']:.0f} and {many['self']:.0f} MB)\n"
        f"exit status {many['status']}\n"
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])))
    else:
        main()
