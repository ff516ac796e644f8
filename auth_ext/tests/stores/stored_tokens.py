"""Tokens behind a store, for the tests of stores that fail."""

from __future__ import annotations

from collections.abc import Callable

from openchami_sdk.auth import Policy, StoredTokens
from openchami_sdk.auth._tokens.manager import TokenManager

Stored = Callable[..., StoredTokens]
"""Puts client credentials behind a store: `stored(store, secrets, **options)`."""


def fetch(stored: StoredTokens) -> str:
    """A token, by a manager that shares nothing but the store."""
    return TokenManager(stored, Policy(first_pause=0.0)).token().value
