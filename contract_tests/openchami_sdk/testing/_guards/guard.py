"""What the guards of all services share: how a request is refused, and how keys are read."""

from __future__ import annotations

from typing import Any, Literal, Protocol, TypeAlias

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key
from joserfc.jws import JWSRegistry
from joserfc.util import urlsafe_b64decode
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from openchami_sdk.auth import ssl_context
from openchami_sdk.core import http

ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
_NO_KEYS: tuple[type[Exception], ...] = (*http.HTTPError, ValueError)
REGISTRY = JWSRegistry(algorithms=ALGORITHMS)

Reason: TypeAlias = Literal["no token", "expired", "not yet valid", "invalid"]


class Guard(Protocol):
    """Decides whether a request may pass."""

    async def refuse(self, request: Request) -> Response | None:
        """The answer that turns the request away, or None to let it pass.

        A request that passes has ``request.state.token`` and ``request.state.subject``:
        strings, or None where the service is open and no token came. It has
        ``request.state.roles``, a list.
        """
        ...

    def forget_keys(self) -> None:
        """Load the keys again at the next token, as a restart does."""
        ...


class Refusal(PlainTextResponse):
    """A 401 in plain text.

    Attributes:
        reason: What is wrong, which the text need not say.
    """

    def __init__(self, text: str, reason: Reason) -> None:
        super().__init__(text + "\n", 401, {"X-Content-Type-Options": "nosniff"})
        self.reason: Reason = reason


class RefusedError(Exception):
    """What is wrong with a token."""

    def __init__(self, text: str, reason: Reason = "invalid") -> None:
        super().__init__(text)
        self.reason: Reason = reason


class Header(msgspec.Struct):
    """The part of a token's header that says how to check it."""

    kid: str
    alg: str


def header_of(token: str) -> Header:
    """Raises ValueError for a token without a header, or a header without `kid` or `alg`."""
    return msgspec.json.decode(urlsafe_b64decode(token.partition(".")[0].encode()), type=Header)


class _KeySet(msgspec.Struct):
    keys: list[dict[str, Any]]


async def fetch_keys(jwks_url: str) -> list[Key]:
    """The keys for signatures at a URL. Raises OSError when they cannot be loaded."""
    try:
        made = http.in_use().async_client(timeout=5, trust_env=False, verify=ssl_context())
        async with made as client:
            answer = await client.get(jwks_url)
        answer.raise_for_status()
        documents = msgspec.json.decode(answer.content, type=_KeySet).keys
    except _NO_KEYS as error:
        raise OSError(f"no keys at {jwks_url}: {error}") from None
    keys: list[Key] = []
    for document in documents:
        if document.get("kid") and document.get("use", "sig") == "sig":
            try:
                keys.append(JWKRegistry.import_key(document))
            except (JoseError, ValueError):
                continue
    return keys


def roles_of(*sources: Any, auth_events: Any) -> list[str]:
    """The roles that a token gives.

    Args:
        sources: Claims that name roles, a list or one.
        auth_events: The claim that marks a service.
    """
    named: list[Any] = []
    for source in sources:
        named += source if isinstance(source, list) else [source]
    if isinstance(auth_events, list) and "service_auth" in auth_events:
        named.append("service")
    return [role for role in named if isinstance(role, str)]
