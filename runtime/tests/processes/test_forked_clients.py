"""A client that was used before a fork: each process has connections and locks of its own."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import httpx
import pytest

from openchami_sdk import smd
from openchami_sdk.core import http
from openchami_sdk.core.http import VARIABLE, Library
from openchami_sdk.core.lazy import kept_property
from runtime.tests.processes.echoing_service import ask, do_job, take_jobs, wrong, xnames
from runtime.tests.scale import count

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="fork"),
    pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning"),
]
#: Seconds in which a process has to be done; one that hangs is killed.
LIMIT = 90
#: Calls of one test.
CALLS = count(2_000, 400)


@pytest.fixture
def used(library: Library, url: str) -> Iterator[smd.Client]:
    """A client with eight connections that this process has used."""
    with smd.Client(url) as client, ThreadPoolExecutor(8) as threads:
        assert not any(threads.map(partial(ask, client), range(0, 160, 20)))
        yield client


@pytest.mark.parametrize(("method", "jobs"), [("fork", 40), ("spawn", 10)])
def test_a_multiprocessing_pool_shares_a_client(used: smd.Client, method: str, jobs: int) -> None:
    """The workers of a pool and their parent call at once; each gets its answers."""
    context = multiprocessing.get_context(method)
    with context.Pool(4) as pool:
        running = pool.map_async(do_job, [(used, n * 1000, CALLS // jobs) for n in range(jobs)], 1)
        assert not wrong(used, xnames(900_000, 100))
        found = running.get(LIMIT)
    assert [faults for _, faults in found if faults] == []


def test_forked_workers_take_jobs_from_a_queue(used: smd.Client) -> None:
    """As in Celery: workers of a parent that used the client get the right answers."""
    context = multiprocessing.get_context("fork")
    jobs, results = context.Queue(), context.Queue()
    workers = [
        context.Process(target=take_jobs, args=(used, jobs, results), daemon=True) for _ in range(4)
    ]
    for worker in workers:
        worker.start()
    for first in range(CALLS // 25):
        jobs.put(first * 1000)
    for _ in workers:
        jobs.put(None)
    found = [results.get(timeout=LIMIT) for _ in range(CALLS // 25)]
    for worker in workers:
        worker.join(LIMIT)
        assert worker.exitcode == 0
    assert [faults for _, faults in found if faults] == []


def test_gunicorn_preloads_a_client(library: Library, url: str) -> None:
    """Workers of `gunicorn --preload` call with a client that was used at import."""
    root = Path(__file__).parents[3]
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--preload", "--workers", "4", "--bind", "127.0.0.1:0",
         "--no-control-socket", "runtime.tests.processes.preloaded_app:app"],
        cwd=root, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "ECHOING_SERVICE": url, VARIABLE: library.name},
    )  # fmt: skip
    try:
        assert server.stderr is not None
        address = next(
            found[1] for line in server.stderr if (found := re.search(r"at: (http\S+)", line))
        )
        drain = threading.Thread(target=server.stderr.read, daemon=True)
        drain.start()
        with ThreadPoolExecutor(4) as threads:
            paths = [f"{address}/{n * 1000}/25" for n in range(CALLS // 25)]
            answers = list(threads.map(partial(httpx.get, timeout=LIMIT), paths))
    finally:
        server.terminate()
        server.wait(LIMIT)
    assert [(answer.status_code, answer.text) for answer in answers] == [(200, "")] * len(paths)
    assert len({answer.headers["x-worker"] for answer in answers}) > 1


def _in_child(work: Callable[[], object]) -> str:
    """What the work says in a forked child, which is killed when it hangs."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(30)
        try:
            os.write(writing, str(work()).encode())
        except BaseException as error:
            os.write(writing, f"{type(error).__name__}: {error}".encode())
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        said = pipe.read().decode()
    _, status = os.waitpid(child, 0)
    return said if status == 0 else f"killed by signal {status}"


def test_a_fork_while_threads_are_calling(used: smd.Client) -> None:
    """Locks that other threads hold at the moment of the fork do not stop the child."""
    done = threading.Event()
    faults: list[str] = []

    def call(first: int) -> None:
        while not done.is_set():
            faults.extend(wrong(used, xnames(first, 5)))

    threads = [threading.Thread(target=call, args=(n * 1000,)) for n in range(6)]
    for thread in threads:
        thread.start()
    try:
        children = [_in_child(lambda: wrong(used, xnames(800_000, 3))) for _ in range(25)]
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert (children, faults) == (["[]"] * 25, [])


class _Gate(http.Auth):
    """Holds each call until it is open."""

    def __init__(self) -> None:
        self.inside, self.open = threading.Event(), threading.Event()

    def auth_flow(self, request: http.Request) -> http.AuthSteps:
        self.inside.set()
        self.open.wait(LIMIT)
        yield request


def test_a_child_waits_for_no_call_of_its_parent(library: Library, url: str) -> None:
    """Calls that are in flight in the parent take no turn from the child."""
    gate = _Gate()

    def child() -> list[str]:
        gate.open.set()
        return wrong(client, xnames(0, 3))

    with smd.Client(url, auth=gate, max_in_flight=1) as client:
        thread = threading.Thread(target=wrong, args=(client, xnames(0, 1)))
        thread.start()
        gate.inside.wait(LIMIT)
        said = _in_child(child)
        gate.open.set()
        thread.join()
    assert said == "[]"


def test_a_resource_that_a_thread_is_making_at_the_fork(library: Library, url: str) -> None:
    """The first use of `client.components` holds no lock that a child could find held."""
    inside, done = threading.Event(), threading.Event()

    class Slow(smd.Client):
        @kept_property
        def slow(self) -> int:
            inside.set()
            return int(done.wait(LIMIT))

    def child() -> tuple[int, list[str]]:
        done.set()
        return client.slow, wrong(client, xnames(0, 3))

    client = Slow(url)
    assert type(vars(smd.Client)["components"]) is kept_property
    thread = threading.Thread(target=lambda: client.slow)
    thread.start()
    inside.wait(LIMIT)
    said = _in_child(child)
    done.set()
    thread.join()
    assert (said, client.slow) == ("(1, [])", 1)


def test_an_injected_client_is_refused_in_a_child(library: Library, url: str) -> None:
    """The connections of an http_client are the parent's; the child says so and sends nothing."""
    with library.client() as own:
        client = smd.Client(url, http_client=own)
        assert not wrong(client, xnames(0, 3))
        said = _in_child(lambda: wrong(client, xnames(0, 3)))
        assert said.startswith("ApiError: This client's http_client was made before the process")
        assert not wrong(client, xnames(0, 3))


def test_an_async_client_in_a_child(library: Library, url: str) -> None:
    """A child that is forked inside a running event loop has a loop and connections of its own."""
    client = smd.AsyncClient(url)

    async def gather(first: int) -> list[str]:
        names = list(xnames(first, 20))
        found = await asyncio.gather(*(client.components.get(name) for name in names))
        return [name for name, node in zip(names, found, strict=True) if node.id != name]

    async def parent() -> tuple[list[str], list[str], list[str]]:
        before = await gather(0)
        told = [_in_child(lambda: asyncio.run(gather(5000))) for _ in range(3)]
        return before, told, await gather(9000)

    assert asyncio.run(parent()) == ([], ["[]"] * 3, [])
