"""One call after another, against the same call by the HTTP library itself.

By hand means what a careful program does without us: the library's client with a timeout, the
same headers, a check of the status and bare msgspec for the answer. Both take turns in short
blocks, and processor time is what is compared, so that other work on the machine does not count.
"""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from statistics import median

import msgspec

from openchami_sdk import smd
from openchami_sdk.core.connections.answer import ACCEPT_ENCODING
from openchami_sdk.core.http import INSTALLED, Library

from .libraries import server, using

BLOCKS, CALLS = 100, 20
#: Times the time of the call by hand.
TARGET = 1.05
_HEADERS = {"User-Agent": "by-hand/1.0", "Accept-Encoding": ACCEPT_ENCODING}
_DECODER = msgspec.json.Decoder(smd.Group)


def blocking(library: Library, url: str) -> float:
    """The ratio for blocking calls: the median over the blocks."""
    with (
        library.client(headers=_HEADERS, timeout=30, trust_env=False) as client,
        smd.Client(url) as sdk,
    ):

        def by_hand() -> smd.Group:
            response = client.get(f"{url}/hsm/v2/groups/blue")
            response.raise_for_status()
            return _DECODER.decode(response.content)

        return _ratio(lambda: _block(by_hand), lambda: _block(lambda: sdk.groups.get("blue")))


def _block(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return time.process_time() - start


def asynchronous(library: Library, url: str) -> float:
    """The ratio for calls in an event loop."""
    with asyncio.Runner() as runner:
        client = library.async_client(headers=_HEADERS, timeout=30, trust_env=False)
        sdk = smd.AsyncClient(url)

        async def by_hand() -> smd.Group:
            response = await client.get(f"{url}/hsm/v2/groups/blue")
            response.raise_for_status()
            return _DECODER.decode(response.content)

        ratio = _ratio(
            lambda: runner.run(_block_async(by_hand)),
            lambda: runner.run(_block_async(lambda: sdk.groups.get("blue"))),
        )
        runner.run(client.aclose())
        runner.run(sdk.aclose())
        return ratio


async def _block_async(call: Callable[[], Awaitable[object]]) -> float:
    start = time.process_time()
    for _ in range(CALLS):
        await call()
    return time.process_time() - start


def _ratio(by_hand: Callable[[], float], ours: Callable[[], float]) -> float:
    by_hand()
    ours()
    gc.collect()
    gc.disable()
    try:
        found = list[float]()
        for turn in range(BLOCKS):
            if turn % 2:
                hand, own = by_hand(), ours()
            else:
                own, hand = ours(), by_hand()
            found.append(own / hand)
        return median(found)
    finally:
        gc.enable()


def main() -> int:
    """Print the table; 1 when a call costs more than the target."""
    print(f"a call on loopback, over one of the library by hand (median of {BLOCKS} x {CALLS})")
    met = True
    with server() as url:
        for name, library in sorted(INSTALLED.items()):
            with using(name):
                one, other = blocking(library, url), asynchronous(library, url)
            met &= max(one, other) <= TARGET
            print(f"  {name:<7} blocking {one:.2f}   asyncio {other:.2f}")
    print(f"  target: {TARGET} or less: {'met' if met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main())
