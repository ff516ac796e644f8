"""Client credentials behind a store, for the tests of token stores."""

from __future__ import annotations

from typing import Any

import pytest

from auth_ext.tests.auth_loopback import Loopback
from auth_ext.tests.stores.stored_tokens import Stored
from openchami_sdk.auth import SecretSource, StaticSecrets, StoredTokens, TokenEndpoint


@pytest.fixture
def stored(server: Loopback) -> Stored:
    """Puts client credentials at `server` behind a store."""

    def make(store: Any, secrets: SecretSource | None = None, **options: Any) -> StoredTokens:
        timeout = options.pop("timeout", 30.0)
        source = TokenEndpoint(
            token_endpoint=server.token_endpoint,
            client_id="svc",
            secrets=secrets or StaticSecrets.of("s3cret"),
            **options,
        )
        return StoredTokens(source, store, timeout=timeout)

    return make
