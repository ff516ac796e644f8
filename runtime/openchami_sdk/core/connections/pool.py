"""The connections of a client: made when they are needed, never shared with a forked child."""

from __future__ import annotations

from collections.abc import Callable
from inspect import currentframe
from queue import Empty, SimpleQueue
from threading import RLock, Thread, get_ident, main_thread
from typing import Generic

from .. import http
from ..errors import ApiError
from .forks import renew_after_fork
from .kept import H, Kept


class Connections(Generic[H]):
    """The HTTP clients that the calls of one client go through.

    Args:
        injected: The caller's own HTTP client, used instead and never closed here.
        make: Makes one with a library.
        most: How many calls may be in flight.
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
                "This client's http_client was made before the process forked, so its connections "
                "belong to the parent; make the client and its http_client in the child, or leave "
                "http_client out."
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
        self._turns = self._new()

    def here(self) -> Turns:
        """The connections of this process; ApiError after `close`."""
        self.check()
        return self._turns

    def close(self) -> None:
        """Close the connections, unless they are the caller's own; nothing is sent any more.

        A call in flight closes its own when it ends.
        """
        self._end()
        self._turns.close()

    def reset_after_fork(self) -> None:
        """Start without connections in a forked child; dropping them closes the child's copies."""
        super().reset_after_fork()
        self._turns = self._new()

    def _new(self) -> Turns:
        return Turns(Kept(lambda: self._make(self.library), self._injected), self._most)


class Turns:
    """The connections of a process, and whose turn it is to use one."""

    def __init__(self, kept: Kept[http.Client], most: int) -> None:
        self._kept = kept
        self._most = most
        # A semaphore that a signal handler may use while its own thread is using it.
        self._free: SimpleQueue[None] = SimpleQueue()
        for _ in range(most):
            self._free.put(None)

    def take(self, seconds: float | None = None) -> http.Client | None:
        """Wait for a call's turn; None when these seconds pass without it."""
        try:
            self._free.get_nowait()
        except Empty:
            if not self._wait(seconds):
                return None
        try:
            return self._kept.take()
        except BaseException:
            self._free.put(None)
            raise

    def _wait(self, seconds: float | None) -> bool:
        """Wait for a turn that another call gives back; False when the time is over.

        A signal handler may make a call while the call that it interrupted has the last turn.
        That turn would never come back, so the nested call does not wait: it gets one turn
        more, and a thread removes one turn when a call gives it back.
        """
        if self._nested() == self._most:
            Thread(target=self._free.get, name="openchami-turn", daemon=True).start()
            return True
        try:
            self._free.get(timeout=seconds)
        except Empty:
            return False
        return True

    def _nested(self) -> int:
        """How many calls of this thread a signal handler has interrupted.

        They are found on the stack, by the variable `turns` of `Client._call`: a counter would be
        wrong after a Ctrl-C. Python runs signal handlers in the main thread.
        """
        if get_ident() != main_thread().ident:
            return 0
        frame, calls = currentframe(), 0
        while frame is not None:
            calls += frame.f_locals.get("turns") is self
            frame = frame.f_back
        return calls - 1  # the one that waits

    def put_back(self, client: http.Client) -> None:
        """Let the next call have its turn."""
        unused = self._kept.put_back(client)
        self._free.put(None)
        if unused is not None:
            unused.close()

    def drop(self, client: http.Client) -> None:
        """Let the next call have its turn; drop a connection whose answer may not be read yet."""
        self._free.put(None)
        if not self._kept.injected:
            client.close()

    def close(self) -> None:
        """Close the connections that no call is using; the others are closed after their call."""
        for client in self._kept.end():
            client.close()
