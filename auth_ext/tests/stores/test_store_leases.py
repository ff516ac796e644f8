"""Leases of a token store: cancelled, late, slow to be given back, and across a fork."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.stores.stored_tokens import Stored, fetch
from openchami_sdk.auth import FileStore, Policy, RedisStore
from openchami_sdk.auth._tokens.manager import TokenManager


class Slow(FileStore):
    """A store whose lease and release wait for the test."""

    asked = threading.Event()
    go_on = threading.Event()
    given_back = threading.Event()

    def lease(self, key: str, seconds: float) -> Any:
        """Takes the lease after a while."""
        self.asked.set()
        self.go_on.wait(30)
        real = super().lease(key, seconds)
        outer = self

        class Lease:
            def release(self) -> None:
                assert real is not None
                real.release()
                outer.given_back.set()

        return Lease()


@pytest.fixture
def slow(tmp_path: Path) -> Slow:
    """Such a store, new."""
    Slow.asked, Slow.go_on, Slow.given_back = (threading.Event() for _ in range(3))
    return Slow(tmp_path)


def test_a_caller_cancelled_while_it_asks_leaks_no_lease(
    stored: Stored, slow: Slow, tmp_path: Path
) -> None:
    """The lease that comes too late is given back at once."""
    tokens = stored(slow)
    manager = TokenManager(tokens, Policy(first_pause=0.0))

    async def main() -> None:
        task = asyncio.create_task(manager.token_async())
        await asyncio.to_thread(slow.asked.wait, 30)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        slow.go_on.set()
        await asyncio.to_thread(slow.given_back.wait, 30)

    asyncio.run(main())
    assert fetch(stored(FileStore(tmp_path))) == "token-1"


def test_a_lease_that_comes_after_the_time_limit_is_given_back(stored: Stored, slow: Slow) -> None:
    """The fetch went on without the store long before."""
    slow_tokens = stored(slow, timeout=0.05)
    assert fetch(slow_tokens) == "token-1"
    slow.go_on.set()
    assert slow.given_back.wait(30)


@pytest.mark.parametrize("end", ["answered", "cancelled"])
def test_the_loop_is_not_blocked_while_a_lease_is_given_back(
    server: Loopback, stored: Stored, tmp_path: Path, end: str
) -> None:
    """The release runs in a thread, while the loop turns."""
    releasing, loop_turned = threading.Event(), threading.Event()
    released_after: list[bool] = []

    class Sticky(FileStore):
        def lease(self, key: str, seconds: float) -> Any:
            real = super().lease(key, seconds)

            class Lease:
                def release(self) -> None:
                    releasing.set()
                    released_after.append(loop_turned.wait(30))
                    assert real is not None
                    real.release()

            return Lease()

    manager = TokenManager(stored(Sticky(tmp_path), timeout=30.0), Policy(first_pause=0.0))

    async def main() -> None:
        if end == "cancelled":
            server.gate.clear()
        task = asyncio.create_task(manager.token_async())
        if end == "cancelled":
            await asyncio.to_thread(server.arrived.acquire)
            task.cancel()
            server.gate.set()
        await asyncio.to_thread(releasing.wait, 30)
        loop_turned.set()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(main())
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join(30)
    assert released_after == [True]


def _fork(work: Callable[[], object]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return child


def test_a_forked_child_does_not_keep_its_dead_parents_lock(tmp_path: Path) -> None:
    """The lock goes with the process that took it, whatever it has forked."""
    ready_r, ready_w = os.pipe()
    stay_r, stay_w = os.pipe()

    def parent() -> None:
        lease = FileStore(tmp_path).lease("k", 20)
        assert lease is not None
        if os.fork() == 0:
            os.close(stay_w)
            os.write(ready_w, b"x")
            os.read(stay_r, 1)  # lives on until the test has ended
            os._exit(0)

    os.waitpid(_fork(parent), 0)
    os.read(ready_r, 1)
    lease = FileStore(tmp_path).lease("k", 20)
    assert lease is not None
    lease.release()
    for descriptor in (ready_r, ready_w, stay_r, stay_w):
        os.close(descriptor)


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_a_forked_child_does_not_give_back_its_parents_lease(
    tmp_path: Path, request: pytest.FixtureRequest, kind: str
) -> None:
    """The parent is still asking, and the lease stays its own."""
    store: FileStore | RedisStore = FileStore(tmp_path)
    if kind == "redis":
        store = RedisStore.at(request.getfixturevalue("redis_url"))
        store.client.flushall()
    lease = store.lease("k", 20)
    assert lease is not None
    os.waitpid(_fork(lease.release), 0)
    assert store.lease("k", 20) is None
    lease.release()
    assert store.lease("k", 20) is not None
