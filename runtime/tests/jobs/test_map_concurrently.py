"""Many calls at once: bounded, in order, each with its result or its error."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from threading import Barrier, Event, Lock
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from openchami_sdk import core, smd
from openchami_sdk.core.connections.deadline import until
from openchami_sdk.core.jobs import concurrent

GROUP: dict[str, object] = {"label": "blue", "description": "", "members": {"ids": []}}
USER: ContextVar[str] = ContextVar("USER", default="nobody")


def _answers(service: Any) -> None:
    problem = {
        "type": "about:blank",
        "title": "Not Found",
        "detail": "no such group",
        "status": 404,
    }
    for number in range(6):
        if number % 3 == 1:
            service.answer(404, problem, content_type="application/problem+json")
        else:
            service.answer(200, {**GROUP, "label": f"group{number}"})


def _shown(outcomes: list[core.Outcome[str, smd.Group]]) -> list[str]:
    return [type(one.error).__name__ if one.error else one.result().label for one in outcomes]


EXPECTED = ["group0", "NotFoundError", "group2", "group3", "NotFoundError", "group5"]


def test_results_and_errors_of_threads(service: Any) -> None:
    """One failure stops nothing; the outcomes stand in the order of the items."""
    _answers(service)
    seen: list[tuple[int, int]] = []
    labels = [f"group{number}" for number in range(6)]
    with smd.Client(service.url) as client:
        outcomes = core.map_concurrently(
            client.groups.get, labels, limit=1, progress=lambda done, of: seen.append((done, of))
        )
    assert _shown(outcomes) == EXPECTED
    assert [one.item for one in outcomes] == labels
    assert seen == [(number, 6) for number in range(1, 7)]
    with pytest.raises(smd.NotFoundError, match="no such group"):
        outcomes[1].result()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_results_and_errors_of_tasks(service: Any, backend: str) -> None:
    """As of threads, on both event loops."""
    _answers(service)
    labels = [f"group{number}" for number in range(6)]

    async def run() -> list[core.Outcome[str, smd.Group]]:
        async with smd.AsyncClient(service.url) as client:
            return await core.map_concurrently_async(client.groups.get, labels, limit=1)

    outcomes = anyio.run(run, backend=backend)
    assert _shown(outcomes) == EXPECTED
    assert [one.item for one in outcomes] == labels


def test_as_many_threads_as_the_limit() -> None:
    """Four meet at a barrier, and there is never a fifth."""
    barrier, lock, running, most = Barrier(4), Lock(), 0, 0

    def call(item: int) -> int:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        barrier.wait(30)
        with lock:
            running -= 1
        return item * 2

    outcomes = core.map_concurrently(call, range(40), limit=4)
    assert [one.result() for one in outcomes] == [2 * number for number in range(40)]
    assert most == 4


def test_as_many_tasks_as_the_limit() -> None:
    """With tasks it is the same."""
    running = most = 0

    async def call(item: int) -> int:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await anyio.lowlevel.checkpoint()
        running -= 1
        return item * 2

    async def run() -> list[core.Outcome[int, int]]:
        return await core.map_concurrently_async(call, iter(range(40)), limit=4)

    assert [one.result() for one in anyio.run(run)] == [2 * number for number in range(40)]
    assert most == 4


def test_the_threads_have_the_callers_user() -> None:
    """Context variables of the caller hold in the threads: a user's token is passed on."""
    token = USER.set("alice")
    try:
        outcomes = core.map_concurrently(lambda _: USER.get(), range(3), limit=2)
    finally:
        USER.reset(token)
    assert [one.result() for one in outcomes] == ["alice"] * 3


def test_the_threads_have_the_callers_deadline(service: Any) -> None:
    """A read of `wait_until` may call in threads: it ends in time all the same."""
    service.answer(200, GROUP).open.clear()
    with smd.Client(service.url) as client, until(time.monotonic() + 0.1):
        (outcome,) = core.map_concurrently(client.groups.get, ["blue"])
    assert isinstance(outcome.error, smd.RequestTimeoutError)
    assert "deadline" in str(outcome.error)


def test_an_interrupt_leaves_out_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C reaches the caller; what has not begun is not called."""
    called: list[int] = []
    shut_down = Event()

    class Pool(ThreadPoolExecutor):
        def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
            super().shutdown(False, cancel_futures=cancel_futures)
            shut_down.set()
            super().shutdown(wait)

    def interrupt(done: int, of: int) -> None:
        raise KeyboardInterrupt

    def call(item: int) -> None:
        called.append(item)
        if item:
            shut_down.wait(30)

    monkeypatch.setattr(concurrent, "ThreadPoolExecutor", Pool)
    with pytest.raises(KeyboardInterrupt):
        core.map_concurrently(call, range(100), limit=2, progress=interrupt)
    assert len(called) <= 3


def test_a_cancelled_caller_cancels_the_calls() -> None:
    """No task is left over."""
    begun: list[int] = []

    async def call(item: int) -> None:
        begun.append(item)
        await anyio.sleep_forever()

    async def run() -> bool:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(lambda: core.map_concurrently_async(call, range(9), limit=3))
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
        return scope.cancelled_caught

    assert anyio.run(run)
    assert begun == [0, 1, 2]


def test_nothing_and_too_little() -> None:
    """No items make no outcomes; a limit below one is refused."""
    assert core.map_concurrently(str, []) == []
    with pytest.raises(ValueError, match="limit is 0; give 1 or more"):
        core.map_concurrently(str, [1], limit=0)
