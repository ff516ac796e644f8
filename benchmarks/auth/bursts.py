"""Probes of many callers at once: threads, tasks, several loops, forks."""

from __future__ import annotations

import asyncio
import os
import statistics
import threading
import time
from collections.abc import Callable
from typing import Any

from .contenders import Contender
from .probe import probe, status
from .world import API_URL, Reply, World

THREADS = 200
TASKS = 1000
# Two cores do not start 200 threads in 50 ms: a slower endpoint lets all of them arrive.
SLOW = 0.5


def _threads(client: Any, count: int) -> tuple[list[str], list[float], float]:
    """Statuses and seconds of each call, and seconds of all, of threads released together."""
    start = threading.Barrier(count + 1)
    statuses, seconds = list[str](), list[float]()

    def work() -> None:
        start.wait()
        began = time.perf_counter()
        statuses.append(status(client.get, API_URL, timeout=120))
        seconds.append(time.perf_counter() - began)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    start.wait()
    began = time.perf_counter()
    for thread in threads:
        thread.join(60)
    return statuses, seconds, time.perf_counter() - began


async def _gather(client: Any, count: int) -> list[str]:
    async def one() -> str:
        try:
            return str((await client.get(API_URL, timeout=120)).status_code)
        except Exception as error:
            return type(error).__name__

    return list(await asyncio.gather(*(one() for _ in range(count))))


def _expired(contender: Contender) -> tuple[World, Any]:
    """A client whose token has just expired."""
    world = World(expires_in=1)
    client = contender.client(world)
    status(client.get, API_URL)
    time.sleep(1.1)
    world.expires_in, world.token_delay = 3600, SLOW
    world.reset()
    return world, client


async def _expired_async(contender: Contender) -> tuple[World, Any]:
    world = World(expires_in=1)
    client = await contender.async_client(world)
    await client.get(API_URL)
    await asyncio.sleep(1.1)
    world.expires_in, world.token_delay = 3600, SLOW
    world.reset()
    return world, client


@probe(f"expired token, {THREADS} threads: token requests", "1")
def stampede_of_threads(contender: Contender) -> str:
    """One asks, all get the answer."""
    world, client = _expired(contender)
    _threads(client, THREADS)
    return str(world.token_requests)


@probe(f"expired token, {TASKS:,} tasks: token requests", "1", needs="async")
def stampede_of_tasks(contender: Contender) -> str:
    """The same in one event loop."""

    async def main() -> str:
        world, client = await _expired_async(contender)
        await _gather(client, TASKS)
        return str(world.token_requests)

    return asyncio.run(main())


@probe(
    "token due for renewal but valid, 200 threads: median wait",
    "< 40 ms",
    lambda c: int(c.split()[0]) < 40,
)
def window(contender: Contender) -> str:
    """One renews; the others go on with the token that is good."""
    life, wait = contender.window
    world = World(expires_in=life)
    client = contender.client(world)
    status(client.get, API_URL)
    time.sleep(wait)
    world.token_delay = SLOW
    _, seconds, _ = _threads(client, THREADS)
    return f"{statistics.median(seconds) * 1e3:.0f} ms"


def _few(cell: str) -> bool:
    requests, seconds = cell.split(" in ")
    return int(requests) <= 3 and float(seconds.split()[0]) < 1


@probe("endpoint down, no token, 50 threads: token requests", "≤ 3 in < 1 s", _few)
def failure_convoy(contender: Contender) -> str:
    """Waiters share one failure instead of failing one after the other."""
    world = World(expires_in=1)
    client = contender.client(world)
    if world.token_requests:
        time.sleep(1.1)
    world.down, world.token_delay = Reply(503), 0.05
    world.reset()
    _, _, seconds = _threads(client, 50)
    return f"{world.token_requests} in {seconds:.2f} s"


@probe("token revoked, 200 threads: successful calls, token requests", "200, 1")
def mass_revocation(contender: Contender) -> str:
    """Every call is healed, with one token request for all."""
    world = World()
    client = contender.client(world)
    status(client.get, API_URL)
    world.revoke()
    world.api_delay, world.token_delay = 0.1, 0.05
    world.reset()
    statuses, _, _ = _threads(client, THREADS)
    return f"{statuses.count('200')}, {world.token_requests}"


@probe("50 threads and 2 loops of 50 tasks, one authentication: successful calls, token requests",
       "150, 1", needs="shared")  # fmt: skip
def threads_and_loops(contender: Contender) -> str:
    """Threads and event loops share one request."""
    world = World(token_delay=0.1)
    client = contender.client(world)
    statuses = list[str]()
    start = threading.Barrier(52)

    def thread() -> None:
        start.wait()
        statuses.append(status(client.get, API_URL))

    def loop() -> None:
        async def main() -> None:
            from .world import transport

            options = {"auth": client.auth, "transport": transport(contender.http, world)}
            async with contender.http.AsyncClient(**options) as other:
                statuses.extend(await _gather(other, 50))

        start.wait()
        asyncio.run(main())

    _join([threading.Thread(target=work, daemon=True) for work in [thread] * 50 + [loop] * 2])
    return f"{statuses.count('200')}, {world.token_requests}"


def _join(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)


@probe("two loops, one asynchronous client: successful calls of 100", "100", needs="async")
def two_loops(contender: Contender) -> str:
    """Nothing binds to the first loop."""
    world = World(token_delay=0.1, expires_in=1)
    client = asyncio.run(contender.async_client(world))
    if world.token_requests:
        time.sleep(1.1)
    world.expires_in = 3600
    statuses = list[str]()

    def loop() -> None:
        async def main() -> None:
            statuses.extend(await _gather(client, 50))

        asyncio.run(main())

    _join([threading.Thread(target=loop, daemon=True) for _ in range(2)])
    return str(statuses.count("200"))


@probe("longest pause of the event loop while a token request takes 500 ms", "< 20 ms",
       lambda c: int(c.split()[0]) < 20, needs="async")  # fmt: skip
def loop_stall(contender: Contender) -> str:
    """Other tasks go on meanwhile. The best of three: a busy machine stalls everybody."""
    return f"{min(asyncio.run(_stall(contender)) for _ in range(3)) * 1e3:.0f} ms"


async def _stall(contender: Contender) -> float:
    world = World(token_delay=SLOW, expires_in=1)
    client = await contender.async_client(world)
    if world.token_requests:
        await asyncio.sleep(1.1)
    worst = 0.0

    async def heart() -> None:
        nonlocal worst
        last = time.perf_counter()
        while True:
            await asyncio.sleep(0.005)
            now = time.perf_counter()
            worst, last = max(worst, now - last - 0.005), now

    beating = asyncio.create_task(heart())
    await asyncio.sleep(0.02)
    await client.get(API_URL)
    beating.cancel()
    return worst


@probe(
    "the task that requests the token is cancelled, 20 wait: successful calls", "20", needs="async"
)
def leader_cancelled(contender: Contender) -> str:
    """Another asks in its place."""

    async def main() -> str:
        _, client = await _expired_async(contender)
        leader = asyncio.create_task(client.get(API_URL))
        await asyncio.sleep(0.05)
        rest = asyncio.create_task(_gather(client, 20))
        await asyncio.sleep(0.05)
        leader.cancel()
        statuses = await asyncio.wait_for(rest, 10)
        return str(statuses.count("200"))

    return asyncio.run(main())


@probe("on trio: status of a call", "200", needs="async")
def on_trio(contender: Contender) -> str:
    """Not only asyncio."""
    import trio

    async def main() -> str:
        client = await contender.async_client(World())
        return str((await client.get(API_URL)).status_code)

    answer: str = trio.run(main)
    return answer


@probe("fork while a thread requests a token: status of the child's call", "200")
def fork(contender: Contender) -> str:
    """The child is not stuck in its parent's request."""
    world, client = _expired(contender)
    threading.Thread(target=lambda: status(client.get, API_URL), daemon=True).start()
    time.sleep(0.15)
    return _in_fork(lambda: status(client.get, API_URL), world)


def _in_fork(work: Callable[[], str], world: World) -> str:
    from .child import in_child

    def child() -> str:
        world.lock = threading.Lock()
        return work()

    return in_child(child, limit=4)


assert os.name == "posix", "the probes fork"
