"""A token endpoint that drips, never ends, or packs much into little: bounded in time and size."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from auth_ext.tests.auth_fixtures import Call, MakeAuth
from auth_ext.tests.auth_loopback import Loopback, Reply, background, json_reply
from openchami_sdk import auth, smd
from openchami_sdk.auth import Policy
from openchami_sdk.auth._tokens.source import Attempt
from openchami_sdk.auth._tokens.steps import Steps
from openchami_sdk.core.connections.deadline import until

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


class Dripping:
    """Sends `head`, then a byte each 20 ms for as long as anybody listens."""

    def __init__(self, head: bytes) -> None:
        self._head = head
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._over = threading.Event()
        self.hung_up = threading.Event()
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        """End it."""
        self._over.set()
        self._listening.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            threading.Thread(target=self._drip, args=(connection,), daemon=True).start()

    def _drip(self, connection: socket.socket) -> None:
        with connection:
            try:
                connection.recv(65_536)
                connection.sendall(self._head)
                while not self._over.wait(0.02):
                    connection.sendall(b" ")
            except OSError:
                self.hung_up.set()


@pytest.fixture
def dripping() -> Iterator[Callable[[bytes], Dripping]]:
    """Makes endpoints that drip."""
    made: list[Dripping] = []

    def make(head: bytes) -> Dripping:
        made.append(Dripping(head))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.mark.parametrize(
    "head",
    [
        b"HTTP/1.1 200 OK\r\nX-Slow: ",
        HEAD + b"Content-Length: 60000\r\n\r\n",
        HEAD + b"Connection: close\r\n\r\n{",
    ],
    ids=["headers", "body", "body without a length"],
)
def test_endpoint_that_drips_is_given_up_on(
    make_auth: MakeAuth, dripping: Callable[[bytes], Dripping], call: Call, head: bytes
) -> None:
    """The whole of a fetch is bounded, and the connection is closed: no thread is left behind."""
    endpoint = dripping(head)
    authentication = make_auth(
        token_endpoint=endpoint.url,
        allowed_origins=[endpoint.url],
        policy=Policy(budget=0.3, first_pause=0.0),
    )
    with pytest.raises(auth.TokenEndpointUnavailableError, match=r"did not answer within 0\.\d+ s"):
        call(authentication, endpoint.url)
    assert endpoint.hung_up.wait(30)
    background()


def test_name_server_that_does_not_answer(
    make_auth: MakeAuth, server: Loopback, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look-up of the endpoint's name counts."""
    answered, looked = threading.Event(), list[bool]()
    look_up = socket.getaddrinfo

    def slow(host: str, *args: Any, **options: Any) -> Any:
        if host == "localhost":
            looked.append(answered.wait(20))
        return look_up(host, *args, **options)

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    authentication = make_auth(
        token_endpoint=server.url.replace("127.0.0.1", "localhost") + "/token",
        policy=Policy(budget=0.3, first_pause=0.0),
    )
    with pytest.raises(auth.TokenEndpointUnavailableError, match=r"did not answer within 0\.\d+ s"):
        call(authentication, server.url)
    assert not looked
    answered.set()
    background()


def test_nobody_waits_longer_than_the_flight(server: Loopback) -> None:
    """A source that hangs in a way that nothing ends is one error to all who wait."""
    forever = threading.Event()

    class Hanging:
        client_id = None
        channel = auth.Channel()

        def version(self) -> None:
            return None

        def steps(self, attempt: Attempt) -> Steps:
            forever.wait(60)
            raise auth.TokenError("over")
            yield

    manager = auth.TokenAuth(
        Hanging(), allowed_origins=[server.url], policy=Policy(flight_timeout=0.1)
    ).manager
    with pytest.raises(auth.TokenEndpointUnavailableError, match=r"within 0\.1 s: the Hang"):
        manager.token()
    forever.set()


@pytest.mark.parametrize("deadline", [0.1, None])
def test_a_calls_deadline_bounds_the_wait_for_a_token(
    server: Loopback, make_auth: MakeAuth, deadline: float | None
) -> None:
    """The deadline of a client, or of `wait_until`: the fetch goes on for whoever calls next."""
    server.gate.clear()
    with smd.Client(server.url, auth=make_auth(), deadline=deadline) as client:
        with (
            pytest.raises(smd.RequestTimeoutError, match="deadline"),
            until(time.monotonic() + (deadline or 0.1)),
        ):
            client.components.get("x1000c0s0b0n0")
        assert server.calls == []
        server.gate.set()
        background()
        assert server.issued == ["token-1"]


BOMB = gzip.compress(b" " * (100 << 20))


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", BOMB),
        ("gzip, gzip", gzip.compress(BOMB)),
        ("deflate", zlib.compress(b" " * (100 << 20))),
        ("", b" " * (64 << 20)),
    ],
    ids=["gzip", "gzip twice", "deflate", "plain"],
)
@pytest.mark.parametrize("status", [200, 400])
def test_answer_that_unpacks_to_much_is_not_unpacked(
    server: Loopback, make_auth: MakeAuth, encoding: str, body: bytes, status: int
) -> None:
    """An answer is kept up to 64 KiB, packed and unpacked."""
    server.always = Reply(status, body, {"Content-Encoding": encoding} if encoding else {})
    manager = make_auth().manager
    tracemalloc.start()
    try:
        with pytest.raises(auth.TokenError):
            manager.token()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 << 20


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
def test_packed_answer_is_read(server: Loopback, make_auth: MakeAuth, encoding: str) -> None:
    """A proxy that packs everything is no hindrance, though nobody asked for it."""
    plain = json_reply({"access_token": "token-1", "expires_in": 60})
    packed = gzip.compress(plain.body) if encoding == "gzip" else zlib.compress(plain.body)
    server.always = Reply(200, packed, {**plain.headers, "Content-Encoding": encoding})
    assert make_auth().manager.token().value == "token-1"
    assert server.token_requests[0].headers["accept-encoding"] == "identity"
