"""The connections of an async client: a pool for each event loop that it is used in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from typing import Any

import anyio

from .. import http
from ..errors import ApiError
from .loops import running_loop
from .pool import Connections


@dataclass(slots=True, eq=False)
class Kept:
    """What one event loop has."""

    client: http.AsyncClient
    slots: anyio.Semaphore
    guard: AsyncGenerator[None, None] | None = None
    """Closes the client when it is closed itself: by us, or by the event loop when that ends."""


#: What a forked child got from its parent's event loops, which still run there: kept, and not
#: used, since dropping it would write to those loops.
_inherited: list[dict[Any, Kept]] = []


class LoopPool(Connections[http.AsyncClient]):
    """The connections of an async client."""

    def __init__(
        self,
        injected: http.AsyncClient | None,
        make: Callable[[http.Library], http.AsyncClient],
        most: int,
    ) -> None:
        super().__init__(injected, make, most)
        self._kept: dict[Any, Kept] = {}

    def here(self) -> Kept:
        """What the running event loop has; ApiError after `aclose`."""
        self.check()
        loop = running_loop()
        kept = self._kept.get(loop)
        return self._open(loop) if kept is None else kept

    def _open(self, loop: Any) -> Kept:
        with self._lock:
            slots = anyio.Semaphore(self._most, fast_acquire=True)
            if self._injected is not None:
                if self._kept:
                    raise ApiError(
                        "This client's http_client was used in another event loop, which its "
                        "connections belong to; make one for each loop, or leave http_client out."
                    )
                kept = self._kept[loop] = Kept(self._injected, slots)
                return kept
            for other in [one for one in self._kept if _is_closed(one)]:
                # Ended without closing its async generators, so that its connections cannot be
                # closed in it any more; dropping them closes their sockets.
                del self._kept[other]
            kept = self._kept[loop] = Kept(self._make(self.library), slots)
            kept.guard = self._guard(loop, kept.client)
            # It runs up to its `yield` without waiting; from now on the loop knows it.
            _start(kept.guard)
        return kept

    async def _guard(self, loop: Any, client: http.AsyncClient) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            self._kept.pop(loop, None)
            await client.aclose()

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's own; nothing is sent any more."""
        self._end()
        here = running_loop()
        with self._lock:
            all_kept, self._kept = self._kept, {}
        for loop, kept in all_kept.items():
            if kept.guard is None or _is_closed(loop):
                continue
            if loop is here:
                await kept.guard.aclose()
            else:
                _run_there(loop, kept.guard)

    def reset_after_fork(self) -> None:
        """Start without connections in a forked child."""
        super().reset_after_fork()
        _inherited.append(self._kept)
        self._kept = {}


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
