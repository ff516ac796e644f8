"""Integers in texts, as Go reads them."""

from __future__ import annotations

import re

_INTEGER = re.compile(r"[+-]?[0-9]+")
# Of 64 bits. Python refuses to read a text of more than 4300 digits, be they zeros.
_MOST_DIGITS = 19


def parse_integer(text: str) -> int:
    """The 64-bit integer that *text* spells, with or without a sign.

    Raises:
        ValueError: It spells none; the message is Go's reason.
    """
    if not _INTEGER.fullmatch(text):
        raise ValueError("invalid syntax")
    digits = text.lstrip("+-").lstrip("0")
    number = int(digits[: _MOST_DIGITS + 1] or "0") * (-1 if text.startswith("-") else 1)
    if not -(1 << 63) <= number < 1 << 63:
        raise ValueError("value out of range")
    return number


def integer(text: str) -> int | None:
    """The 64-bit integer that *text* spells, or None."""
    try:
        return parse_integer(text)
    except ValueError:
        return None


def narrow(number: int) -> int:
    """*number* cut to 32 bits, as the services cut a NID: 4294967304 asks for node 8."""
    return (number + 2**31) % 2**32 - 2**31
