"""TokenSmith's routes: a one-time bootstrap token for a service, refresh rotation, exchange.

As read at TokenSmith 27e2143; its tokens have no ``client_id`` and a ``scope`` list.
"""

from __future__ import annotations

import secrets
import time
import uuid
from typing import Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ._answers import NO_STORE, bearer_token, error, form, json_object
from ._keys import TOKENSMITH
from ._protocol import TOKEN_EXCHANGE
from ._state import TokenServer

BOOTSTRAP_TOKEN_TYPE = "urn:openchami:params:oauth:token-type:bootstrap-token"
_ACCESS_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access-token"


class Policy(msgspec.Struct, kw_only=True):
    """What an operator lets the holder of a bootstrap token become."""

    subject: str
    audience: str = "smd"
    scopes: list[str] = []
    ttl: float = 600
    refresh_ttl: float = 86_400


class _Family(msgspec.Struct):
    """One service's line of refresh tokens; only the newest is good."""

    policy: Policy
    refresh_token: str
    expires_at: float


class TokenSmith:
    """The store behind the routes. Keys, issuer and lifetime are the token server's."""

    def __init__(self, state: TokenServer) -> None:
        self._state = state
        self._bootstrap: dict[str, tuple[Policy, float]] = {}
        self._families: dict[str, _Family] = {}

    def mint_bootstrap_token(self, policy: Policy) -> str:
        """A one-time token, as ``tokensmith bootstrap-token create`` prints on the server."""
        token = secrets.token_urlsafe(32)
        self._bootstrap[token] = (policy, time.monotonic() + policy.ttl)
        return token

    def clear(self) -> None:
        self._bootstrap.clear()
        self._families.clear()

    def routes(self) -> list[Route]:
        return [
            Route("/oauth/token", self._token, methods=["POST"]),
            Route("/oauth/exchange", self._exchange, methods=["POST"]),
            Route("/health", self._health),
        ]

    async def _health(self, _: Request) -> Response:
        return JSONResponse({"status": "healthy"})

    async def _token(self, request: Request) -> Response:
        fields = await form(request)
        match fields.get("grant_type"):
            case None | "":
                return error(400, "invalid_request", "The form in the body names no grant_type.")
            case "refresh_token":
                return self._refresh(fields.get("refresh_token", ""))
            case grant if grant == TOKEN_EXCHANGE:
                if fields.get("subject_token_type") != BOOTSTRAP_TOKEN_TYPE:
                    return error(400, "invalid_request", "The subject_token_type is not known.")
                return self._redeem(fields.get("subject_token", ""))
            case _:
                return error(
                    400, "unsupported_grant_type", "Only token exchange and refresh are known here."
                )

    def _redeem(self, bootstrap_token: str) -> Response:
        policy, expires_at = self._bootstrap.pop(bootstrap_token, (None, 0.0))
        if policy is None or expires_at <= time.monotonic():
            return error(400, "invalid_grant", "The bootstrap token is unknown, used or expired.")
        family = _Family(policy, "", time.monotonic() + policy.refresh_ttl)
        return self._issued(family)

    def _refresh(self, refresh_token: str) -> Response:
        family = self._families.pop(refresh_token, None)
        if family is None or family.expires_at <= time.monotonic():
            return error(400, "invalid_grant", "The refresh token is unknown, used or expired.")
        return self._issued(family)

    def _issued(self, family: _Family) -> Response:
        family.refresh_token = secrets.token_urlsafe(32)
        self._families[family.refresh_token] = family
        policy = family.policy
        lifetime = max(1, int(self._state.ttl))
        return JSONResponse(
            {
                "access_token": self._sign(policy.subject, policy.audience, policy.scopes),
                "token_type": "Bearer",
                "expires_in": lifetime,
                "refresh_token": family.refresh_token,
                "refresh_expires_in": int(family.expires_at - time.monotonic()),
                "scope": " ".join(policy.scopes),
                "issued_token_type": _ACCESS_TOKEN_TYPE,
            },
            headers=NO_STORE,
        )

    async def _exchange(self, request: Request) -> Response:
        """An upstream provider's token for one of TokenSmith's, for one target service."""
        claims = self._state.active_claims(bearer_token(request))
        if claims is None:
            return Response("invalid token\n", 401, media_type="text/plain")
        try:
            wanted = msgspec.convert(await json_object(request), _Exchange)
        except ValueError:
            return Response("invalid request body\n", 400, media_type="text/plain")
        token = self._sign(claims["sub"], wanted.target_service, wanted.scope, user=True)
        return JSONResponse({"access_token": token, "token_type": "Bearer"}, headers=NO_STORE)

    def _sign(self, subject: str, audience: str, scope: list[str], *, user: bool = False) -> str:
        now = int(time.time())
        lifetime = max(1, int(self._state.ttl))
        kind: Literal["user_auth", "service_auth"] = "user_auth" if user else "service_auth"
        claims: dict[str, Any] = {
            "iss": self._state.issuer,
            "sub": subject,
            "aud": [audience],
            "scope": scope,
            "exp": now + lifetime + 1,
            "iat": now,
            "nbf": now,
            "jti": str(uuid.uuid4()),
            "nonce": secrets.token_hex(8),
            "cluster_id": "local",
            "openchami_id": "local",
            "auth_level": "IAL2",
            "auth_factors": 2,
            "auth_methods": ["password", "token"],
            "auth_events": [kind],
            "session_id": str(uuid.uuid4()),
            "session_exp": now + lifetime + 1,
        }
        self._state.stats["tokens_issued"] += 1
        return self._state.keys.sign(claims, TOKENSMITH)


class _Exchange(msgspec.Struct):
    target_service: str
    scope: list[str] = []
