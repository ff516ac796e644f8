"""Text from outside made safe to print: nobody forges a log line, nothing runs off the page."""

from __future__ import annotations

import unicodedata

# Cc/Cf: control and format characters (newlines, escapes, bidi overrides);
# Zl/Zp: Unicode's own line ends; Cs: lone surrogates, which no UTF-8 stream can print.
_UNSAFE = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})


def printable(value: object, limit: int = 256) -> str:
    """`value` as one line of at most `limit` characters, control characters escaped."""
    text = value if isinstance(value, str) else str(value)
    cut = text[:limit]
    if not cut.isprintable():
        cut = "".join(_escape(c) for c in cut)[:limit]
    return cut if len(text) <= limit else cut[: limit - 1] + "…"


def _escape(character: str) -> str:
    if unicodedata.category(character) not in _UNSAFE:
        return character
    return character.encode("unicode_escape").decode("ascii")
