"""5,000 calls at once, against loops that are tuned by hand around the HTTP library.

By hand means the library's own client, a semaphore or a thread pool of the best of several sizes,
a check of the status and bare msgspec for the answer; ours is used as it comes. Processor time is
compared, so that other work on the machine does not count.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from statistics import median
from typing import Any

import msgspec

from openchami_sdk import core, smd
from openchami_sdk.core.http import INSTALLED, Library

from .libraries import server, using

CALLS = 5_000
ROUNDS = 3
TASKS = (5, 10, 20, 50)
THREADS = (5, 10, 20, 50)
#: Times the time of the best loop by hand of the same kind.
TARGET = 1.3
_PATH = "/hsm/v2/groups/blue"
_DECODER = msgspec.json.Decoder(smd.Group)


def read(response: Any) -> smd.Group:
    """What a careful program does with an answer."""
    response.raise_for_status()
    return _DECODER.decode(response.content)


@contextmanager
def processor_time(seconds: list[float]) -> Generator[None]:
    """Add the processor time of the body."""
    start = time.process_time()
    yield
    seconds.append(time.process_time() - start)


def tasks_by_hand(library: Library, url: str, size: int, seconds: list[float]) -> None:
    """All calls in an event loop, with a semaphore."""

    async def main() -> None:
        slots = asyncio.Semaphore(size)
        limits = library.module.Limits(max_connections=size)
        async with library.async_client(limits=limits, trust_env=False, timeout=60) as client:

            async def call() -> smd.Group:
                async with slots:
                    return read(await client.get(url + _PATH))

            with processor_time(seconds):
                await asyncio.gather(*(call() for _ in range(CALLS)))

    asyncio.run(main())


def threads_by_hand(library: Library, url: str, size: int, seconds: list[float]) -> None:
    """All calls in a thread pool."""
    limits = library.module.Limits(max_connections=size)
    with library.client(limits=limits, trust_env=False, timeout=60) as client:

        def call(_: int) -> smd.Group:
            return read(client.get(url + _PATH))

        with processor_time(seconds), ThreadPoolExecutor(size) as pool:
            list(pool.map(call, range(CALLS)))


def with_tasks(
    url: str, calls: Callable[[smd.AsyncClient], Awaitable[object]], seconds: list[float]
) -> None:
    """All calls by our client in an event loop."""

    async def main() -> None:
        async with smd.AsyncClient(url) as client:
            with processor_time(seconds):
                await calls(client)

    asyncio.run(main())


async def gathered(client: smd.AsyncClient) -> None:
    """`asyncio.gather` over all calls."""
    await asyncio.gather(*(client.groups.get("blue") for _ in range(CALLS)))


async def mapped(client: smd.AsyncClient) -> None:
    """`core.map_concurrently_async` over all calls."""
    for one in await core.map_concurrently_async(client.groups.get, ["blue"] * CALLS):
        one.result()


def mapped_in_threads(url: str, seconds: list[float]) -> None:
    """`core.map_concurrently` over all calls."""
    with smd.Client(url) as client, processor_time(seconds):
        for one in core.map_concurrently(client.groups.get, ["blue"] * CALLS):
            one.result()


def measure(library: Library, url: str) -> bool:
    """Print one library's lines; whether all are within the target."""
    tasks = {size: list[float]() for size in TASKS}
    threads = {size: list[float]() for size in THREADS}
    gather, mapping, in_threads = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        for size, seconds in tasks.items():
            tasks_by_hand(library, url, size, seconds)
        with_tasks(url, gathered, gather)
        with_tasks(url, mapped, mapping)
        for size, seconds in threads.items():
            threads_by_hand(library, url, size, seconds)
        mapped_in_threads(url, in_threads)
    met = True
    for kind, by_hand, ours in (
        ("tasks", tasks, {"gather": gather, "map_concurrently_async": mapping}),
        ("threads", threads, {"map_concurrently": in_threads}),
    ):
        sizes = ", ".join(f"{size}: {median(seconds):.2f}" for size, seconds in by_hand.items())
        print(f"  {library.name}: {kind} by hand, {sizes} s")
        best = min(median(seconds) for seconds in by_hand.values())
        for name, seconds in ours.items():
            ratio = median(seconds) / best
            met &= ratio <= TARGET
            print(f"    {name:<24}{median(seconds):5.2f} s, {ratio:.2f} of the best by hand")
    return met


def main() -> int:
    """Print the table; 1 when our client takes longer than the target."""
    print(f"{CALLS:,} calls at once, on loopback (processor time, median of {ROUNDS})")
    met = True
    with server() as url:
        for name, library in sorted(INSTALLED.items()):
            with using(name):
                met &= measure(library, url)
    print(f"  target: {TARGET} or less: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
