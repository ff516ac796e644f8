"""One fetch's use of a token store: limited in time, and ended by the store's first failure."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from .._errors import ConfigurationError
from .._text import printable, sendable
from .store import Lease, StoreError, TokenRecord, TokenStore

logger = logging.getLogger("openchami_sdk.auth")

T = TypeVar("T")

# Longer than any token request takes; a holder that died is waited for this long.
_LEASE = 20.0
_LONGEST_TEXT = 16_384


class Visit:
    """One fetch's requests to a store. A failure causes a warning, and ends the visit.

    A store is an external file system or database: it can fail in any way, hang, or hold wrong
    data. The fetch then goes on without it.

    Args:
        store: The store.
        key: The key of the token.
        seconds: How long each call may take.
    """

    def __init__(self, store: TokenStore, key: str, seconds: float) -> None:
        self._store = store
        self._key = key
        self._seconds = seconds
        self._lock = threading.Lock()
        self._lease: Lease | None = None
        self._over = False

    @property
    def over(self) -> bool:
        """Whether the store must not be used any more."""
        return self._over

    def load(self) -> TokenRecord | None:
        """The token that the store has, if it is one."""
        stored = self._within("read", lambda: self._store.load(self._key))
        if stored is not None and not _sound(stored):
            logger.warning("%s in the token store is not a token and is ignored", self._key)
            return None
        return stored

    def take_lease(self) -> bool:
        """Whether this fetch requests a token: for all processes, or for itself without a store."""
        return bool(self._within("asked for a lease", self._take)) or self._over

    def save(self, token: TokenRecord) -> None:
        """Store a token for all processes."""
        self._within("written", lambda: self._store.save(self._key, token))

    def leave(self) -> None:
        """Give the lease back."""
        with self._lock:
            lease, self._lease, self._over = self._lease, None, True
        if lease is not None:
            _finished(lambda: lease.release(), self._seconds)

    def abandon(self) -> None:
        """Give the lease back without waiting for it: the fetch has failed or was cancelled."""
        with self._lock:
            self._over = True
            if self._lease is None:
                return
        try:
            threading.Thread(target=self.leave).start()
        except RuntimeError:  # the interpreter is ending
            self.leave()

    def _take(self) -> bool:
        lease = self._store.lease(self._key, _LEASE)
        if lease is None:
            return False
        with self._lock:
            if not self._over:
                self._lease = lease
                return True
        lease.release()  # nobody waits for it any more
        return False

    def _within(self, done: str, call: Callable[[], T]) -> T | None:
        if self._over:
            return None
        try:
            return _result(call, self._seconds)
        except (StoreError, ConfigurationError) as error:
            reason = printable(error)
        except TimeoutError:
            reason = f"no answer within {self._seconds:g} s"
        except BaseException as error:  # of the thread that uses the store
            reason = type(error).__name__  # its message may hold the token
        with self._lock:
            self._over = True
        logger.warning("the token store cannot be %s: %s", done, reason)
        return None


def _result(call: Callable[[], T], seconds: float) -> T:
    """What a call returns or raises; TimeoutError when it takes longer."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as error:
            future.set_exception(error)

    threading.Thread(target=run, name="openchami-token-store", daemon=True).start()
    return future.result(seconds)


def _finished(call: Callable[[], object], seconds: float) -> None:
    # A store that is gone has forgotten the lease, or will when its time is over.
    with contextlib.suppress(BaseException):
        _result(call, seconds)


def _sound(stored: object) -> bool:
    """Whether each part of it can come from a token endpoint's answer."""
    return (
        isinstance(stored, TokenRecord)
        and all(map(_is_seconds, (stored.lifetime, stored.age)))
        and sendable(stored.access_token)
        and len(stored.access_token) <= _LONGEST_TEXT
        and 0 < stored.lifetime < 1e9
        and all(map(_is_text_or_none, (stored.scope, stored.client_id)))
    )


def _is_seconds(value: object) -> bool:
    return isinstance(value, int | float) and 0 <= value < 1e12


def _is_text_or_none(value: object) -> bool:
    return value is None or (isinstance(value, str) and printable(value, len(value)) == value)
