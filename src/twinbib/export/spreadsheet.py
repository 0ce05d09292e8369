"""A table for a double click in Excel.

A byte order mark, without which Excel reads UTF-8 as windows-1251, and semicolons, which Excel
takes for the delimiter under the regional settings of Russia, Kazakhstan, Ukraine and most of
Europe, where the comma parts decimals. A `sep=;` line is not written: Excel then passes over the
byte order mark.
"""

import csv
import io
from collections.abc import Iterable, Sequence

# a cell that begins so is run as a formula (OWASP, CSV Injection); fullwidth forms in some locales
_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")


def spreadsheet(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The content of a CSV file; write it as UTF-8, with newlines untouched.

    It begins with U+FEFF and its lines end in CR LF (RFC 4180). White space in a cell is folded; a
    text that a spreadsheet would run as a formula has an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(map(_cell, row) for row in rows)
    return "\ufeff" + out.getvalue()


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
