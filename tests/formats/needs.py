"""What the tests of PDF need beside the package: a writer, a reader, a font with Kazakh letters."""

import importlib.util
import runpy
from importlib import import_module
from pathlib import Path
from types import ModuleType

# by its path: `import conftest` finds that of the folder whose tests ran before
CONFTEST = runpy.run_path(str(Path(__file__).parent.parent / "conftest.py"))
missing = CONFTEST["missing"]
FONT = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")


def pdf_makers() -> ModuleType:
    """The module `pdf_makers`; skips with the reason where something is missing."""
    for package in ("pypdfium2", "reportlab"):
        if importlib.util.find_spec(package) is None:
            missing(f"{package} of twinbib[pdf] and the development extras")
    if not FONT.is_file():
        missing("the font DejaVu Sans (Debian: fonts-dejavu-core)")
    return import_module("pdf_makers")
