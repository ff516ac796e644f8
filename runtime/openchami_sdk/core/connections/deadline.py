"""The deadline of a call, which no answer of a service can extend.

Both HTTP libraries limit the time of each single read only. A service that sends one byte from time
to time could therefore make a blocking caller wait without end. This module limits the reads and
writes of the caller's thread, at the connections that the libraries use. Async calls do not need
this, because they are cancelled.
"""

from __future__ import annotations

import threading
import time
from _thread import start_new_thread
from collections.abc import Callable, Generator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager, suppress
from typing import Any

from .. import http


class DeadlineExceeded(Exception):
    """The deadline passed while a connection was made, or while an answer was read."""


class _Thread(threading.local):
    ends: float | None = None


_thread = _Thread()


@contextmanager
def until(ends: float | None) -> Generator[None]:
    """Bound what this thread reads and writes: no wait lasts beyond `ends`, a monotonic time.

    With None only an outer `until` counts.
    """
    before = _thread.ends
    _thread.ends = soonest(ends)
    try:
        yield
    finally:
        _thread.ends = before


def soonest(ends: float | None) -> float | None:
    """The earlier of two ends: that of a call, and that of `until` in this thread."""
    outer = _thread.ends
    if outer is None:
        return ends
    return outer if ends is None else min(outer, ends)


def remaining() -> float | None:
    """Seconds that the call that runs in this thread still has; None without a deadline."""
    ends = _thread.ends
    return None if ends is None else max(0.0, ends - time.monotonic())


def bounded(client: http.Client) -> http.Client:
    """A client of our own, whose connections keep to the deadline of the thread that uses them."""
    inner: Any = client
    for transport in {inner._transport, *inner._mounts.values()} - {None}:
        pool = transport._pool
        pool._network_backend = _Backend(pool._network_backend)
    return client


def _least(timeout: float | None) -> float | None:
    left = remaining()
    if left is None:
        return timeout
    # Zero would mean "do not block", which is another error than a timeout.
    return max(left, 0.001) if timeout is None else min(timeout, max(left, 0.001))


def _in_time(connect: Callable[[], Any]) -> Any:
    """A new connection; raises DeadlineExceeded when the deadline of this thread passes first.

    The system's look-up of a name has no timeout, so it is made in a thread. After the deadline
    that thread goes on until the system answers.
    """
    left = remaining()
    if left is None:
        return connect()
    made: Future[Any] = Future()

    def run() -> None:
        try:
            stream = connect()
        except BaseException as error:
            with suppress(InvalidStateError):
                made.set_exception(error)
            return
        try:
            made.set_result(stream)
        except InvalidStateError:  # it came too late
            stream.close()

    try:
        # Thread.start holds a lock: a call of a signal handler could wait for it forever.
        start_new_thread(run, ())
    except RuntimeError:  # no thread to be had, or the interpreter is ending
        return connect()
    try:
        return made.result(left)
    except TimeoutError:
        raise DeadlineExceeded from None
    finally:
        made.cancel()


class _Backend:
    """Makes connections that keep to the deadline (`httpcore.NetworkBackend`)."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, *args: Any, timeout: float | None = None, **options: Any) -> Any:
        timeout = _least(timeout)
        return _Stream(_in_time(lambda: self._inner.connect_tcp(*args, timeout=timeout, **options)))

    def connect_unix_socket(self, *args: Any, timeout: float | None = None, **options: Any) -> Any:
        return _Stream(self._inner.connect_unix_socket(*args, timeout=_least(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    """A connection that keeps to the deadline (`httpcore.NetworkStream`)."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, timeout=_least(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=_least(timeout))

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> Any:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _least(timeout)))

    def close(self) -> None:
        self._inner.close()

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
