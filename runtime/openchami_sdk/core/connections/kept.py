"""The connections that a client keeps between calls.

Each call in flight uses an HTTP client that has one connection, and that no other call uses. In a
pool of many connections the HTTP library checks each connection before and after every call. With
50 connections this takes longer than the call: `make bench` compares the two.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Generic, TypeVar

from .. import http

H = TypeVar("H", bound=http.Client | http.AsyncClient)

#: Seconds after which a connection that no call needed is closed.
UNUSED = 5.0


class Kept(Generic[H]):
    """HTTP clients of one connection each; the one that was used last is taken first.

    Signal handlers may use it while their own thread does: each step is one operation on a list.

    Args:
        make: Makes another one.
        injected: The caller's own HTTP client, which all calls use instead.
    """

    def __init__(self, make: Callable[[], H], injected: H | None) -> None:
        self._make = make
        self._injected = injected
        self._clients: list[tuple[H, float]] = []
        self._ended = False

    @property
    def injected(self) -> bool:
        """Whether all calls use the caller's own HTTP client."""
        return self._injected is not None

    def take(self) -> H:
        """An HTTP client that no other call is using, or the caller's own."""
        if self._injected is not None:
            return self._injected
        try:
            return self._clients.pop()[0]
        except IndexError:
            return self._make()

    def put_back(self, client: H) -> H | None:
        """Keep it for the next call; what is returned has to be closed."""
        if self._injected is not None:
            return None
        now = time.monotonic()
        self._clients.append((client, now))
        try:
            # Looked at after it was added, so that `end` finds it, or it is seen here.
            if self._ended or self._clients[0][1] < now - UNUSED:
                return self._clients.pop(0)[0]
        except IndexError:  # another thread took it
            pass
        return None

    def end(self) -> list[H]:
        """Keep none from now on; those that are returned have to be closed."""
        self._ended = True
        clients: list[H] = []
        with suppress(IndexError):
            while True:
                clients.append(self._clients.pop()[0])
        return clients
