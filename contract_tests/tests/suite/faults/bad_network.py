"""A proxy in front of a server that does to connections what networks and gateways do.

It takes one request a connection, so that each can meet another fate. With TLS, each connection
takes the next of the contexts that are given.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from itertools import count
from typing import TypeAlias
from urllib.parse import urlsplit

HOST = "127.0.0.1"
PATIENCE = {0: 4, 3: 0.5}
"""Seconds that a run waits, by its exit status: trouble that never passes needs no long wait."""
Fate: TypeAlias = Callable[["Passage"], None]
"""What becomes of a request."""


class Passage:
    """One request on its way: how many came before it, and what can be done to it."""

    def __init__(self, proxy: BadNetwork, client: socket.socket, head: bytes, body: bytes) -> None:
        self.proxy = proxy
        self._client = client
        self._head = head
        self._body = body
        self.call = b" ".join(head.split(b" ", 2)[:2]).decode("latin-1")
        self.number = next(proxy.numbers)

    def forward(self, edit: Callable[[bytes], bytes] = bytes) -> None:
        """Let it pass, and its answer; `edit` changes each part of the answer."""
        head = re.sub(rb"(?im)^connection:.*\r\n", b"", self._head)
        head = head.replace(b"\r\n", b"\r\nConnection: close\r\n", 1)
        with socket.create_connection(self.proxy.upstream) as server:
            server.sendall(head + self._body)
            while part := server.recv(65536):
                self._client.sendall(edit(part))

    def swallow(self) -> None:
        """Let it be carried out, and close the connection without its answer."""
        answered, self._client = self._client, socket.socketpair()[0]
        with contextlib.suppress(OSError):
            self.forward()
        self._client.close()
        self._client = answered

    def close(self) -> None:
        """Close the connection without an answer."""

    def reset(self) -> None:
        """Reset the connection."""
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def cut(self) -> None:
        """Send the beginning of an answer."""
        self._client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")

    def garble(self) -> None:
        """Answer what is no HTTP."""
        self._client.sendall(b"220 mail.example ESMTP\r\n")

    def break_tls(self) -> None:
        """Send what is no record of TLS where an encrypted answer is expected."""
        os.write(self._client.fileno(), b"HTTP/1.1 200 OK\r\n\r\n")

    def drip(self) -> None:
        """Send an answer that never ends, a little at a time."""
        self._client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n[")
        while not self.proxy.stopping.wait(0.2):
            self._client.sendall(b" ")

    def pour(self) -> None:
        """Send an answer that never ends, as fast as it is read."""
        self._client.sendall(b"HTTP/1.1 200 OK\r\n\r\n[")
        while not self.proxy.stopping.is_set():
            self._client.sendall(b" " * 65536)

    def answer_badly_packed(self) -> None:
        """Answer what says to be compressed, and is not."""
        self._client.sendall(
            b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n[]"
        )

    def show_page(self, status: int, *headers: str) -> None:
        """Answer with a page, as a gateway does for people."""
        lines = [f"HTTP/1.1 {status} Page", "Content-Type: text/html", *headers]
        lines += ["Content-Length: 14", "", "<h1>Sorry</h1>"]
        self._client.sendall("\r\n".join(lines).encode("latin-1"))

    def keep_waiting(self) -> None:
        """Never answer."""
        self.proxy.stopping.wait()

    def answer(self, status: int, *headers: str) -> None:
        """Answer as a gateway does."""
        lines = [f"HTTP/1.1 {status} Gateway", *headers, "Content-Length: 4", "", "busy"]
        self._client.sendall("\r\n".join(lines).encode("latin-1"))


class BadNetwork:
    """The proxy: `url` is where it listens, `fate` what it does with each request.

    `tls` has a context for each connection.
    """

    def __init__(
        self, upstream: str, fate: Fate, tls: Iterator[ssl.SSLContext] | None = None
    ) -> None:
        parts = urlsplit(upstream)
        self.upstream = (str(parts.hostname), parts.port or 80)
        self.numbers = count(1)
        self.stopping = threading.Event()
        self._fate, self._tls = fate, tls
        self._listener = _listening(0)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://{HOST}:{self.port}{parts.path}"
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    def die(self) -> None:
        """Listen no more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def be_away(self, seconds: float) -> None:
        """Listen no more for a while."""
        self.die()
        threading.Timer(seconds, self._return).start()

    def stop(self) -> None:
        """End it, and whoever waits for an answer."""
        self.stopping.set()
        self.die()

    def _return(self) -> None:
        if not self.stopping.is_set():
            self._listener = _listening(self.port)
            self._accept(self._listener)

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listener.accept()
                context = next(self._tls) if self._tls else None
                threading.Thread(target=self._serve, args=(client, context), daemon=True).start()

    def _serve(self, client: socket.socket, context: ssl.SSLContext | None) -> None:
        with contextlib.ExitStack() as closing, contextlib.suppress(OSError):
            closing.enter_context(client)
            if context is not None:
                client = closing.enter_context(context.wrap_socket(client, server_side=True))
            received = b""
            while b"\r\n\r\n" not in received:
                part = client.recv(65536)
                if not part:
                    return
                received += part
            head, _, body = received.partition(b"\r\n\r\n")
            found = re.search(rb"(?im)^content-length: *(\d+)", head)
            while len(body) < int(found[1] if found else 0):
                body += client.recv(65536)
            self._fate(Passage(self, client, head + b"\r\n\r\n", body))


@contextmanager
def bad_network(upstream: str, fate: Fate) -> Generator[BadNetwork]:
    """A proxy in front of *upstream*, stopped at the end of the block."""
    proxy = BadNetwork(upstream, fate)
    try:
        yield proxy
    finally:
        proxy.stop()


def good(passage: Passage) -> None:
    """Every request passes."""
    passage.forward()


def on(pattern: str, fate: Fate, *, first: int = 1, times: int | None = None) -> Fate:
    """*fate* for the requests whose method and path begin as *pattern* says, and only for some.

    Args:
        pattern: A regular expression.
        fate: What becomes of them.
        first: The number of the first one that meets it, counted among these.
        times: How many meet it; None: all that follow.
    """
    numbers: Iterator[int] = count(1)

    def decide(passage: Passage) -> None:
        if not re.match(pattern, passage.call):
            passage.forward()
            return
        number = next(numbers)
        met = number >= first and (times is None or number < first + times)
        (fate if met else good)(passage)

    return decide


def _listening(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((HOST, port))
    listener.listen(64)
    return listener
