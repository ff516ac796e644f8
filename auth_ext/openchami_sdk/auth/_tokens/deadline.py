"""The end of a whole request: an HTTP library limits each read only."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Mapping
from typing import Any, Self


class Deadline:
    """Ends the request that its `trace` watches when its time is over.

    If a server sends one byte from time to time, no read exceeds its timeout. The connection is
    therefore shut down from another thread, which ends the read.
    """

    def __init__(self, seconds: float) -> None:
        self.passed = False
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._timer = threading.Timer(max(seconds, 0.0), self._pass)
        self._timer.daemon = True

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """The `trace` extension of httpx's requests: learn of each connection that is opened."""
        stream = info.get("return_value") if event.endswith(".complete") else None
        get_extra_info = getattr(stream, "get_extra_info", None)
        opened = None if get_extra_info is None else get_extra_info("socket")
        if not isinstance(opened, socket.socket):
            return
        with self._lock:
            self._sockets.append(opened)
            passed = self.passed
        if passed:
            _shut_down(opened)

    def _pass(self) -> None:
        with self._lock:
            self.passed = True
            opened = tuple(self._sockets)
        for one in opened:
            _shut_down(one)


def _shut_down(opened: socket.socket) -> None:
    # The base class's method: that of an SSLSocket also forgets its TLS state.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(opened, socket.SHUT_RDWR)
