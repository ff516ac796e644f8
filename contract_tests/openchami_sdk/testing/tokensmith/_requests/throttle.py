"""The limit on exchanges of unknown bootstrap tokens."""

from __future__ import annotations

from collections import defaultdict, deque

from ..._serving.clock import Clock

_ATTEMPTS = 10
_WINDOW = 60.0


class Throttle:
    """Counts exchanges of unknown bootstrap tokens by address, over a sliding minute."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures: defaultdict[str, deque[float]] = defaultdict(deque)

    def clear(self) -> None:
        self._failures.clear()

    def record(self, address: str) -> None:
        """Note a failure."""
        self._failures[address].append(self._clock.now())

    def blocks(self, address: str) -> bool:
        """Whether the address has failed too often in the last minute."""
        failures = self._failures[address]
        while failures and failures[0] < self._clock.now() - _WINDOW:
            failures.popleft()
        return len(failures) >= _ATTEMPTS
