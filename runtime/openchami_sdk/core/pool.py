"""The connections of a client."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from . import http

H = TypeVar("H", bound=http.Client | http.AsyncClient)


class Pool(Generic[H]):
    """The HTTP client that the calls of one client go through, made for the first of them.

    Args:
        injected: the caller's own HTTP client, used instead and never closed here.
        make: makes one with a library.
    """

    def __init__(self, injected: H | None, make: Callable[[http.Library], H]) -> None:
        self.owned = injected is None
        """Whether closing the connections is up to the client."""
        self.library = http.in_use() if injected is None else http.library_of(injected)
        self._make = make
        self._client = injected
        self._closed = False
        self._lock = Lock()

    def client(self) -> H:
        """The HTTP client to send with; RuntimeError after `close`."""
        if self._client is None:
            with self._lock:
                if self._closed:
                    raise RuntimeError("This client is closed; make a new one.")
                if self._client is None:
                    self._client = self._make(self.library)
        return self._client

    def close(self) -> H | None:
        """What has to be closed now, if anything; nothing is sent any more."""
        with self._lock:
            self._closed = self.owned
            return self._client if self.owned else None
