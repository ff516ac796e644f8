"""Many calls at once, in one event loop, in several and in threads: bounded, and all answered."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import anyio.lowlevel
import anyio.to_thread
import pytest
import trio

from openchami_sdk import smd
from openchami_sdk.core import http
from openchami_sdk.core.http import Library
from runtime.tests.processes.echoing_service import ask, wrong, xnames
from runtime.tests.scale import count

pytestmark = pytest.mark.usefixtures("library")
SOCKETS = Path("/proc/self/fd")


async def wrong_async(client: smd.AsyncClient, names: list[str]) -> list[str]:
    """What is asked for at once, and what came instead."""
    found = await asyncio.gather(*(client.components.get(name) for name in names))
    return [name for name, node in zip(names, found, strict=True) if node.id != name]


def sockets() -> int:
    """How many sockets this process has open."""
    return sum("socket" in os.readlink(one) for one in SOCKETS.iterdir() if one.is_symlink())


def test_a_whole_system_in_one_gather(url: str) -> None:
    """Thousands of calls at once: none fails, though each may wait far longer than its timeout."""

    async def main() -> list[str]:
        async with smd.AsyncClient(url, timeout=5) as client:
            return await wrong_async(client, list(xnames(0, count(5_000, 1_000))))

    assert asyncio.run(main()) == []


class Counting(http.Auth):
    """Counts the calls that are under way."""

    def __init__(self) -> None:
        self.now = self.most = 0
        self._lock = threading.Lock()

    def _count(self, change: int) -> None:
        with self._lock:
            self.now += change
            self.most = max(self.most, self.now)

    def sync_auth_flow(self, request: http.Request) -> http.AuthSteps:
        self._count(1)
        yield request
        self._count(-1)

    async def async_auth_flow(self, request: http.Request) -> http.AsyncAuthSteps:
        self._count(1)
        yield request
        self._count(-1)


@pytest.mark.parametrize("most", [1, 7])
def test_what_is_in_flight_is_bounded(url: str, most: int) -> None:
    """No more calls than `max_in_flight` are under way, in a gather and in threads."""
    counting = Counting()

    async def main() -> list[str]:
        async with smd.AsyncClient(url, auth=counting, max_in_flight=most) as client:
            return await wrong_async(client, list(xnames(0, 100)))

    assert asyncio.run(main()) == []
    with (
        smd.Client(url, auth=counting, max_in_flight=most) as client,
        ThreadPoolExecutor(50) as threads,
    ):
        assert not any(threads.map(partial(ask, client), range(0, 1000, 20)))
    assert (counting.most, counting.now) == (most, 0)


def test_200_threads_share_a_client(url: str) -> None:
    """200 threads at once: none fails because it has no connection."""
    start = threading.Barrier(200)

    def work(client: smd.Client, first: int) -> list[str]:
        start.wait()
        return wrong(client, xnames(first * 100, 5))

    with smd.Client(url, timeout=5) as client, ThreadPoolExecutor(200) as threads:
        assert not any(threads.map(partial(work, client), range(200)))


def test_waiting_counts_against_a_deadline(url: str) -> None:
    """With a deadline a call gives its turn up, says that nothing was sent, and blocks nobody."""
    started, free = threading.Event(), threading.Event()

    class Gate(http.Auth):
        def auth_flow(self, request: http.Request) -> http.AuthSteps:
            started.set()
            free.wait(30)
            yield request

    with smd.Client(url, auth=Gate(), max_in_flight=1) as client:
        thread = threading.Thread(target=wrong, args=(client, xnames(0, 1)))
        thread.start()
        started.wait(30)
        with pytest.raises(smd.RequestTimeoutError, match="too many calls wait; nothing was"):
            client.with_options(deadline=0.05).components.get("x1")
        free.set()
        thread.join()
        assert not wrong(client, xnames(1, 2))


def test_a_cancelled_call_gives_its_turn_back(url: str) -> None:
    """Calls that are cancelled while they wait or are under way take no turn for good."""

    async def main() -> list[str]:
        async with smd.AsyncClient(url, max_in_flight=3) as client:
            for _ in range(5):
                tasks = [asyncio.ensure_future(client.components.get("x1")) for _ in range(10)]
                await asyncio.sleep(0)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            return await wrong_async(client, list(xnames(0, 20)))

    assert asyncio.run(main()) == []


@pytest.mark.skipif(not SOCKETS.is_dir(), reason="/proc")
def test_event_loops_in_turn(url: str) -> None:
    """`asyncio.run` for each job: each call is answered, and no job leaves a socket."""
    client = smd.AsyncClient(url)
    before = sockets()
    for job in range(20):
        assert asyncio.run(wrong_async(client, list(xnames(job * 100, 5)))) == []
        assert sockets() == before


def test_trio_after_asyncio_and_back(url: str) -> None:
    """One client works on asyncio and on trio, in turn, and leaves no socket."""
    client = smd.AsyncClient(url)
    found: list[str] = []

    async def on_trio() -> None:
        async def get(name: str) -> None:
            found.append((await client.components.get(name)).id)

        async with trio.open_nursery() as nursery:
            for name in xnames(0, 10):
                nursery.start_soon(get, name)

    before = sockets()
    for _ in range(3):
        trio.run(on_trio)
        assert asyncio.run(wrong_async(client, list(xnames(0, 5)))) == []
    assert sorted(found) == sorted([*xnames(0, 10)] * 3)
    assert sockets() == before


def test_event_loops_at_once(url: str) -> None:
    """Threads with a loop each share one client; each loop has connections of its own."""
    client = smd.AsyncClient(url)
    before = sockets()
    start = threading.Barrier(8)

    def work(first: int) -> list[str]:
        async def main() -> list[str]:
            faults = await wrong_async(client, list(xnames(first, 5)))
            start.wait()  # all loops are there
            return faults + await wrong_async(client, list(xnames(first, 20)))

        return asyncio.run(main())

    with ThreadPoolExecutor(8) as threads:
        assert not any(threads.map(work, range(0, 8000, 1000)))
    assert sockets() == before


@pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])
def test_closing_in_one_loop_closes_in_all(url: str, run: Callable[..., Any]) -> None:
    """`aclose` closes the connections of loops that run in other threads, too."""
    client = smd.AsyncClient(url)
    before = sockets()
    ready, closed = threading.Event(), threading.Event()
    after: list[int] = []

    async def elsewhere() -> None:
        await client.components.get("x1")
        ready.set()
        await anyio.to_thread.run_sync(closed.wait)
        for _ in range(10):
            await anyio.lowlevel.checkpoint()
        with pytest.raises(smd.ApiError, match="closed"):
            await client.components.get("x1")

    async def here() -> None:
        await client.components.get("x2")
        ready.wait(30)
        await client.aclose()

    thread = threading.Thread(target=run, args=(elsewhere,) if run is trio.run else (elsewhere(),))
    thread.start()
    asyncio.run(here())
    closed.set()
    thread.join()
    after.append(sockets())
    assert after == [before]


def test_a_loop_that_is_closed_by_hand(url: str) -> None:
    """A loop that ended without closing its async generators does not disturb the next one."""
    client = smd.AsyncClient(url)
    for job in range(3):
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(wrong_async(client, list(xnames(job * 100, 5)))) == []
        loop.close()


def test_an_injected_client_stays_in_its_loop(library: Library, url: str) -> None:
    """Connections of an http_client belong to one loop; in another one the client says so."""
    client = smd.AsyncClient(url, http_client=library.async_client())
    assert asyncio.run(wrong_async(client, ["x1"])) == []
    with pytest.raises(
        smd.ApiError, match=r"belong to another event loop.*make an http_client for each loop"
    ):
        asyncio.run(wrong_async(client, ["x1"]))


def test_an_injected_client_that_others_use(library: Library, url: str) -> None:
    """The error is the same when the caller or another client has used it in another loop."""
    shared = library.async_client()

    async def by_hand() -> None:
        await shared.get(f"{url}/hsm/v2/State/Components/x1")

    asyncio.run(by_hand())
    client = smd.AsyncClient(url, http_client=shared)
    with pytest.raises(smd.ApiError, match="belong to another event loop"):
        asyncio.run(wrong_async(client, ["x1"]))
