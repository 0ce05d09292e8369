"""The texts that readers found in files that are no plain text."""

from pathlib import PurePath

from twinbib.model import Document


def extracted(document: Document) -> dict[str, str]:
    """The content of a file for each such text, by its name: where offsets point into."""
    texts = {
        PurePath(name).name: text
        for name, text in zip(document.files, document.texts, strict=True)
        if name in document.extracted
    }
    if len(texts) == 1:
        return dict(zip(["text.txt"], texts.values(), strict=True))
    return {f"{name}.txt": text for name, text in texts.items()}
