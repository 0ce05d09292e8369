"""Lists that were rendered before, found by their content."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any

from twinbib.format.rendered import Options


def key(items: Sequence[Any], style: Path, cited: Sequence[Any], options: Options) -> str | None:
    """What a rendering depends on, as a short text; None where that can't be written as JSON.

    A style counts by its path, size and time of change; its content is read but once.
    """
    try:
        stamp = style.stat()
        parts = (
            str(style), stamp.st_mtime_ns, stamp.st_size, options.terms, options.bare,
            dict(options.printed), items, cited,
        )  # fmt: skip
        content = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    except (OSError, TypeError, ValueError):
        return None
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
