"""One token request in progress, and the callers that wait for it.

Threads, tasks of several asyncio loops and trio tasks can wait for the same request. It uses no
event loop's lock, so it does not belong to one loop. A waiter that is cancelled stops waiting; the
request goes on.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Generic, TypeVar

from openchami_sdk.core.connections.deadline import remaining
from openchami_sdk.core.connections.loops import in_trio

T = TypeVar("T")


class Flight(Generic[T]):
    """A request whose result all its callers get.

    Args:
        deadline: When it no longer counts as in progress, by the manager's clock.
        seconds: The time until then; callers do not wait longer.
        tries: How many requests may be made for it.

    Attributes:
        departed: Whether its thread was started.
        settled: Whether the manager has used the result.
        version: The token source's version when it began.
        landed_at: When its result was there, by the manager's clock.
    """

    def __init__(self, deadline: float, seconds: float, tries: int) -> None:
        self.deadline = deadline
        self.tries = tries
        self.departed = True
        self.thread = 0
        self.settled = False
        self.version: Hashable = None
        self.landed_at = 0.0
        self._ends_at = time.monotonic() + seconds
        self._result: Future[T] = Future()

    def is_mine(self) -> bool:
        """Whether this thread makes it, and was interrupted by a signal handler that waits."""
        return self.thread == threading.get_ident()

    def land(self, result: T) -> None:
        """Give all callers the result, without the manager's lock (see there)."""
        self._result.set_result(result)

    @property
    def result(self) -> T | None:
        """Its result; None while it is in progress."""
        return self._result.result() if self._result.done() else None

    def wait(self) -> T | None:
        """Block this thread until the result is there; None when its time is over.

        The deadline of a call that waits (`core.connections.deadline`) ends the wait, too.
        """
        bounds = (self._left(), remaining())
        try:
            return self._result.result(min(one for one in bounds if one is not None))
        except FutureTimeout:
            return None

    async def wait_async(self) -> T | None:
        """Let this task wait until the result is there; None when its time is over."""
        trio = in_trio()
        if trio:
            landed = trio.Event()
            token = trio.lowlevel.current_trio_token()
            self._when_done(lambda: token.run_sync_soon(landed.set))
            with trio.move_on_after(self._left()):
                await landed.wait()
        else:
            loop = asyncio.get_running_loop()
            signal = asyncio.Event()
            self._when_done(lambda: loop.call_soon_threadsafe(signal.set))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._left()):
                    await signal.wait()
        return self.result

    def _left(self) -> float:
        return max(0.0, self._ends_at - time.monotonic())

    def _when_done(self, wake: Callable[[], object]) -> None:
        def call(_: Future[T]) -> None:
            # A loop that ended in the meantime has nobody left to wake:
            # asyncio says RuntimeError, trio RunFinishedError (one too).
            with contextlib.suppress(RuntimeError):
                wake()

        self._result.add_done_callback(call)
