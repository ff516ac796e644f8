"""A token store for a fleet, in Redis or Valkey.

Needs the extra: `pip install openchami-sdk[redis]`. Whoever can read the database can use the
tokens in it: give it a password, TLS and an ACL.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any, Self, cast

import attrs
import msgspec

from .._errors import ConfigurationError
from .._files import LONGEST_FILE
from .store import StoredToken, StoreError

# Compare and delete: a lease that ran out is somebody else's by now.
_RELEASE = """
if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end
return 0
"""


class _Record(msgspec.Struct):
    access_token: str
    lifetime: float
    scope: str | None = None
    client_id: str | None = None

    def __repr__(self) -> str:
        return "<token record>"


@attrs.frozen
class RedisLease:
    """A key that only its maker removes, and that goes away by itself."""

    _client: Any = attrs.field(repr=False)
    _key: str
    _mark: str
    _process: int = attrs.field(factory=os.getpid)

    def release(self) -> None:
        """Give it back, if it is still ours. A forked child does not: its parent is still asking.

        Raises StoreError.
        """
        if os.getpid() == self._process:
            with _guarded():
                self._client.eval(_RELEASE, 1, self._key, self._mark)


@attrs.frozen(eq=False)
class RedisStore:
    """Tokens in Redis, each with the database's own expiry: no host's clock matters.

    Args:
        client: a `redis.Redis`; `RedisStore.at(url)` makes one with short timeouts.
        prefix: what its keys begin with.
    """

    client: Any = attrs.field(repr=False)
    prefix: str = "openchami:token:"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RedisStore):
            return NotImplemented
        return self.client is other.client and self.prefix == other.prefix

    def __hash__(self) -> int:
        return hash((id(self.client), self.prefix))

    @classmethod
    def at(cls, url: str, **options: Any) -> Self:
        """A store at `redis://`, `rediss://` or `unix://`; options go to `redis.Redis`."""
        try:
            import redis
        except ImportError:
            raise ConfigurationError(
                "RedisStore needs redis: pip install 'openchami-sdk[redis]'"
            ) from None
        options = {"socket_timeout": 1.0, "socket_connect_timeout": 1.0, **options}
        try:
            return cls(cast("Any", redis.Redis).from_url(url, **options))
        except ValueError:
            raise ConfigurationError("the URL must be redis://, rediss:// or unix://") from None

    def load(self, key: str) -> StoredToken | None:
        """The token under a key; its age is its lifetime less what Redis says is left."""
        with _guarded():
            pipeline = self.client.pipeline()
            pipeline.getrange(self.prefix + key, 0, LONGEST_FILE)
            pipeline.pttl(self.prefix + key)
            data, left = pipeline.execute()
        if not data or left <= 0:
            return None
        try:
            record = msgspec.json.decode(data, type=_Record)
        except (msgspec.MsgspecError, RecursionError):
            return None
        return StoredToken(
            access_token=record.access_token,
            lifetime=record.lifetime,
            age=max(0.0, record.lifetime - left / 1000),
            scope=record.scope,
            client_id=record.client_id,
        )

    def save(self, key: str, token: StoredToken) -> None:
        """Put a token there until it expires."""
        left = int((token.lifetime - token.age) * 1000)
        record = _Record(token.access_token, token.lifetime, token.scope, token.client_id)
        if left > 0:
            with _guarded():
                self.client.set(self.prefix + key, msgspec.json.encode(record), px=left)

    def lease(self, key: str, seconds: float) -> RedisLease | None:
        """The right to ask, for at most that long."""
        name, mark = f"{self.prefix}{key}:lease", uuid.uuid4().hex
        with _guarded():
            won = self.client.set(name, mark, nx=True, px=int(seconds * 1000))
        return RedisLease(self.client, name, mark) if won else None


@contextmanager
def _guarded() -> Generator[None]:
    """Whatever the database's client raises is a StoreError."""
    try:
        yield
    except Exception as error:
        raise StoreError(f"redis: {type(error).__name__}") from None
