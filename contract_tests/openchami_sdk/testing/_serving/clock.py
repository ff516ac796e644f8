"""The time of a stand-in, which a test can move forward."""

from __future__ import annotations

import time


class Clock:
    """This machine's time, plus what `advance` has added."""

    def __init__(self) -> None:
        self._ahead = 0.0

    def now(self) -> float:
        """Seconds since the epoch."""
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Move the time forward. Raises ValueError for a negative number."""
        if seconds < 0:
            raise ValueError("the clock of a stand-in only moves forward")
        self._ahead += seconds

    def reset(self) -> None:
        """Go back to this machine's time."""
        self._ahead = 0.0
