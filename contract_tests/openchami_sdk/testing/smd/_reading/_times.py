"""Times in queries."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from openchami_sdk.testing.smd._database import DatabaseError

_RFC_3339: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,]([0-9]+))?"
    r"(?:Z|([+-])([0-9]{2}):([0-9]{2}))"
)
_OFFSET_LIMIT: Final = 16 * 3600
_FOUR_YEARS: Final = 1461


def read_time(text: str) -> int:
    """The time that *text* gives in the form of RFC 3339, as microseconds since a fixed day.

    The form is read as Go does: the hour may have one digit, the offset 24 hours, the year may be
    0000.

    Raises:
        ValueError: It gives none.
        DatabaseError: It gives one with an offset that Postgres has no room for.
    """
    found = _RFC_3339.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    sign, offset_hours, offset_minutes = found.group(8) or "+", *map(int, found.groups("0")[8:])
    if hour > 23 or minute > 59 or second > 59 or offset_hours > 24 or offset_minutes > 60:
        raise ValueError(text)
    offset = offset_hours * 3600 + offset_minutes * 60
    seconds = _day(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
    if offset >= _OFFSET_LIMIT:
        raise DatabaseError
    seconds += offset if sign == "-" else -offset
    return seconds * 10**6 + round(float(f"0.{found.group(7) or 0}") * 10**6)


def _day(year: int, month: int, day: int) -> int:
    """The number of a day. Raises ValueError if there is no such day."""
    # Python has no year 0: a leap year, as the year 4 is.
    return date(year or 4, month, day).toordinal() - (0 if year else _FOUR_YEARS)
