"""What every use of Redis or Valkey has in common: the connection, its failures, leases.

Needs the extra: `pip install openchami-sdk[redis]`.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Self, cast

import attrs

from .._errors import ConfigurationError
from .._text import printable
from .store import StoreError

# Compare first: a lease that ran out is somebody else's by now.
_RELEASE = """
if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end
return 0
"""
_EXTEND = """
if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("pexpire", KEYS[1], ARGV[2]) end
return 0
"""
# Others may echo what was sent.
_WITH_TEXT = (
    "ConnectionError", "TimeoutError", "NoPermissionError", "OutOfMemoryError", "ReadOnlyError",
)  # fmt: skip


def connect(url: str, **options: Any) -> Any:
    """A `redis.Redis` for `redis://`, `rediss://` or `unix://`, with short timeouts.

    Raises ConfigurationError for another URL, and if redis is not installed.
    """
    try:
        import redis
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ConfigurationError(
            "Redis needs an extra: pip install 'openchami-sdk[redis]'"
        ) from None
    # A connection that was idle may have been closed: once more, at once.
    defaults = {
        "socket_timeout": 1.0,
        "socket_connect_timeout": 1.0,
        "retry": Retry(NoBackoff(), 1),
    }
    try:
        client = cast("Any", redis.Redis).from_url(url, **{**defaults, **options})
        pool = client.connection_pool
        pool.connection_class(**pool.connection_kwargs)  # TypeError for an unknown option
    except (TypeError, ValueError):
        pass
    else:
        return client
    # It may hold a password, which the locals of a traceback would show.
    del url
    raise ConfigurationError(
        "the URL must begin with redis://, rediss:// or unix://, and its options must be redis-py's"
    )


@contextmanager
def guarded() -> Generator[None]:
    """Turn each error of the database's client into a StoreError."""
    try:
        yield
    except Exception as error:
        kinds = {kind.__name__ for kind in type(error).__mro__}
        text = f" ({printable(error, 160)})" if kinds.intersection(_WITH_TEXT) else ""
        raise StoreError(f"redis: {type(error).__name__}{text}") from None


@attrs.frozen
class RedisLease:
    """A key that only its maker removes, and that expires."""

    _client: Any = attrs.field(repr=False)
    _key: str
    _mark: str = attrs.field(factory=lambda: uuid.uuid4().hex)
    _process: int = attrs.field(factory=os.getpid)

    @classmethod
    def take(cls, client: Any, key: str, seconds: float) -> Self | None:
        """A lease for `seconds` at most; None while another process has it. Raises StoreError."""
        lease = cls(client, key)
        with guarded():
            won = client.set(key, lease._mark, nx=True, px=int(seconds * 1000))
        return lease if won else None

    def extend(self, seconds: float) -> None:
        """Keep it for `seconds` from now on, if it is still ours. Raises StoreError."""
        with guarded():
            self._client.eval(_EXTEND, 1, self._key, self._mark, int(seconds * 1000))

    def release(self) -> None:
        """Give it back, if it is still ours. A forked child does not: its parent still uses it.

        Raises StoreError.
        """
        if os.getpid() == self._process:
            with guarded():
                self._client.eval(_RELEASE, 1, self._key, self._mark)
