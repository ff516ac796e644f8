"""Bearer tokens checked the way the released SMD and BSS check them."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any, cast

import httpx
import msgspec
from joserfc.errors import JoseError
from joserfc.jwk import JWKRegistry, Key
from joserfc.jws import JWSRegistry, deserialize_compact
from joserfc.util import urlsafe_b64decode
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

_ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
_REGISTRY = JWSRegistry(algorithms=_ALGORITHMS)
_REFETCHES = 10
_REFETCH_WINDOW = 10.0


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
    """

    def __init__(self, jwks_url: str | None, *, refuse_empty_subject: bool = False) -> None:
        self.jwks_url = jwks_url
        self._refuse_empty_subject = refuse_empty_subject
        self._keys: dict[str, Key] | None = None
        self._fetches: deque[float] = deque(maxlen=_REFETCHES)
        self._lock = asyncio.Lock()

    async def refuse(self, request: Request) -> Response | None:
        """The answer that turns the request away, or None to let it pass.

        A request that passes has ``request.state.token`` and ``request.state.subject``:
        strings, or None where the service is open and no token came.
        """
        token = _token(request)
        request.state.token = token
        request.state.subject = None
        if self.jwks_url is None:
            return None
        if token is None:
            return _unauthorized("no token found")
        try:
            claims = await self._verify(token)
        except _RefusedError as refusal:
            return _unauthorized(str(refusal))
        except _NoKeysError:
            return _unavailable()
        request.state.subject = claims.sub
        return None

    def forget_keys(self) -> None:
        """Load the keys anew at the next token, as a restart does."""
        self._keys = None

    async def _verify(self, token: str) -> _Claims:
        key = await self._key(_header(token))
        try:
            signed = deserialize_compact(
                token, key, algorithms=[cast("str", key.alg)], registry=_REGISTRY
            )
            claims = msgspec.json.decode(signed.payload, type=_Claims)
        except (JoseError, ValueError):
            raise _RefusedError from None
        claims.check()
        if claims.sub == "" and self._refuse_empty_subject:
            raise _RefusedError("invalid token")
        return claims

    async def _key(self, header: _Header) -> Key:
        kid = header.kid
        if self._keys is None or kid not in self._keys:
            async with self._lock:
                if self._keys is None or (kid not in self._keys and self._may_refetch()):
                    await self._fetch()
        key = (self._keys or {}).get(kid)
        # The key names the algorithm, never the token: no downgrade to none or HS256.
        if key is None or header.alg != key.alg:
            raise _RefusedError
        return key

    def _may_refetch(self) -> bool:
        full = len(self._fetches) == _REFETCHES
        return not full or time.monotonic() - self._fetches[0] > _REFETCH_WINDOW

    async def _fetch(self) -> None:
        self._fetches.append(time.monotonic())
        try:
            async with httpx.AsyncClient(timeout=5, trust_env=False) as client:
                answer = await client.get(cast("str", self.jwks_url))
                answer.raise_for_status()
                self._keys = _signing_keys(answer.content)
        except (httpx.HTTPError, ValueError):
            # Keys once loaded stay good while their source is away.
            if self._keys is None:
                raise _NoKeysError from None


class _RefusedError(Exception):
    """Carries the text of a 401."""

    def __init__(self, text: str = "token is unauthorized") -> None:
        super().__init__(text)


class _NoKeysError(Exception):
    """No keys to check with: the JWKS was never reachable."""


def _token(request: Request) -> str | None:
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and value:
        return value
    return request.cookies.get("jwt") or None


class _Header(msgspec.Struct):
    kid: str
    alg: str


class _Claims(msgspec.Struct):
    sub: str | None = None
    iss: Any = None
    aud: Any = None
    exp: float | None = None
    nbf: float | None = None
    iat: float | None = None

    def check(self) -> None:
        """Raise _RefusedError for the first thing wrong, in the services' order."""
        now = int(time.time())
        if self.iat is not None and int(self.iat) > now:
            raise _RefusedError("token iat validation failed")
        if self.exp is not None and int(self.exp) <= now:
            raise _RefusedError("token is expired")
        if self.nbf is not None and int(self.nbf) > now:
            raise _RefusedError("token nbf validation failed")
        if self.sub is None or self.iss is None or self.aud is None:
            raise _RefusedError("missing required claim")


class _KeySet(msgspec.Struct):
    keys: list[dict[str, Any]]


def _header(token: str) -> _Header:
    try:
        return msgspec.json.decode(
            urlsafe_b64decode(token.partition(".")[0].encode()), type=_Header
        )
    except ValueError:
        raise _RefusedError from None


def _signing_keys(document: bytes) -> dict[str, Key]:
    """The keys by ``kid``; one without ``alg`` verifies nothing, as in the services."""
    keys: dict[str, Key] = {}
    for fields in msgspec.json.decode(document, type=_KeySet).keys:
        if fields.get("alg") in _ALGORITHMS and fields.get("use", "sig") == "sig":
            try:
                key = JWKRegistry.import_key(fields)
            except (JoseError, ValueError):
                continue
            if key.kid:
                keys[key.kid] = key
    return keys


def _unauthorized(text: str) -> Response:
    return PlainTextResponse(text + "\n", 401, {"X-Content-Type-Options": "nosniff"})


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
