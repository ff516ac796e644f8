"""The identity provider that stands behind TokenSmith in the profiles `upstream` and `main`.

It is part of the process and listens nowhere. The text of a user's token says what it answers
about it; no real provider answers as `upstream-ok` does, with the claims in an object of their
own, and only those tokens can be exchanged.
"""

from __future__ import annotations

from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from openchami_sdk.core import http

from .._serving.clock import Clock
from ._requests.form import read_form

ISSUER = "http://127.0.0.1:27444"
CLIENT_ID = "tokensmith"
CLIENT_SECRET = "a secret of the stand-in"


def transport(clock: Clock) -> http.AsyncTransport:
    """Takes requests to the provider."""

    async def discovery(_: Request) -> Response:
        return JSONResponse(
            {
                "issuer": ISSUER,
                "introspection_endpoint": f"{ISSUER}/introspect",
                "jwks_uri": f"{ISSUER}/jwks",
            }
        )

    async def introspection(request: Request) -> Response:
        return _introspection((await read_form(request)).get("token", ""), int(clock.now()))

    app = Starlette(
        routes=[
            Route("/.well-known/openid-configuration", discovery),
            Route("/introspect", introspection, methods=["POST"]),
        ]
    )
    made: http.AsyncTransport = http.in_use().module.ASGITransport(app)
    return made


def _introspection(token: str, now: int) -> Response:
    answer = _active(now)
    claims: dict[str, Any] = answer["claims"]
    match token.removeprefix("upstream-"):
        case "ok":
            pass
        case "service":
            claims["auth_events"] = ["service_auth"]
        case "flat":
            answer |= answer.pop("claims")
        case "onefactor":
            claims["auth_factors"] = 1
        case "long":
            claims["session_exp"] = now + 86_401
        case "error":
            return PlainTextResponse("out of order", 500)
        case name if name.startswith("missing-"):
            claims.pop(name.removeprefix("missing-"), None)
        case _:
            return JSONResponse({"active": False})
    return JSONResponse(answer)


def _active(now: int) -> dict[str, Any]:
    return {
        "active": True,
        "username": "alice",
        "exp": now + 1800,
        "iat": now,
        "claims": {
            "aud": ["portal"],
            "name": "Alice",
            "email": "alice@example.com",
            "email_verified": True,
            "groups": ["operator"],
            "auth_level": "IAL2",
            "auth_factors": 2,
            "auth_methods": ["password", "totp"],
            "auth_events": ["login"],
            "session_id": "sess-1",
            "session_exp": now + 7200,
        },
    }
