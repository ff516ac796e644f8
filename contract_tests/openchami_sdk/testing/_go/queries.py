"""The parameters of a query or of a form as Go reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote_plus

BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")


def pairs(text: str) -> Iterator[tuple[str, str] | None]:
    """The name and the value of each parameter; None for each that Go cannot read."""
    for piece in filter(None, text.split("&")):
        if ";" in piece or BAD_ESCAPE.search(piece):
            yield None
            continue
        name, _, value = piece.partition("=")
        yield unquote_plus(name), unquote_plus(value)
