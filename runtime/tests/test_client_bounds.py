"""What a service can make a client read, and for how long: bounded in bytes and in time."""

from __future__ import annotations

import asyncio
import gzip
import socket
import zlib
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any

import pytest
import trio

from openchami_sdk import smd

pytestmark = pytest.mark.usefixtures("library")
GROUP = b'{"label": "blue", "description": "", "members": {"ids": []}}'


@contextmanager
def serving(answer: Callable[[socket.socket, Event], None]) -> Generator[str]:
    """The URL of a server that treats each connection so, until the client or the test is done."""
    listener = socket.create_server(("127.0.0.1", 0))
    done, threads = Event(), list[Thread]()

    def talk(connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65_536)
                answer(connection, done)
            except OSError:
                pass

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threads.append(Thread(target=talk, args=(connection,)))
            threads[-1].start()

    accepting = Thread(target=accept)
    accepting.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        done.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
        for thread in threads:
            thread.join()


def _head(encoding: str = "", status: int = 200) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json"]
    lines += [f"Content-Encoding: {encoding}"] if encoding else []
    return "\r\n".join([*lines, "", ""]).encode()


def _whole(content: bytes) -> Callable[[socket.socket, Event], None]:
    return lambda connection, done: connection.sendall(content)


def _endless(head: bytes, chunk: bytes) -> Callable[[socket.socket, Event], None]:
    def answer(connection: socket.socket, done: Event) -> None:
        connection.sendall(head)
        while not done.is_set():
            connection.sendall(chunk)

    return answer


def _dripping(head: bytes) -> Callable[[socket.socket, Event], None]:
    def answer(connection: socket.socket, done: Event) -> None:
        connection.sendall(head)
        while not done.wait(0.02):
            connection.sendall(b" ")

    return answer


def both(url: str, error: type[Exception], match: str, **options: Any) -> Exception:
    """The error of the blocking client and of the async one, which has to be the same."""

    async def main() -> None:
        async with smd.AsyncClient(url, retries=0, **options) as client:
            await client.groups.get("blue")

    with smd.Client(url, retries=0, **options) as client, pytest.raises(error, match=match) as one:
        client.groups.get("blue")
    with pytest.raises(error, match=match) as other:
        asyncio.run(main())
    assert str(one.value) == str(other.value)
    return one.value


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
def test_what_fits_is_read(encoding: str) -> None:
    """Answers within the bound are read, encoded or not."""
    bodies = {"gzip": gzip.compress(GROUP), "deflate": zlib.compress(GROUP), "identity": GROUP}
    with serving(_whole(_head(encoding) + bodies[encoding])) as url, smd.Client(url) as client:
        assert client.groups.get("blue").label == "blue"


def test_an_answer_without_end() -> None:
    """It is read up to `max_answer`; the error says which argument lets more in."""
    with serving(_endless(_head(), b"[" * 65_536)) as url:
        match = r"GET .*/groups/blue answered 200 with more than 1,000,000 bytes; set a larger max_"
        both(url, smd.DecodeError, match, max_answer=1_000_000)


def test_a_gzip_bomb() -> None:
    """A body that grows when it is decoded is decoded up to the bound."""
    bomb = gzip.compress(b" " * 50_000_000)
    with serving(_whole(_head("gzip") + bomb)) as url:
        both(url, smd.DecodeError, "more than 1,000,000 bytes", max_answer=1_000_000)


def test_many_parts_of_gzip() -> None:
    """Parts that hold nothing cost no more than their bytes: each is looked at once."""
    parts = gzip.compress(b"", mtime=0) * 100_000 + gzip.compress(GROUP)
    with serving(_whole(_head("gzip") + parts)) as url, smd.Client(url) as client:
        assert client.groups.get("blue").label == "blue"


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br"])
def test_an_encoding_that_was_not_asked_for(encoding: str) -> None:
    """Encodings over one another, and unknown ones, are not decoded at all."""
    bomb = gzip.compress(gzip.compress(b" " * 50_000_000))
    with serving(_whole(_head(encoding) + bomb)) as url:
        both(url, smd.DecodeError, f"encoded as '{encoding}', which the client did not ask for")


@pytest.mark.parametrize("body", [b"no gzip", gzip.compress(GROUP)[:-12]], ids=["other", "torn"])
def test_a_body_that_cannot_be_decompressed(body: bytes) -> None:
    """The error says so."""
    with serving(_whole(_head("gzip") + body)) as url:
        both(url, smd.DecodeError, "a body that cannot be decompressed")


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_the_body_of_an_error_is_bounded(encoding: str) -> None:
    """An error without end is the error that it is."""
    body = gzip.compress(b"x" * 50_000_000) if encoding else b"x" * 65_536
    answer = (_whole if encoding else _endless)(*_error(encoding, body))
    with serving(answer) as url:
        both(url, smd.BadRequestError, "answered 400 Bad Request")


def _error(encoding: str, body: bytes) -> tuple[bytes, ...]:
    head = _head(encoding, 400)
    return (head + body,) if encoding else (head, body)


def test_header_fields_without_end() -> None:
    """They end in an error, not in memory."""
    with serving(_endless(b"HTTP/1.1 200 OK\r\n", b"X-More: yes\r\n" * 1000)) as url:
        both(url, smd.NetworkError, "got no answer")


@pytest.mark.parametrize("head", [_head(), b"HTTP/1.1 200 OK\r\nX-More:"], ids=["body", "head"])
def test_a_server_that_drips_holds_nobody_beyond_the_deadline(head: bytes) -> None:
    """A byte now and then resets each timeout, but not the deadline."""
    with serving(_dripping(head)) as url:
        both(url, smd.RequestTimeoutError, "did not end before its deadline", deadline=0.3)
        with (
            smd.Client(url, deadline=0.3) as client,
            pytest.raises(smd.RequestTimeoutError, match="deadline"),
        ):
            client.groups.get("blue")


def test_the_deadline_on_trio() -> None:
    """It is the same on trio."""

    async def main(url: str) -> None:
        async with smd.AsyncClient(url, deadline=0.3) as client:
            with pytest.raises(smd.RequestTimeoutError, match="did not end before its deadline"):
                await client.groups.get("blue")

    with serving(_dripping(_head())) as url:
        trio.run(main, url)


def test_a_name_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch, service: Any) -> None:
    """The look-up of a name has no timeout of its own; one that ends in time is used."""
    answered, looking = Event(), list[bool]()
    look_up = socket.getaddrinfo

    def slow(host: str, *args: Any, **options: Any) -> Any:
        if host == "smd.example":
            looking.append(answered.wait(20))
            host = "127.0.0.1"
        return look_up(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    url = service.url.replace("127.0.0.1", "smd.example")
    with smd.Client(url, deadline=0.3) as client:
        with pytest.raises(smd.RequestTimeoutError, match="did not end before its deadline"):
            client.groups.list()
        assert not looking
        answered.set()
        service.answer(200, [])
        assert client.with_options(deadline=30).groups.list() == []
    assert len(service.seen) == 1


def test_no_retry_beyond_the_deadline(service: Any) -> None:
    """Where the pause before a retry would not be over in time, the answer counts."""
    service.answer(503, headers={"Retry-After": "20"})
    with smd.Client(service.url, deadline=5) as client:
        with pytest.raises(smd.ServiceUnavailableError):
            client.groups.get("blue")
    assert len(service.seen) == 1


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("timeout", "5", TypeError),
        ("timeout", -1, ValueError),
        ("timeout", float("nan"), ValueError),
        ("timeout", True, TypeError),
        ("deadline", "5", TypeError),
        ("deadline", 0, ValueError),
        ("retries", "2", TypeError),
        ("retries", -1, ValueError),
        ("max_in_flight", 0, ValueError),
        ("max_in_flight", 2**63 - 1, ValueError),
        ("max_answer", 1.5, TypeError),
        ("user_agent", "caf\u00e9", ValueError),
        ("user_agent", "a\r\nb", ValueError),
        ("user_agent", 5, TypeError),
        ("auth", ("user", "password"), TypeError),
        ("verify", "/ca.pem", TypeError),
    ],
)
@pytest.mark.parametrize("client", [smd.Client, smd.AsyncClient])
def test_arguments_that_cannot_work(client: Any, name: str, value: Any, error: type) -> None:
    """They are refused when the client is made, with a sentence that names the argument."""
    with pytest.raises(error, match=f"^{name} "):
        client("http://127.0.0.1:1", **{name: value})
