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
    failed = f'parsing time "{text}" as "{_LAYOUT}"'
    at = 0
    numbers: dict[str, int] = {}
    for name, pattern in _PARTS:
        found = re.compile(pattern, re.ASCII).match(text, at)
        if found is None:
            return f'{failed}: cannot parse "{text[at:]}" as "{name}"'
        at = found.end()
        if name.isdecimal():
            numbers[name] = int(re.split("[.,]", found[0])[0])
    if at < len(text):
        return f'parsing time "{text}": extra text: "{text[at:]}"'
    ranges = (
        ("month", 1 <= numbers["01"] <= 12),
        ("day", 1 <= numbers["02"] <= _days(numbers["2006"], numbers["01"])),
        ("hour", numbers["15"] < 24),
        ("minute", numbers["04"] < 60),
        ("second", numbers["05"] < 60),
    )
    wrong = next((name for name, fits in ranges if not fits), None)
    return None if wrong is None else f'parsing time "{text}": {wrong} out of range'


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31
