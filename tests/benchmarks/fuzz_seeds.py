"""What the fuzzer of the readers begins with: real files as every format, and their parts."""

import sys
import tomllib
from collections.abc import Callable
from html import escape
from pathlib import Path

TESTS = Path(__file__).parents[1]
SHARED = TESTS.parents[1] / "shared"
sys.path += [str(TESTS / "formats"), str(TESTS / "read")]
LONGEST = 20_000

import makers  # noqa: E402  # found on the path above
from needs import pdf_makers  # noqa: E402
from packages import unzipped, zipped  # noqa: E402


def seeds(kind: str) -> list[bytes]:
    """Real files of a format; of an archive its parts, each behind its name and a newline."""
    articles = [(TESTS / "articles/kazakh-alphabets/article.md").read_text("utf-8")]
    articles += [path.read_text("utf-8")[-LONGEST // 3 :]
                 for path in sorted((SHARED / "corpus/articles").glob("*.txt"))[:24]]  # fmt: skip
    if kind == "bib":
        paths = [*TESTS.rglob("*.bib"), *(SHARED / "corpus/articles").glob("*.bib")]
        return [path.read_bytes()[: LONGEST // 2] for path in paths]
    if kind == "tex":
        paths = sorted((SHARED / "corpus/articles").glob("*.tex"))
        return [path.read_bytes()[-LONGEST // 2 :] for path in paths]
    made: dict[str, Callable[[str], bytes]] = {
        "md": str.encode, "html": makers.as_html, "docx": makers.as_docx, "odt": makers.as_odt,
        "xml": _jats, "pdf": _pdf,
    }  # fmt: skip
    return [part for text in articles for part in _parts(made[kind](text[-4_000:]))]


def _jats(text: str) -> bytes:
    sample = tomllib.loads((TESTS / "formats/samples.toml").read_text("utf-8"))["jats"]["article"]
    body = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n") if line.strip())
    return str(sample).replace("</sec>", f"{body}</sec>", 1).strip().encode()


def _pdf(text: str) -> bytes:
    return bytes(pdf_makers().as_pdf(text[-1_500:]))


def _parts(content: bytes) -> list[bytes]:
    if not content.startswith(b"PK"):
        return [content]
    return [f"{name}\n".encode() + part for name, part in unzipped(content).items()
            if part and name != "mimetype"]  # fmt: skip


def as_file(kind: str, data: bytes, packages: dict[str, dict[str, bytes]]) -> bytes:
    """The file that the fuzzer's bytes stand for."""
    if kind not in packages:
        return data
    name, _, part = data.partition(b"\n")
    files = packages[kind]
    names = [one for one in files if one != "mimetype"]
    wanted = name.decode("utf-8", "replace")
    return zipped({**files, wanted if wanted in files else names[len(name) % len(names)]: part})


def whole_packages() -> dict[str, dict[str, bytes]]:
    """An archive of each kind, its parts to be changed."""
    own = (TESTS / "articles/kazakh-alphabets/article.md").read_text("utf-8")[-5_000:]
    return {"docx": unzipped(makers.as_docx(own)), "odt": unzipped(makers.as_odt(own))}
