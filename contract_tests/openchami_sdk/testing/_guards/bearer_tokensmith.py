"""Bearer tokens checked the way SMD checks them with its back end for TokenSmith."""

from __future__ import annotations

import asyncio
import re
from typing import Annotated, Any

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import Key
from joserfc.jws import deserialize_compact
from starlette.requests import Request
from starlette.responses import Response

from .._serving.clock import Clock
from .guard import (
    ALGORITHMS,
    REGISTRY,
    Header,
    Refusal,
    RefusedError,
    fetch_keys,
    header_of,
    roles_of,
)

_IAT_LEEWAY = 120
_SESSION_LIMIT = 86_400
_THUMBPRINT = re.compile("[A-Za-z0-9_-]{43}")


class TokenSmithGuard:
    """Refuses requests as SMD v2.20.5 does with ``SMD_AUTH_BACKEND=tokensmith``.

    A token comes from ``Authorization: Bearer``. Whatever is wrong with it, the answer is 401
    with ``invalid token``, also when there are no keys to check it with. Scopes are not looked
    at.

    Args:
        jwks_url: Where the keys are.
        issuer: What ``iss`` has to be, byte for byte.
        audiences: Of which ``aud`` has to name one.
        clock: The time to go by.
    """

    def __init__(
        self, jwks_url: str, *, issuer: str, audiences: list[str], clock: Clock | None = None
    ) -> None:
        self._issuer = issuer
        self._audiences = set(audiences)
        self._clock = clock or Clock()
        self._keys = KeyCache(jwks_url, self._clock)

    async def refuse(self, request: Request) -> Response | None:
        """See `Guard`."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        request.state.token = token or None
        request.state.subject = None
        request.state.roles = []
        if scheme.lower() != "bearer" or not token:
            return Refusal("missing bearer token", "no token")
        try:
            claims = await self._verify(token)
        except RefusedError as refusal:
            return Refusal("invalid token", refusal.reason)
        request.state.subject = claims.sub
        # The middleware keeps TokenSmith's own claims only: `roles` does not get this far.
        request.state.roles = roles_of(auth_events=claims.auth_events)
        return None

    def forget_keys(self) -> None:
        """See `Guard`."""
        self._keys.forget()

    async def _verify(self, token: str) -> _Claims:
        try:
            header = header_of(token)
            key = await self._keys.get(header)
            signed = deserialize_compact(token, key, algorithms=[header.alg], registry=REGISTRY)
            claims = msgspec.json.decode(signed.payload, type=_Claims)
        except (JoseError, ValueError) as error:
            raise RefusedError(f"cannot be verified: {error}") from None
        claims.check_times(self._clock.now())
        if claims.iss != self._issuer:
            raise RefusedError("another issuer")
        named = claims.aud if isinstance(claims.aud, list) else [claims.aud]
        if self._audiences.isdisjoint(named):
            raise RefusedError("another audience")
        return claims


class KeyCache:
    """The keys of TokenSmith, as SMD keeps them.

    The first token loads them. A key that is known is used for an hour; one that is not known
    makes them be loaded again, but not within ten minutes of the last time. What is loaded
    replaces everything.
    """

    SHORTEST = 600.0
    LONGEST = 3600.0

    def __init__(self, jwks_url: str, clock: Clock) -> None:
        self._jwks_url = jwks_url
        self._clock = clock
        self._keys: dict[str, Key] = {}
        self._loaded_at: float | None = None
        self._lock = asyncio.Lock()

    def forget(self) -> None:
        """Load them at the next token."""
        self._loaded_at = None

    async def get(self, header: Header) -> Key:
        """The key for a token. Raises RefusedError."""
        if not _THUMBPRINT.fullmatch(header.kid) or header.alg not in ALGORITHMS:
            raise RefusedError("a kid or an algorithm that TokenSmith does not use")
        async with self._lock:
            if self._is_stale(header.kid):
                await self._load()
        key = self._keys.get(header.kid)
        if key is None or key.alg not in (None, header.alg):
            raise RefusedError("no key for it")
        return key

    def _is_stale(self, kid: str) -> bool:
        if self._loaded_at is None:
            return True
        age = self._clock.now() - self._loaded_at
        # Negative after a reset of the clock.
        return not 0 <= age <= (self.LONGEST if kid in self._keys else self.SHORTEST)

    async def _load(self) -> None:
        try:
            keys = await fetch_keys(self._jwks_url)
        except OSError as error:
            raise RefusedError(str(error)) from None
        self._keys = {str(key.kid): key for key in keys}
        self._loaded_at = self._clock.now()


_Text = Annotated[str, msgspec.Meta(min_length=1)]
_Texts = Annotated[list[str], msgspec.Meta(min_length=1)]


class _Claims(msgspec.Struct):
    iss: _Text
    sub: _Text
    aud: str | list[str]
    exp: float
    nbf: float
    iat: float
    auth_level: _Text
    auth_methods: _Texts
    auth_events: _Texts
    auth_factors: Annotated[int, msgspec.Meta(ge=2)]
    session_id: _Text
    session_exp: float
    scope: list[Any] | None = None

    def check_times(self, now: float) -> None:
        """Raise RefusedError for a token that is not valid yet or has expired."""
        if self.exp <= now:
            raise RefusedError("expired", "expired")
        if self.nbf > now or self.iat > now + _IAT_LEEWAY:
            raise RefusedError("not yet valid", "not yet valid")
        if self.session_exp - self.iat > _SESSION_LIMIT:
            raise RefusedError("a session longer than a day")
