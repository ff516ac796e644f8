"""A state in Redis or Valkey, for processes on many hosts.

    redis://:password@redis.example:6379/0#inventory

The part after `#` names the state. A lease lets one process renew at a time. The lease ends soon
after that process has died, or can no longer reach Redis. A later write of that process is refused
if another process has written meanwhile.
"""

from __future__ import annotations

import contextlib
import functools
import threading
from collections.abc import Generator
from typing import Any, Self
from urllib.parse import SplitResult, unquote, urlsplit

import attrs
import msgspec

from .._errors import ConfigurationError
from .._files import LONGEST_FILE
from .._secrets import Secret
from .._stores.redis_server import RedisLease, connect, guarded
from .._stores.store import StoreError
from .._text import printable
from .._tokens.policy import Policy
from .state import State, StateStore, SupersededError

SCHEMES = ("redis", "rediss", "unix")
_PREFIX = "openchami:tokensmith:"
# Seconds. Its holder extends it: this is how long a holder that died is waited for.
_LEASE = 10.0
# The same state again is a repetition after an answer that was lost.
_WRITE = """
local kept = redis.call("get", KEYS[1])
if kept and kept ~= ARGV[1] and (cjson.decode(kept).serial or 0) >= tonumber(ARGV[2]) then
  return 0
end
redis.call("set", KEYS[1], ARGV[1])
return 1
"""


@attrs.frozen
class RedisState(StateStore):
    """A state in Redis, under a key of its own that does not expire.

    Attributes:
        url: Where Redis is, as `redis.Redis.from_url` takes it. It may hold a password.
        name: The name of the state.
    """

    url: str = attrs.field(repr=False)
    name: str

    @classmethod
    def at(cls, url: str) -> Self:
        """The state for a URL with a name at its end. Raises ConfigurationError."""
        parts = _split(url)
        name = unquote(parts.fragment)
        if parts.scheme not in SCHEMES:
            raise ConfigurationError(
                "the state must be a file, or a URL that begins with redis://, rediss:// or unix://"
            )
        if not name.isprintable() or not name or " " in name:
            raise ConfigurationError(
                "a Redis URL must end with a name for the state, such as #inventory"
            )
        with contextlib.suppress(ValueError):
            _ = parts.port
            return cls(parts._replace(fragment="").geturl(), name)
        raise ConfigurationError("the port in the URL of the state is not a number")

    def __str__(self) -> str:
        parts = _split(self.url)
        where = parts.netloc.rpartition("@")[2] + parts.path
        return printable(f"{parts.scheme}://{where}#{self.name}")

    def read(self) -> bytes | None:
        """See `StateStore`."""
        client = self._client
        with self._reached():
            data: bytes = client.getrange(self._key, 0, LONGEST_FILE)
        return data or None

    def write(self, state: State) -> None:
        """See `StateStore`."""
        client, data = self._client, msgspec.json.encode(state)
        with self._reached():
            written = client.eval(_WRITE, 1, self._key, data, state.serial)
        if not written:
            raise SupersededError(f"another process has renewed the token in {self} meanwhile")

    def note(self, state: State, *, urgent: bool) -> None:
        """See `StateStore`. Nothing is sent if the other processes cannot read the note."""
        self.write(state)

    def try_lock(self) -> _ExtendedLease | None:
        """See `StateStore`."""
        client = self._client
        with self._reached():
            lease = RedisLease.take(client, f"{self._key}:lease", _LEASE)
        return None if lease is None else _ExtendedLease(lease)

    def patience(self, policy: Policy) -> float:
        """See `StateStore`. It is longer than the lease of a process that died."""
        return max(policy.budget, _LEASE + 2)

    def version(self) -> None:
        """None: it is not known without a request to Redis."""

    @property
    def _key(self) -> str:
        return _PREFIX + self.name

    @property
    def _client(self) -> Any:
        try:
            return _client(Secret(self.url, "url"))
        except ConfigurationError as error:
            raise ConfigurationError(f"the token state in {self} cannot be used: {error}") from None

    @contextlib.contextmanager
    def _reached(self) -> Generator[None]:
        try:
            with guarded():
                yield
        except StoreError as error:
            raise StoreError(f"the token state in {self} cannot be used: {error}") from None


class _ExtendedLease:
    """A lease that is extended while its process runs."""

    def __init__(self, lease: RedisLease) -> None:
        self._lease = lease
        self._over = threading.Event()
        # Without a thread, at the interpreter's end, it is simply not extended.
        with contextlib.suppress(RuntimeError):
            threading.Thread(target=self._extend, name="openchami-lease", daemon=True).start()

    def release(self) -> None:
        """Give it back. When Redis cannot be reached, it ends by itself."""
        self._over.set()
        with contextlib.suppress(StoreError):
            self._lease.release()

    def _extend(self) -> None:
        while not self._over.wait(_LEASE / 3):
            with contextlib.suppress(StoreError):
                self._lease.extend(_LEASE)


@functools.lru_cache(maxsize=32)
def _client(url: Secret) -> Any:
    """One client for all uses of a URL; a forked child makes its own connections."""
    # Nothing goes on without an answer here: more patience than with a store that is a cache.
    return connect(url.reveal(), socket_timeout=3.0, socket_connect_timeout=2.0)


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        raise ConfigurationError("the URL of the state cannot be read") from None
