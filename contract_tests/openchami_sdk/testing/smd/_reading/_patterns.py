"""Postgres patterns: the texts that SMD v2.20.5 puts into `SIMILAR TO` and `ILIKE` as they come."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeAlias

from openchami_sdk.testing.smd._database import DatabaseError

Test: TypeAlias = Callable[[str], bool]

_WILDCARDS = {"%": ".*", "_": "."}


@lru_cache(maxsize=1000)
def similar_to(pattern: str) -> Test:
    """Whether a string is `SIMILAR TO` *pattern*: `%` and `_` are wildcards, `|*+?{}()[]` as in
    regular expressions, `\\` takes the meaning from the next character.

    Raises:
        DatabaseError: The pattern makes no sense.
    """
    parts: list[str] = []
    rest = iter(pattern)
    in_brackets = False
    for character in rest:
        if character == "\\":
            parts.append(re.escape(_escaped(rest)))
        elif in_brackets:
            in_brackets = character != "]"
            parts.append("\\[" if character == "[" else character)
        elif character == "[":
            in_brackets = True
            parts.append(character)
        else:
            parts.append(_outside_brackets(character))
    try:
        return _whole("".join(parts))
    except (re.error, OverflowError):
        raise DatabaseError from None


def _outside_brackets(character: str) -> str:
    if character in _WILDCARDS:
        return _WILDCARDS[character]
    if character == "(":
        return "(?:"
    return character if character in "|*+?{})" else re.escape(character)


@lru_cache(maxsize=1000)
def contains(text: str) -> Test:
    """Whether a string contains *text* in any case (`ILIKE '%text%'`): `%` and `_` in *text* are
    wildcards, `\\` takes the meaning from the next character.

    Raises:
        DatabaseError: The pattern makes no sense.
    """
    parts: list[str] = []
    rest = iter(f"%{text}%")
    for character in rest:
        if character == "\\":
            parts.append(re.escape(_escaped(rest)))
        else:
            parts.append(_WILDCARDS.get(character) or re.escape(character))
    return _whole("".join(parts), re.IGNORECASE)


def _escaped(rest: Iterator[str]) -> str:
    """The next character of *rest*; an escape at the very end is an error in Postgres."""
    escaped = next(rest, "")
    if not escaped:
        raise DatabaseError
    return escaped


def _whole(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> Test:
    compiled = re.compile(pattern, flags | re.DOTALL)
    return lambda text: compiled.fullmatch(text) is not None
