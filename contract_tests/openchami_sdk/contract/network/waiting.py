"""How long a run waits for a target in trouble."""

from __future__ import annotations

import time
from collections.abc import Callable

import attrs

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0


@attrs.define
class Waiting:
    """Pauses that grow, until `patience` seconds have passed since this was made."""

    patience: float
    sleep: Callable[[float], None] = time.sleep
    _pause: float = attrs.field(default=FIRST_PAUSE, init=False)
    _ends: float = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._ends = time.monotonic() + self.patience

    def again(self, asked: float = 0.0) -> bool:
        """Wait, at least the seconds that the server asked for.

        Without waiting, returns False if `patience` would pass meanwhile.
        """
        pause = max(self._pause, asked)
        if time.monotonic() + pause > self._ends:
            return False
        self.sleep(pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
        return True
