"""Integers in texts, as Go reads them."""

from __future__ import annotations

import re

_INTEGER = re.compile(r"[+-]?[0-9]+")
# Python refuses to read longer numbers; Go reads any number of leading zeros.
_MOST_DIGITS = 4000


def parse_integer(text: str) -> int:
    """The 64-bit integer that *text* spells, with or without a sign.

    Raises:
        ValueError: It spells none; the message is Go's reason.
    """
    if not _INTEGER.fullmatch(text):
        raise ValueError("invalid syntax")
    number = int(text) if len(text) <= _MOST_DIGITS else 1 << 64
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError("value out of range")
    return number
