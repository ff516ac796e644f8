"""A token store: tokens shared by the processes of one host or of many hosts."""

from __future__ import annotations

from typing import Protocol

import attrs

from .._errors import AuthError


@attrs.frozen(kw_only=True)
class TokenRecord:
    """A token in a store.

    Attributes:
        access_token: The token.
        lifetime: Its lifetime in seconds, from the request on.
        age: The seconds since the token was requested, when it is saved and when it is loaded.
        scope: The scope that the token server granted, if its answer had one.
        client_id: The client whose token it is, if the source has one.
    """

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

    def load(self, key: str) -> TokenRecord | None:
        """The token under a key, if there is one."""
        ...

    def save(self, key: str, token: TokenRecord) -> None:
        """Store a token for all processes."""
        ...

    def lease(self, key: str, seconds: float) -> Lease | None:
        """The right to request a token for `seconds` at most; None while another process has it."""
        ...

    def __hash__(self) -> int: ...


class StoreError(AuthError):
    """The store, or TokenSmith's state in Redis, cannot be used now."""
