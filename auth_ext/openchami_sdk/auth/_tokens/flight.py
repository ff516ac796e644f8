"""One token request in progress, and whoever waits for it.

Threads, tasks of any number of asyncio loops and trio tasks wait side by side. No lock of any
event loop is involved, so nothing binds to one; and a waiter that is cancelled only goes away.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Generic, TypeVar

from .loops import in_trio, running_loop

T = TypeVar("T")


class Flight(Generic[T]):
    """A result that one caller is getting for all. None means: it gave up, get it yourself.

    Args:
        deadline: when waiters stop believing in it, by the manager's clock.
        tries: how many requests its leader may make.
    """

    def __init__(self, deadline: float, tries: int) -> None:
        self.deadline = deadline
        self.tries = tries
        self._loop = running_loop()
        self._result: Future[T | None] = Future()

    def land(self, result: T | None) -> None:
        """Give everybody the result. The first one counts."""
        with contextlib.suppress(InvalidStateError):
            self._result.set_result(result)

    def led_from_this_loop(self) -> bool:
        """Whether blocking here would block the very loop that is to finish the flight."""
        return self._loop is not None and self._loop is running_loop()

    def wait(self, seconds: float) -> T | None:
        """Block this thread until it lands; None after that many seconds."""
        try:
            return self._result.result(seconds)
        except FutureTimeout:
            return None

    async def wait_async(self, seconds: float) -> T | None:
        """Let this task wait until it lands; None after that many seconds."""
        trio = in_trio()
        if trio:
            landed = trio.Event()
            token = trio.lowlevel.current_trio_token()
            self._when_done(lambda: token.run_sync_soon(landed.set))
            with trio.move_on_after(seconds):
                await landed.wait()
        else:
            loop = asyncio.get_running_loop()
            signal = asyncio.Event()
            self._when_done(lambda: loop.call_soon_threadsafe(signal.set))
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await signal.wait()
        return self._result.result() if self._result.done() else None

    def _when_done(self, wake: Callable[[], object]) -> None:
        def call(_: Future[T | None]) -> None:
            # A loop that ended in the meantime has nobody left to wake:
            # asyncio says RuntimeError, trio RunFinishedError (one too).
            with contextlib.suppress(RuntimeError):
                wake()

        self._result.add_done_callback(call)
