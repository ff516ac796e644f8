"""Go's notation for durations, which Hydra's admin API reads and writes: ``1h30m``, ``500ms``."""

from __future__ import annotations

import re

_UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_PART = r"(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)"


def parse_duration(text: str) -> float:
    """Seconds in a Go duration. Raises ValueError for anything else, and for zero or less."""
    if not re.fullmatch(f"(?:{_PART})+", text):
        raise ValueError(f"{text!r} is not a duration such as 15m or 2s")
    seconds = sum(float(number) * _UNITS[unit] for number, unit in re.findall(_PART, text))
    if seconds <= 0:
        raise ValueError("a lifetime must be longer than zero")
    return seconds


def format_duration(seconds: float) -> str:
    """The way Go prints it: ``1h0m0s``, ``15m0s``, ``2s``, ``500ms``."""
    if seconds < 1:
        return f"{seconds * 1000:g}ms"
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    text = f"{rest:g}s"
    if hours or minutes:
        text = f"{minutes}m{text}"
    return f"{hours}h{text}" if hours else text
