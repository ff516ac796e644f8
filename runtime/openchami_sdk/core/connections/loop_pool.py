"""The connections of an async client: a pool for each event loop that it is used in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Any

import anyio

from .. import http
from ..answers.failures import OTHER_LOOP
from ..errors import ApiError
from .kept import Kept
from .loops import running_loop
from .pool import Connections


@dataclass(slots=True, eq=False)
class Here:
    """The connections of one event loop."""

    kept: Kept[http.AsyncClient]
    turns: anyio.Semaphore
    guard: AsyncGenerator[None, None] | None = None
    """Closes the clients when it is closed itself: by us, or by the event loop when that ends."""

    async def put_back(self, client: http.AsyncClient) -> None:
        """Keep a client for the next call."""
        unused = self.kept.put_back(client)
        if unused is not None:
            await unused.aclose()


#: What a forked child got from its parent's event loops, which still run there: kept, and not
#: used, since dropping it would write to those loops.
_inherited: list[dict[Any, Here]] = []


class LoopPool(Connections[http.AsyncClient]):
    """The connections of an async client."""

    def __init__(
        self,
        injected: http.AsyncClient | None,
        make: Callable[[http.Library], http.AsyncClient],
        most: int,
    ) -> None:
        super().__init__(injected, make, most)
        self._loops: dict[Any, Here] = {}

    def here(self) -> Here:
        """The connections of the running event loop; ApiError after `aclose`."""
        self.check()
        loop = running_loop()
        here = self._loops.get(loop)
        return self._open(loop) if here is None else here

    def _open(self, loop: Any) -> Here:
        with self._lock:
            kept = Kept(lambda: self._make(self.library), self._injected)
            here = Here(kept, anyio.Semaphore(self._most, fast_acquire=True))
            if self._injected is not None:
                if self._loops:
                    raise ApiError(OTHER_LOOP)
                self._loops[loop] = here
                return here
            for other in [one for one in self._loops if _is_closed(one)]:
                # Ended without closing its async generators, so that its connections cannot be
                # closed in it any more; dropping them closes their sockets.
                del self._loops[other]
            self._loops[loop] = here
            here.guard = self._guard(loop, kept)
            # It runs up to its `yield` without waiting; from now on the loop knows it.
            _start(here.guard)
        return here

    async def _guard(self, loop: Any, kept: Kept[http.AsyncClient]) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self._loops.pop(loop, None)
            for client in kept.end():
                await client.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's own; nothing is sent any more."""
        self._end()
        running = running_loop()
        with self._lock:
            loops, self._loops = self._loops, {}
        for loop, here in loops.items():
            if here.guard is None or _is_closed(loop):
                continue
            if loop is running:
                await here.guard.aclose()
            else:
                _run_there(loop, here.guard)

    def reset_after_fork(self) -> None:
        """Start without connections in a forked child."""
        super().reset_after_fork()
        _inherited.append(self._loops)
        self._loops = {}


def _start(guard: AsyncGenerator[None, None]) -> None:
    try:
        guard.__anext__().__await__().__next__()
    except StopIteration:
        pass


def _is_closed(loop: Any) -> bool:
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _run_there(loop: Any, guard: AsyncGenerator[None, None]) -> None:
    """Close a guard in its own event loop, which runs in another thread."""
    if isinstance(loop, asyncio.AbstractEventLoop):
        loop.call_soon_threadsafe(lambda: loop.create_task(guard.aclose()))
    else:
        import trio

        try:
            loop.run_sync_soon(trio.lowlevel.spawn_system_task, guard.aclose)
        except trio.RunFinishedError:
            pass
