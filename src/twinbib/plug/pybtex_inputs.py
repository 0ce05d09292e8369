"""What pybtex can read through twinbib: a reference list as text, and CSL-JSON.

`pybtex-convert list.gostrefs out.bib`; pybtex finds the readers by their entry points.
"""

import json
from collections.abc import Mapping
from typing import IO, Any

from pybtex.database import BibliographyData
from pybtex.database import parse_string as parse_bibtex
from pybtex.database.input import BaseParser
from pybtex.exceptions import PybtexError

from twinbib import listed, pipeline
from twinbib.export import bibtex
from twinbib.model import Source, TwinbibError
from twinbib.read.csl_json import sources

HEADING = "Список литературы\n\n"


class _Parser(BaseParser):  # type: ignore[misc]
    """A reader of text whose sources become entries through BibTeX."""

    unicode_io = True

    def parse_stream(self, stream: IO[str]) -> BibliographyData:
        """The entries of the stream. Raises PybtexError, with the cure, for what is no list."""
        try:
            found = self.read_sources(stream.read())
        except TwinbibError as error:
            raise PybtexError(str(error), filename=self.filename) from None
        text = bibtex.bibliography(found, listed.ORIGINAL)
        for key, entry in parse_bibtex(text, "bibtex").entries.items():
            self.data.add_entry(key, entry)
        return self.data

    def read_sources(self, text: str) -> tuple[Source, ...]:
        """The sources of the text."""
        raise NotImplementedError


class ListParser(_Parser):
    """A reference list as text, an entry a line or a number: both lists, where it has two."""

    default_suffix = ".gostrefs"

    def read_sources(self, text: str) -> tuple[Source, ...]:
        """The sources of the list; its heading may be missing."""
        try:
            return pipeline.article([(str(self.filename), text.encode("utf-8"))]).article.sources
        except TwinbibError:
            headed = (HEADING + text).encode("utf-8")
            return pipeline.article([(str(self.filename), headed)]).article.sources


class CslJsonParser(_Parser):
    """CSL-JSON, as Zotero and pandoc write it: a list of items, or one."""

    default_suffix = ".csljson"

    def read_sources(self, text: str) -> tuple[Source, ...]:
        """The sources that the items are."""
        try:
            data: Any = json.loads(text)
        except ValueError as error:
            raise TwinbibError(f"{self.filename}: no JSON: {error}") from None
        items = data if isinstance(data, list) else [data]
        if not all(isinstance(item, Mapping) for item in items):
            raise TwinbibError(f"{self.filename}: CSL-JSON is a list of items in braces")
        return sources(items)
