"""5,000 calls gathered in one event loop, against the best semaphore that is tuned by hand.

Each semaphore is put around calls of the HTTP library itself, whose answers bare msgspec decodes;
our client is used as it comes. An event loop uses one processor: its time is what is compared, so
that other work on the machine does not count.
"""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import msgspec

from openchami_sdk import smd
from openchami_sdk.core.http import INSTALLED, Library

from .libraries import server, using

CALLS = 5_000
THREADS = 200
ROUNDS = 3
SEMAPHORES = (10, 20, 50, 100)
#: Times the best semaphore's time.
TARGET = 1.25


def by_hand(library: Library, url: str, semaphore: int) -> float:
    """Seconds of processor time for all calls with a semaphore of this size."""

    async def main() -> float:
        slots = asyncio.Semaphore(semaphore)
        limits = library.module.Limits(max_connections=semaphore)
        decoder = msgspec.json.Decoder(smd.Group)
        async with library.async_client(limits=limits, trust_env=False) as client:

            async def call() -> smd.Group:
                async with slots:
                    response = await client.get(f"{url}/hsm/v2/groups/blue")
                    return decoder.decode(response.content)

            start = time.process_time()
            await asyncio.gather(*(call() for _ in range(CALLS)))
            return time.process_time() - start

    return asyncio.run(main())


def ours(url: str) -> float:
    """Seconds of processor time for all calls with our client."""

    async def main() -> float:
        async with smd.AsyncClient(url) as client:
            start = time.process_time()
            await asyncio.gather(*(client.groups.get("blue") for _ in range(CALLS)))
            return time.process_time() - start

    return asyncio.run(main())


def threads(url: str) -> float:
    """Seconds for all calls from many threads that share a client."""
    start = threading.Barrier(THREADS + 1)

    def work() -> None:
        start.wait()
        for _ in range(CALLS // THREADS):
            client.groups.get("blue")

    with smd.Client(url) as client, ThreadPoolExecutor(THREADS) as pool:
        running = [pool.submit(work) for _ in range(THREADS)]
        start.wait()
        began = time.perf_counter()
        for one in running:
            one.result()
        return time.perf_counter() - began


def main() -> int:
    """Print the table; 1 when our client takes longer than the target."""
    print(f"{CALLS:,} calls gathered in one event loop, on loopback (median of {ROUNDS})")
    met = True
    with server() as url:
        for name, library in sorted(INSTALLED.items()):
            hand: dict[int, list[float]] = {size: [] for size in SEMAPHORES}
            own: list[float] = []
            with using(name):
                for _ in range(ROUNDS):
                    for size in SEMAPHORES:
                        hand[size].append(by_hand(library, url, size))
                    own.append(ours(url))
                threaded = threads(url)
            best = min(hand, key=lambda size: median(hand[size]))
            ratio = median(own) / median(hand[best])
            met &= ratio <= TARGET
            sizes = ", ".join(f"{size}: {median(hand[size]):.2f}" for size in SEMAPHORES)
            print(f"  {name:<7} ours {median(own):5.2f} s   semaphores by hand {sizes} s")
            print(
                f"  {'':<7} {ratio:.2f} of the best, {best} (target: {TARGET} or less)"
                f"   {THREADS} threads {threaded:.2f} s"
            )
    print("  met" if met else "  MISSED")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
