"""Bearer tokens checked the way the released SMD and BSS check them with their default back end."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any, cast

import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import Key
from joserfc.jws import deserialize_compact
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from .guard import ALGORITHMS, REGISTRY, Header, Refusal, RefusedError, fetch_keys, header_of
from .guard import roles_of as _roles_of

_REFETCHES = 10
_REFETCH_WINDOW = 10.0
_SCHEME = "BEARER"


class BearerGuard:
    """Refuses requests as SMD v2.20.5 and BSS v1.32.2 do with their default back end.

    A token comes from ``Authorization: Bearer`` or the cookie ``jwt``. Its signature is checked
    with the key of its ``kid`` and the algorithm that the key names; ``exp``, ``nbf`` and ``iat``
    without leeway, where present; ``sub``, ``iss`` and ``aud`` have to be there. Issuer, audience
    and scope are not compared with anything.

    The services load their keys once, at start; this guard loads them at the first token and
    again (up to ten times in ten seconds) for a ``kid`` it does not know, so that keys can
    rotate under a test.

    Args:
        jwks_url: Where the keys are. None leaves every route open.
        refuse_empty_subject: SMD refuses a token whose ``sub`` is empty; BSS takes it.
        load_keys_once: Load the keys at the first token only, as the services do: after a
            rotation they refuse every new token until they restart (here: `forget_keys`).
    """

    def __init__(
        self,
        jwks_url: str | None,
        *,
        refuse_empty_subject: bool = False,
        load_keys_once: bool = False,
    ) -> None:
        self.jwks_url = jwks_url
        self._refuse_empty_subject = refuse_empty_subject
        self._load_keys_once = load_keys_once
        self._keys: dict[str, Key] | None = None
        self._fetches: deque[float] = deque(maxlen=_REFETCHES)
        self._lock = asyncio.Lock()

    async def refuse(self, request: Request) -> Response | None:
        """See `Guard`."""
        token = _token(request)
        request.state.token = token
        request.state.subject = None
        request.state.roles = []
        if self.jwks_url is None:
            return None
        if token is None:
            return Refusal("no token found", "no token")
        try:
            claims = await self._verify(token)
        except RefusedError as refusal:
            return Refusal(str(refusal), refusal.reason)
        except _NoKeysError:
            return _unavailable()
        request.state.subject = claims.sub
        request.state.roles = _roles_of(claims.roles, claims.role, auth_events=claims.auth_events)
        return None

    def forget_keys(self) -> None:
        """See `Guard`."""
        self._keys = None

    async def _verify(self, token: str) -> _Claims:
        try:
            key = await self._key(header_of(token))
            signed = deserialize_compact(
                token, key, algorithms=[cast("str", key.alg)], registry=REGISTRY
            )
            claims = msgspec.json.decode(signed.payload, type=_Claims)
        except (JoseError, ValueError):
            raise RefusedError("token is unauthorized") from None
        claims.check()
        if claims.sub == "" and self._refuse_empty_subject:
            raise RefusedError("invalid token")
        return claims

    async def _key(self, header: Header) -> Key:
        kid = header.kid
        if self._keys is None or kid not in self._keys:
            async with self._lock:
                if self._keys is None or (kid not in self._keys and self._may_refetch()):
                    await self._fetch()
        key = (self._keys or {}).get(kid)
        # The key names the algorithm, never the token: no downgrade to none or HS256.
        if key is None or header.alg != key.alg:
            raise RefusedError("token is unauthorized")
        return key

    def _may_refetch(self) -> bool:
        if self._load_keys_once:
            return False
        full = len(self._fetches) == _REFETCHES
        return not full or time.monotonic() - self._fetches[0] > _REFETCH_WINDOW

    async def _fetch(self) -> None:
        self._fetches.append(time.monotonic())
        try:
            keys = await fetch_keys(cast("str", self.jwks_url))
            # A key without an algorithm verifies nothing, as in the services.
            self._keys = {str(key.kid): key for key in keys if key.alg in ALGORITHMS}
        except OSError:
            # Keys once loaded stay good while their source is away.
            if self._keys is None:
                raise _NoKeysError from None


class _NoKeysError(Exception):
    """No keys to check with: the JWKS was never reachable."""


def _token(request: Request) -> str | None:
    header = request.headers.get("authorization", "")
    # The services do not look at the character behind the word, and drop blanks around the token.
    if len(header) > len(_SCHEME) + 1 and header.upper().startswith(_SCHEME):
        return header[len(_SCHEME) + 1 :].strip()
    return request.cookies.get("jwt") or None


class _Claims(msgspec.Struct):
    sub: str | None = None
    iss: Any = None
    aud: Any = None
    exp: float | None = None
    nbf: float | None = None
    iat: float | None = None
    roles: Any = None
    role: Any = None
    auth_events: Any = None

    def check(self) -> None:
        """Raise RefusedError for the first thing wrong, in the services' order."""
        now = int(time.time())
        if self.iat is not None and int(self.iat) > now:
            raise RefusedError("token iat validation failed", "not yet valid")
        if self.exp is not None and int(self.exp) <= now:
            raise RefusedError("token is expired", "expired")
        if self.nbf is not None and int(self.nbf) > now:
            raise RefusedError("token nbf validation failed", "not yet valid")
        if self.sub is None or self.iss is None or self.aud is None:
            raise RefusedError("missing required claim")


def _unavailable() -> Response:
    return JSONResponse(
        {
            "type": "about:blank",
            "title": "Service Unavailable",
            "status": 503,
            "detail": "The keys that verify tokens could not be loaded.",
        },
        503,
        media_type="application/problem+json",
    )
