"""Citation keys made alike: `dundich2002` for each entry, whatever it was called before."""

from collections.abc import Mapping
from dataclasses import replace

from twinbib.bib_source import BibBlock, Edit, blocks, spliced
from twinbib.model import Article
from twinbib.pair import keys


def new_keys(library: Article) -> Mapping[str, str]:
    """The key of each entry that twinbib would give it, by the key that it has."""
    made = keys([replace(source, key="") for source in library.sources])
    return {source.key: key for source, key in zip(library.sources, made, strict=True)}


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The file with its keys changed, those in `crossref` and `xref` too; the rest as it is."""
    edits = [edit for block in blocks(text) for edit in _edits(text, block, names)]
    return spliced(text, edits)


def _edits(text: str, block: BibBlock, names: Mapping[str, str]) -> list[Edit]:
    new = names.get(block.key, block.key)
    start = text.index(block.key, block.start)
    edits = [Edit(start, start + len(block.key), new)] if new != block.key else []
    for field in block.fields:
        parent = names.get(field.value or "") if field.name in ("crossref", "xref") else None
        if parent is not None:
            value = f"{{{parent}}}"
            edits.append(Edit(field.value_start, field.end, value))
    return edits
