"""Documents as LaTeX sets them: imported by the tests beside it."""

import atexit
import os
import re
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
TOOLS = ("latexmk", "lualatex", "pdflatex", "biber", "pdftotext")
# the interpreter of the tests has the program beside it: latexmk finds both by the path
PATH = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))


def latexmk(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    """latexmk on `name`.tex in the folder, by the program that its first line names."""
    first = (folder / f"{name}.tex").read_text("utf-8").split("\n", 1)[0]
    engine = "-pdf" if "pdfLaTeX" in first else "-lualatex"
    return subprocess.run(
        ["latexmk", engine, "-interaction=nonstopmode", f"{name}.tex"],
        cwd=folder, capture_output=True, encoding="utf-8", errors="replace", check=False,
        env={**os.environ, "PATH": PATH, "TEXMFCACHE": _fonts()},
    )  # fmt: skip


@cache
def _fonts() -> str:
    """A cache of fonts for this process of the tests alone.

    Two processes of luaotfload that write one file of look-ups at the same time break each other;
    the first document takes four seconds longer for it.
    """
    folder = tempfile.mkdtemp(prefix="twinbib-fonts-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def printed(pdf: Path) -> str:
    """The text of a PDF, without white space and hyphens: lines end anywhere."""
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True
    )
    return folded(done.stdout)


def folded(text: str) -> str:
    """What is compared: the letters in their order, the quotes of fonts as on a keyboard."""
    return re.sub(r"[\s\-\u00ad\u2010]+", "", text).replace("’", "'")
