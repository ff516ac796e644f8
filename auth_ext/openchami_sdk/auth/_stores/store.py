"""What a token store is: tokens shared by the processes of one host or of many hosts."""

from __future__ import annotations

from typing import Protocol

import attrs

from .._errors import AuthError


@attrs.frozen(kw_only=True)
class StoredToken:
    """A token in a store. `age` and `lifetime` are seconds; the store computes the age."""

    access_token: str = attrs.field(repr=False)
    lifetime: float
    age: float = 0.0
    scope: str | None = None
    client_id: str | None = None


class Lease(Protocol):
    """The right to request a token for all processes."""

    def release(self) -> None:
        """Give it back."""
        ...


class TokenStore(Protocol):
    """A place where processes share tokens. Equal stores are the same place.

    Each method may block for a moment. If a store raises an error or does not answer, the token is
    fetched without it.
    """

    def load(self, key: str) -> StoredToken | None:
        """The token under a key, if there is one."""
        ...

    def save(self, key: str, token: StoredToken) -> None:
        """Store a token for all processes."""
        ...

    def lease(self, key: str, seconds: float) -> Lease | None:
        """The right to request a token for `seconds` at most; None while another process has it."""
        ...

    def __hash__(self) -> int: ...


class StoreError(AuthError):
    """The store, or TokenSmith's state in Redis, cannot be used now."""
