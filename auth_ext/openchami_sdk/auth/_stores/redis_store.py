"""A token store for many hosts, in Redis or Valkey.

Needs the extra: `pip install openchami-sdk[redis]`. A user who can read the database can use the
tokens in it: protect it with a password, TLS and an ACL.
"""

from __future__ import annotations

from typing import Any, Self

import attrs
import msgspec

from .._errors import hiding_arguments
from .._files import LONGEST_FILE
from .redis_server import RedisLease, connect, guarded
from .store import TokenRecord


class _Record(msgspec.Struct):
    access_token: str
    lifetime: float
    scope: str | None = None
    client_id: str | None = None

    def __repr__(self) -> str:
        return "<token record>"


@attrs.frozen(eq=False)
class RedisStore:
    """Tokens in Redis or Valkey. The database removes a token at its end, by its own clock.

    Args:
        client: A `redis.Redis`; `RedisStore.at(url)` makes one with short timeouts.
        prefix: The beginning of its keys.
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
    @hiding_arguments
    def at(cls, url: str, **options: Any) -> Self:
        """A store at `redis://`, `rediss://` or `unix://`; options go to `redis.Redis`."""
        return cls(connect(url, **options))

    def load(self, key: str) -> TokenRecord | None:
        """The token under a key. Its age is its lifetime minus the time that Redis will keep it."""
        with guarded():
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
        age = record.lifetime - left / 1000
        if age < -1.0:  # another has set its expiry: nothing says how old it is
            return None
        return TokenRecord(
            access_token=record.access_token,
            lifetime=record.lifetime,
            age=max(0.0, age),
            scope=record.scope,
            client_id=record.client_id,
        )

    def save(self, key: str, token: TokenRecord) -> None:
        """Store a token until it expires."""
        left = int((token.lifetime - token.age) * 1000)
        record = _Record(token.access_token, token.lifetime, token.scope, token.client_id)
        if left > 0:
            with guarded():
                self.client.set(self.prefix + key, msgspec.json.encode(record), px=left)

    def lease(self, key: str, seconds: float) -> RedisLease | None:
        """The right to request a token for `seconds` at most; None while another process has it."""
        return RedisLease.take(self.client, f"{self.prefix}{key}:lease", seconds)
