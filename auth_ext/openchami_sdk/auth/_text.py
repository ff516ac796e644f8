"""Text from outside: made safe to print, split into words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any, TypeGuard

from ._errors import ConfigurationError

# Cc/Cf: control and format characters (newlines, escapes, bidi overrides);
# Zl/Zp: Unicode's own line ends; Cs: lone surrogates, which no UTF-8 stream can print.
_UNSAFE = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})


def printable(value: object, limit: int = 256) -> str:
    """`value` as one line of at most `limit` characters, control characters escaped."""
    text = value if isinstance(value, str) else str(value)
    cut = _escaped(text[:limit])[:limit]
    return cut if len(text) <= limit else cut[: limit - 1] + "…"


def screen(text: str) -> str:
    """Text of several lines, control characters escaped except those that end or indent a line."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join("\t".join(map(_escaped, line.split("\t"))) for line in lines)


def sendable(token: object) -> TypeGuard[str]:
    """Whether a header field can carry it: visible ASCII, and no newline that adds a field."""
    return isinstance(token, str) and bool(token) and all("!" <= c <= "~" for c in token)


def without_users(text: str) -> str:
    """A text without the users and passwords that its URLs may have."""
    return re.sub(r"//[^/@\s]*@", "//…@", text)


def words(value: str | Iterable[str] | None) -> tuple[str, ...]:
    """A space-separated string or a list of words, in order, without repetition.

    Raises ConfigurationError for anything else.
    """
    if value is None:
        return ()
    given: Any = [value] if isinstance(value, str) else value
    texts: list[Any] = [*given] if isinstance(given, Iterable) else [given]
    if not all(isinstance(one, str) for one in texts):
        raise ConfigurationError("scope, audience and resource must be a text or a list of texts")
    return tuple(dict.fromkeys(word for text in texts for word in text.split()))


def _escaped(text: str) -> str:
    return text if text.isprintable() else "".join(map(_escape, text))


def _escape(character: str) -> str:
    if unicodedata.category(character) not in _UNSAFE:
        return character
    return character.encode("unicode_escape").decode("ascii")
