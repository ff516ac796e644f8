"""Time stamps as Go writes and reads them (RFC 3339)."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Final

_LAYOUT: Final = "2006-01-02T15:04:05Z07:00"
_PARTS: Final = (
    ("2006", r"\d{4}"), ("-", "-"), ("01", r"\d\d"), ("-", "-"), ("02", r"\d\d"), ("T", "T"),
    ("15", r"\d\d?"), (":", ":"), ("04", r"\d\d"), (":", ":"), ("05", r"\d\d(?:[.,]\d+)?"),
    ("Z07:00", r"Z|[+-]\d\d:\d\d"),
)  # fmt: skip
# What each part is called, and the first and the last number that it may be.
_RANGES: Final = {
    "01": ("month", 1, 12),
    "15": ("hour", 0, 23),
    "04": ("minute", 0, 59),
    "05": ("second", 0, 59),
}
_SECOND: Final = 1_000_000_000
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> str:
    """The present time, in UTC, with nanoseconds: zeros at their end are left out."""
    seconds, fraction = divmod(time.time_ns(), _SECOND)
    text = f"{_EPOCH + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%S}"
    digits = f"{fraction:09}".rstrip("0")
    return f"{text}.{digits}Z" if digits else f"{text}Z"


def check_time(text: str) -> str | None:
    """What Go says against *text* as a time stamp; None when it is one."""
    at = 0
    numbers: dict[str, int] = {}
    for name, pattern in _PARTS:
        found = re.compile(pattern, re.ASCII).match(text, at)
        if found is None:
            return f'parsing time "{text}" as "{_LAYOUT}": cannot parse "{text[at:]}" as "{name}"'
        at = found.end()
        if name.isdecimal():
            numbers[name] = int(re.split("[.,]", found[0])[0])
        if (wrong := _out_of_range(name, found[0])) is not None:
            return f'parsing time "{text}": {wrong} out of range'
    if at < len(text):
        return f'parsing time "{text}": extra text: "{text[at:]}"'
    # Only now, since the year and the month decide.
    if not 1 <= numbers["02"] <= _days(numbers["2006"], numbers["01"]):
        return f'parsing time "{text}": day out of range'
    return None


def _out_of_range(name: str, part: str) -> str | None:
    """What is wrong with one part, which is checked as soon as it is read."""
    if name == "Z07:00" and part != "Z":
        # Some people write an offset of 24 hours or of 60 minutes: Go takes them.
        if int(part[1:3]) > 24:
            return "time zone offset hour"
        return "time zone offset minute" if int(part[4:]) > 60 else None
    what, first, last = _RANGES.get(name, ("", 0, 0))
    return what if what and not first <= int(part[:2]) <= last else None


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
