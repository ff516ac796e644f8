"""A store of one's own, written with the public names alone."""

from __future__ import annotations

import attrs

from auth_ext.tests.auth_loopback import Loopback
from openchami_sdk import auth


@attrs.frozen
class Free:
    """A lease of a store that one process uses."""

    leased: list[float]

    def release(self) -> None:
        """Give it back."""
        self.leased.pop()


@attrs.frozen(eq=False)
class InMemory:
    """Keeps the tokens, and the time for which each lease was asked."""

    tokens: dict[str, auth.TokenRecord] = attrs.field(factory=dict[str, auth.TokenRecord])
    leased: list[float] = attrs.field(factory=list[float])

    def load(self, key: str) -> auth.TokenRecord | None:
        """The token under a key."""
        return self.tokens.get(key)

    def save(self, key: str, token: auth.TokenRecord) -> None:
        """Keep a token."""
        self.tokens[key] = token

    def lease(self, key: str, seconds: float) -> auth.Lease | None:
        """The lease, while nobody has it."""
        if self.leased:
            return None
        self.leased.append(seconds)
        return Free(self.leased)


def test_two_users_of_a_store_get_one_token(server: Loopback) -> None:
    """The second takes the first one's token, and the lease is given back."""
    source = auth.TokenEndpoint(
        token_endpoint=server.token_endpoint,
        client_id="svc",
        secrets=auth.StaticSecrets.of("s3cret"),
    )
    store: auth.TokenStore = InMemory()
    tokens = [
        auth.TokenAuth(auth.StoredTokens(source, store), allowed_origins=[server.url])
        .manager.token()
        .value
        for _ in range(2)
    ]
    assert tokens == ["token-1", "token-1"]
    assert len(server.token_requests) == 1
    assert isinstance(store, InMemory)
    assert store.leased == []
    (kept,) = store.tokens.values()
    assert (kept.access_token, kept.client_id) == ("token-1", "svc")
