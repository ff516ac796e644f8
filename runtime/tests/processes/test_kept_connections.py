"""Which connections a client keeps: those of the calls in flight, while they are used."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from openchami_sdk import smd
from openchami_sdk.core.connections import exchange, kept
from openchami_sdk.core.http import Library

_BODY = b'{"label": "blue", "description": "", "members": {"ids": []}}'
_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n"
    b"Set-Cookie: session=first\r\n\r\n%b" % (len(_BODY), _BODY)
)


@dataclass
class Server:
    """Keeps connections open and counts them; answers wait for `open`."""

    url: str = ""
    connections: int = 0
    requests: list[bytes] = field(default_factory=list[bytes])
    open: threading.Event = field(default_factory=threading.Event)
    closed: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    came: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                self.requests.append(await reader.readuntil(b"\r\n\r\n"))
                self.came.release()
                await asyncio.to_thread(self.open.wait, 10)
                writer.write(_ANSWER)
        except (asyncio.IncompleteReadError, ConnectionError):
            self.closed.release()
        finally:
            writer.close()


@pytest.fixture
def server() -> Iterator[Server]:
    one = Server()
    one.open.set()
    started: Future[Callable[[], object]] = Future()

    async def serve() -> None:
        end, loop = asyncio.Event(), asyncio.get_running_loop()
        async with await asyncio.start_server(one.talk, "127.0.0.1", 0) as listening:
            one.url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
            started.set_result(lambda: loop.call_soon_threadsafe(end.set))
            await end.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
    thread.start()
    end = started.result(10)
    yield one
    one.open.set()
    end()
    thread.join(10)


def at_once(client: smd.Client, server: Server, calls: int) -> None:
    """So many calls, all in flight at the same time."""
    server.open.clear()
    threads = [
        threading.Thread(target=client.groups.get, args=("blue",), daemon=True)
        for _ in range(calls)
    ]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert server.came.acquire(timeout=10)
    server.open.set()
    for thread in threads:
        thread.join(10)


def test_calls_one_after_another_share_a_connection(library: Library, server: Server) -> None:
    """The connection that was used last is used again, also after a burst of calls."""
    with smd.Client(server.url) as client:
        at_once(client, server, 5)
        assert server.connections == 5
        for _ in range(20):
            client.groups.get("blue")
    assert server.connections == 5


def test_a_connection_that_no_call_needs_is_closed(
    library: Library, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a burst the others are closed one by one, by the calls that follow."""
    now = [1000.0]
    monkeypatch.setattr(kept, "time", SimpleNamespace(monotonic=lambda: now[0]))
    with smd.Client(server.url) as client:
        at_once(client, server, 5)
        client.groups.get("blue")
        assert not server.closed.acquire(blocking=False)
        for _ in range(8):
            now[0] += kept.UNUSED + 1
            client.groups.get("blue")
        for _ in range(4):
            assert server.closed.acquire(timeout=10)
    assert server.connections == 5


def test_an_unused_connection_of_an_event_loop_is_closed(
    library: Library, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for blocking clients."""
    now = [1000.0]
    monkeypatch.setattr(kept, "time", SimpleNamespace(monotonic=lambda: now[0]))

    async def main() -> None:
        async with smd.AsyncClient(server.url) as client:
            server.open.clear()
            calls = [asyncio.ensure_future(client.groups.get("blue")) for _ in range(5)]
            for _ in calls:
                assert await asyncio.to_thread(server.came.acquire, timeout=10)
            server.open.set()
            await asyncio.gather(*calls)
            for _ in range(8):
                now[0] += kept.UNUSED + 1
                await client.groups.get("blue")
            for _ in range(4):
                assert await asyncio.to_thread(server.closed.acquire, timeout=10)

    asyncio.run(main())
    assert server.connections == 5


def test_a_call_in_flight_ends_after_close(library: Library, server: Server) -> None:
    """Closing a client lets a call of another thread end, and then closes its connection."""
    server.open.clear()
    got: list[smd.Group] = []
    client = smd.Client(server.url)
    thread = threading.Thread(target=lambda: got.append(client.groups.get("blue")), daemon=True)
    thread.start()
    assert server.came.acquire(timeout=10)
    client.close()
    server.open.set()
    thread.join(10)
    assert [group.label for group in got] == ["blue"]
    assert server.closed.acquire(timeout=10)


def test_the_connection_of_an_interrupted_call_is_closed(
    library: Library, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C can come between an answer and its reading; nobody would read the rest of it."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with smd.Client(server.url, max_in_flight=1) as client:
        with monkeypatch.context() as patch:
            patch.setattr(exchange, "_read", interrupt)
            with pytest.raises(KeyboardInterrupt):
                client.groups.get("blue")
        assert server.closed.acquire(timeout=10)
        assert client.groups.get("blue").label == "blue"
    assert server.connections == 2


def test_a_signal_handler_calls_during_a_call_that_has_the_only_turn(
    library: Library, server: Server
) -> None:
    """It does not wait for the turn of the call that it interrupts, which waits for it."""
    got: list[smd.Group] = []

    def handler(*_: object) -> None:
        if not server.open.is_set():
            server.open.set()
            got.append(client.groups.get("blue"))

    def interrupt() -> None:
        assert server.came.acquire(timeout=10)
        # One that comes just before a read is handled after it.
        while not server.open.wait(0.01):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)

    before = signal.signal(signal.SIGUSR1, handler)
    server.open.clear()
    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with smd.Client(server.url, max_in_flight=1, deadline=5) as client:
            assert client.groups.get("blue").label == "blue"
            assert [group.label for group in got] == ["blue"]
            thread.join()
            at_once(client, server, 1)
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert server.connections == 2


def test_a_cookie_is_not_sent_with_the_next_call(library: Library, server: Server) -> None:
    """A client may make calls for many users; what a service set for one is not another's."""
    with smd.Client(server.url) as client:
        client.groups.get("blue")
        client.groups.get("blue")
    assert len(server.requests) == 2
    assert all(b"cookie" not in request.lower() for request in server.requests)
