"""The connections of a client: made when they are needed, never shared with a forked child."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import RLock
from typing import Generic, TypeVar

from .. import http
from ..errors import ApiError
from .forks import renew_after_fork

H = TypeVar("H", bound=http.Client | http.AsyncClient)


class Connections(Generic[H]):
    """The HTTP clients that the calls of one client go through.

    Args:
        injected: the caller's own HTTP client, used instead and never closed here.
        make: makes one with a library.
        most: how many calls may be in flight.
    """

    def __init__(self, injected: H | None, make: Callable[[http.Library], H], most: int) -> None:
        self.owned = injected is None
        """Whether closing the connections is up to the client."""
        self.library = http.in_use() if injected is None else http.library_of(injected)
        self._injected = injected
        self._make = make
        self._most = most
        self._unusable = ""
        self._lock = RLock()
        renew_after_fork(self)

    def check(self) -> None:
        """Raise ApiError when nothing can be sent any more."""
        if self._unusable:
            raise ApiError(self._unusable)

    def _end(self) -> None:
        if self.owned:
            self._unusable = "This client is closed; make a new one."

    def reset_after_fork(self) -> None:
        """Start without connections in a forked child."""
        self._lock = RLock()
        if not self.owned:
            self._unusable = (
                "This client's http_client was made before the process forked, and its connections "
                "are the parent's; make client and http_client in the child, or leave http_client "
                "out."
            )


class Pool(Connections[http.Client]):
    """The connections of a blocking client."""

    def __init__(
        self,
        injected: http.Client | None,
        make: Callable[[http.Library], http.Client],
        most: int,
    ) -> None:
        super().__init__(injected, make, most)
        self._client = injected
        self._slots = _slots(most)

    def enter(self, seconds: float | None = None) -> bool:
        """Wait for a call's turn; False when it has not come after so many seconds."""
        try:
            self._slots.get(timeout=seconds)
        except Empty:
            return False
        return True

    def leave(self) -> None:
        """Let the next call have its turn."""
        self._slots.put(None)

    def client(self) -> http.Client:
        """The HTTP client to send with; ApiError after `close`."""
        self.check()
        client = self._client
        if client is None:
            with self._lock:
                self.check()
                if self._client is None:
                    self._client = self._make(self.library)
                client = self._client
        return client

    def close(self) -> None:
        """Close the connections, unless they are the caller's own; nothing is sent any more."""
        self._end()
        if self.owned:
            with self._lock:
                client, self._client = self._client, None
            if client is not None:
                client.close()

    def reset_after_fork(self) -> None:
        """Start without connections in a forked child; dropping them closes the child's copies."""
        super().reset_after_fork()
        self._slots = _slots(self._most)
        if self.owned:
            self._client = None


def _slots(most: int) -> SimpleQueue[None]:
    """A semaphore that a signal handler may use while its own thread is using it."""
    slots: SimpleQueue[None] = SimpleQueue()
    for _ in range(most):
        slots.put(None)
    return slots
