"""This project's layer, as the shared probes' plug-in interface wants an implementation."""

from __future__ import annotations

from typing import Any

import httpx

from openchami_sdk.auth import Channel, ClientCredentialsAuth

HTTP = httpx


def _auth(token_url: str, client_id: str, client_secret: str, transport: Any) -> httpx.Auth:
    return ClientCredentialsAuth(
        token_url,
        client_id,
        client_secret,
        allowed_origins=["https://api.test"],
        channel=Channel(transport=lambda: transport),
    )


def make_client(
    *, token_url: str, client_id: str, client_secret: str, transport: Any, server: Any = None,
    **options: Any,
) -> httpx.Client:  # fmt: skip
    auth = _auth(token_url, client_id, client_secret, transport)
    return httpx.Client(auth=auth, transport=transport, **options)


def make_async_client(
    *, token_url: str, client_id: str, client_secret: str, transport: Any, server: Any = None,
    **options: Any,
) -> httpx.AsyncClient:  # fmt: skip
    auth = _auth(token_url, client_id, client_secret, transport)
    return httpx.AsyncClient(auth=auth, transport=transport, **options)
