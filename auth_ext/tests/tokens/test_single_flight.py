"""One token request for all who need one: threads, tasks, several loops, all at once."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from auth_ext.tests.auth_fixtures import Clock, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, background
from openchami_sdk.auth import ClientCredentialsAuth, Policy
from openchami_sdk.core import http


class RollCall:
    """A clock that knows who has looked at it: each caller asks it before it needs a token."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.seen: set[object] = set()
        self._changed = threading.Condition()

    def __call__(self) -> float:
        try:
            who: object = asyncio.current_task()
        except RuntimeError:
            who = threading.get_ident()
        with self._changed:
            # The thread that makes the token request is no caller.
            if threading.current_thread().name != "openchami-token":
                self.seen.add(who)
            self._changed.notify_all()
        return self.now

    def wait_for(self, count: int) -> None:
        """Block until that many have looked."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.seen) >= count, 60)


@pytest.fixture
def roll() -> RollCall:
    """A fresh roll call."""
    return RollCall()


@pytest.fixture
def expired(server: Loopback, make_auth: MakeAuth, roll: RollCall) -> ClientCredentialsAuth:
    """An authentication whose token has just expired; the endpoint holds the next request."""
    authentication = make_auth(policy=Policy(clock=roll, first_pause=0.0))
    authentication.manager.token()
    server.arrived.acquire()
    roll.now += 4000
    roll.seen.clear()
    server.gate.clear()
    return authentication


def release(server: Loopback, roll: RollCall, count: int) -> None:
    """Open the gate when all callers are there, so that none can find the token by luck."""
    roll.wait_for(count)
    assert server.arrived.acquire(timeout=60)
    server.gate.set()


def in_threads(work: Callable[[], str], count: int) -> list[str]:
    """What `count` threads got."""
    with ThreadPoolExecutor(count) as pool:
        return [f.result(60) for f in [pool.submit(work) for _ in range(count)]]


def test_200_threads_make_one_request(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall
) -> None:
    """200 threads find the token expired: one asks, all get the answer."""
    opener = threading.Thread(target=release, args=(server, roll, 200))
    opener.start()
    values = in_threads(lambda: expired.manager.token().value, 200)
    opener.join()
    assert set(values) == {"token-2"}
    assert len(server.token_requests) == 2


@pytest.mark.parametrize("count", [1000])
def test_1000_tasks_make_one_request(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall, count: int
) -> None:
    """1,000 tasks of one loop find the token expired: one asks, all get the answer."""

    async def main() -> list[str]:
        opener = asyncio.create_task(asyncio.to_thread(release, server, roll, count))
        tokens = await asyncio.gather(*(expired.manager.token_async() for _ in range(count)))
        await opener
        return [token.value for token in tokens]

    assert set(asyncio.run(main())) == {"token-2"}
    assert len(server.token_requests) == 2


def test_trio_tasks_make_one_request(server: Loopback, make_auth: MakeAuth) -> None:
    """Tasks of a trio run share one request too."""
    manager = make_auth().manager
    values: list[str] = []

    async def one() -> None:
        values.append((await manager.token_async()).value)

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(100):
                group.start_soon(one)

    anyio.run(main, backend="trio")
    assert values == ["token-1"] * 100
    assert len(server.token_requests) == 1


def test_threads_and_two_loops_make_one_request(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall
) -> None:
    """50 threads and two event loops of 50 tasks each share one request."""
    values: list[str] = []

    def loop() -> str:
        async def main() -> list[str]:
            tasks = (expired.manager.token_async() for _ in range(50))
            return [token.value for token in await asyncio.gather(*tasks)]

        values.extend(asyncio.run(main()))
        return "token-2"

    opener = threading.Thread(target=release, args=(server, roll, 150))
    opener.start()
    with ThreadPoolExecutor(52) as pool:
        loops = [pool.submit(loop) for _ in range(2)]
        threads = [pool.submit(lambda: expired.manager.token().value) for _ in range(50)]
        values.extend(f.result(60) for f in threads)
        for f in loops:
            f.result(60)
    opener.join()
    assert values == ["token-2"] * 150
    assert len(server.token_requests) == 2


def test_one_authentication_serves_loops_in_turn(
    server: Loopback, make_auth: MakeAuth, clock: Clock
) -> None:
    """Nothing binds to the first event loop: a second `asyncio.run` works the same."""
    authentication = make_auth()

    async def main() -> list[str]:
        tasks = (authentication.manager.token_async() for _ in range(20))
        return [token.value for token in await asyncio.gather(*tasks)]

    assert set(asyncio.run(main())) == {"token-1"}
    clock.advance(4000)
    assert set(asyncio.run(main())) == {"token-2"}
    assert len(server.token_requests) == 2


def test_cancelled_leader_loses_nothing(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall
) -> None:
    """The request of a task that is cancelled is finished, and its answer serves the others."""

    async def main() -> list[str]:
        leader = asyncio.create_task(expired.manager.token_async())
        await asyncio.to_thread(server.arrived.acquire)
        leader.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leader
        rest = [asyncio.create_task(expired.manager.token_async()) for _ in range(20)]
        await asyncio.to_thread(roll.wait_for, 21)
        server.gate.set()
        return [token.value for token in await asyncio.gather(*rest)]

    assert set(asyncio.run(main())) == {"token-2"}
    assert len(server.token_requests) == 2


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_answer_outlives_the_loop_that_asked(
    server: Loopback, expired: ClientCredentialsAuth, backend: str
) -> None:
    """A caller's timeout, and the end of its event loop, do not end the request."""

    async def main() -> None:
        with anyio.move_on_after(0.01):
            await expired.manager.token_async()

    anyio.run(main, backend=backend)
    server.arrived.acquire()
    server.gate.set()
    background()
    assert expired.manager.token().value == "token-2"
    assert len(server.token_requests) == 2


def test_cancelled_waiter_only_goes_away(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall
) -> None:
    """A waiter's cancellation ends neither the request nor the others' wait."""

    async def main() -> list[Any]:
        tasks = [asyncio.create_task(expired.manager.token_async()) for _ in range(21)]
        await asyncio.to_thread(roll.wait_for, 21)
        tasks[10].cancel()
        server.gate.set()
        return await asyncio.gather(*tasks, return_exceptions=True)

    results = asyncio.run(main())
    assert isinstance(results.pop(10), asyncio.CancelledError)
    assert {token.value for token in results} == {"token-2"}
    assert len(server.token_requests) == 2


def test_loop_that_ends_leaves_no_waiter_behind(
    server: Loopback,
    expired: ClientCredentialsAuth,
    roll: RollCall,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A loop that is closed while a task of it waits is not called back, nor logged about."""
    boarded = threading.Event()

    def short_loop() -> None:
        loop = asyncio.new_event_loop()
        waiter: Any = loop.create_task(expired.manager.token_async())
        loop.call_soon(loop.stop)
        loop.run_forever()
        waiter.set_name("left behind")
        waiter._log_destroy_pending = False
        boarded.set()
        loop.close()

    leader = threading.Thread(target=expired.manager.token)
    leader.start()
    server.arrived.acquire()
    thread = threading.Thread(target=short_loop)
    thread.start()
    boarded.wait()
    thread.join()
    server.gate.set()
    leader.join()
    assert expired.manager.token().value == "token-2"
    assert "exception calling callback" not in caplog.text


def test_blocking_call_on_the_askers_loop_does_not_deadlock(
    server: Loopback, expired: ClientCredentialsAuth, roll: RollCall
) -> None:
    """Blocking code in a task may wait for what a task of the same loop has asked for."""

    async def main() -> tuple[str, str]:
        asker = asyncio.create_task(expired.manager.token_async())
        await asyncio.to_thread(server.arrived.acquire)
        server.gate.set()
        return expired.manager.token().value, (await asker).value

    assert set(asyncio.run(main())) == {"token-2"}


def test_loop_is_free_while_a_token_is_fetched(
    server: Loopback, expired: ClientCredentialsAuth
) -> None:
    """Other tasks run while the token endpoint takes its time."""

    async def main() -> int:
        fetch = asyncio.create_task(expired.manager.token_async())
        await asyncio.to_thread(server.arrived.acquire)
        turns = 0
        for _ in range(100):
            await asyncio.sleep(0)
            turns += 1
        assert not fetch.done()
        server.gate.set()
        await fetch
        return turns

    assert asyncio.run(main()) == 100


@pytest.mark.skipif(not hasattr(os, "fork"), reason="configured by the platform: no fork")
@pytest.mark.filterwarnings("ignore:.*use of fork.*:DeprecationWarning")
def test_forked_child_is_not_stuck_in_its_parents_request(
    server: Loopback, expired: ClientCredentialsAuth
) -> None:
    """A child forked while a thread is asking makes its own request and answers."""
    parent = threading.Thread(target=expired.manager.token)
    parent.start()
    server.arrived.acquire()
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(write, expired.manager.token().value.encode())
        finally:
            os._exit(0)
    os.close(write)
    server.arrived.acquire()
    server.gate.set()
    with os.fdopen(read) as pipe:
        assert pipe.read().startswith("token-")
    os.waitpid(child, 0)
    parent.join()


def test_burst_through_clients(
    server: Loopback, make_auth: MakeAuth, library: http.Library
) -> None:
    """The same holds for whole calls: 50 threads with one client, cold, one token request."""
    with library.client(auth=make_auth(), timeout=60) as client:
        statuses = in_threads(lambda: str(client.get(server.url).status_code), 50)
    assert statuses == ["200"] * 50
    assert len(server.token_requests) == 1
