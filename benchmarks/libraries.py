"""httpx against httpx2: one call after another, and 1,000 calls gathered in one event loop.

Both run our client against one server process on loopback, which keeps connections open and
answers at once. What counts is the ratio of the two libraries, measured in one run.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from statistics import median

from openchami_sdk import smd
from openchami_sdk.core.http import INSTALLED, VARIABLE

from .service_process import service_process

CALLS = 500
ROUNDS = 5
GATHERED = 1_000
_BODY = b'{"label": "blue", "description": "the blue nodes", "members": {"ids": []}}'


def server() -> AbstractContextManager[str]:
    """The URL of a service that answers each call with the same group."""
    return service_process(_group)


def _group(_: bytes) -> bytes:
    return _BODY


def sequential(url: str) -> float:
    """Seconds for a call, one after another."""
    with smd.Client(url) as client:
        client.groups.get("blue")
        start = time.perf_counter()
        for _ in range(CALLS):
            client.groups.get("blue")
        return (time.perf_counter() - start) / CALLS


def gathered(url: str) -> float:
    """Seconds for all calls, started together."""

    async def main() -> float:
        async with smd.AsyncClient(url, timeout=300) as client:
            start = time.perf_counter()
            await asyncio.gather(*(client.groups.get("blue") for _ in range(GATHERED)))
            return time.perf_counter() - start

    return asyncio.run(main())


@contextmanager
def using(library: str) -> Generator[None]:
    """Have the SDK's clients use this library."""
    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = library
    try:
        yield
    finally:
        os.environ.pop(VARIABLE)
        if before is not None:
            os.environ[VARIABLE] = before


def _with(library: str, work: Callable[[str], float], url: str) -> float:
    with using(library):
        return work(url)


def main() -> int:
    """Print the table; there is no target, since both libraries are others' work."""
    if "httpx2" not in INSTALLED:
        print("httpx2 is not installed: nothing to compare httpx with.")
        return 0
    names = ("httpx", "httpx2")
    with server() as url:
        rounds = [{name: _with(name, sequential, url) for name in names} for _ in range(ROUNDS)]
        one = {name: median(each[name] for each in rounds) for name in names}
        many = {name: _with(name, gathered, url) for name in names}
    print("httpx against httpx2, through our client, on loopback")
    for what, seconds, unit, factor in (
        (f"a call, one after another (median of {ROUNDS} x {CALLS})", one, "ms", 1000.0),
        (f"{GATHERED:,} gathered calls", many, "s", 1.0),
    ):
        print(
            f"  {what:<50} httpx {seconds['httpx'] * factor:7.2f} {unit:<2}   "
            f"httpx2 {seconds['httpx2'] * factor:7.2f} {unit:<2}   "
            f"{seconds['httpx2'] / seconds['httpx']:.2f} of httpx's time"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
