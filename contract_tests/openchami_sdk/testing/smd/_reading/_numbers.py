"""Integers as the service reads them from texts."""

from __future__ import annotations

import re

from openchami_sdk.testing.smd._database import INT64

_INTEGER = re.compile("[+-]?[0-9]+")


def integer(text: str) -> int | None:
    """*text* as an integer of 64 bits, with a sign or without, or None when it is none."""
    # Python reads no number of more than 4300 digits.
    if not _INTEGER.fullmatch(text) or len(text.lstrip("+-0")) > len(str(INT64)):
        return None
    number = int(text)
    return number if -INT64 <= number < INT64 else None
