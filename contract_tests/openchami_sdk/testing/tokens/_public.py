"""Hydra's public port: tokens, revocation, keys, discovery; and OPAAL's two routes beside them."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ._answers import NO_STORE
from ._clients import AUTH_METHODS, Registration
from ._protocol import TOKEN_EXCHANGE, Protocol
from ._state import TokenServer

_OPAAL_SCOPE = "smd.read"


def public_routes(state: TokenServer) -> list[Route]:
    """Every route of the public port that needs no registration token."""
    protocol = Protocol(state)
    opaal = _Opaal(state)

    async def token(request: Request) -> Response:
        return protocol.token(await request.body(), _headers(request))

    async def revoke(request: Request) -> Response:
        return protocol.revoke(await request.body(), _headers(request))

    async def jwks(_: Request) -> Response:
        state.stats["jwks_requests"] += 1
        return JSONResponse(state.keys.jwks())

    async def discovery(_: Request) -> Response:
        return JSONResponse(_metadata(state))

    return [
        Route("/oauth2/token", token, methods=["POST"]),
        Route("/oauth2/revoke", revoke, methods=["POST"]),
        Route("/.well-known/jwks.json", jwks),
        Route("/.well-known/openid-configuration", discovery),
        Route("/token", opaal.token, methods=["GET", "POST"]),
        Route("/keys", jwks),
        *health_routes(),
    ]


def health_routes() -> list[Route]:
    """Liveness and readiness, the same on both ports."""

    async def healthy(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return [Route("/health/alive", healthy), Route("/health/ready", healthy)]


class _Opaal:
    """OPAAL's ``/token``: a service token for anyone who asks, and 200 even when there is none."""

    def __init__(self, state: TokenServer) -> None:
        self._state = state

    async def token(self, _: Request) -> Response:
        state = self._state
        if state.opaal_client_id is None:
            registration = Registration(
                client_name="opaal",
                grant_types=["client_credentials"],
                scope=_OPAAL_SCOPE,
                token_endpoint_auth_method="client_secret_post",
            )
            state.opaal_client_id = state.clients.create(registration)[0].client_id
        client = state.clients.get(state.opaal_client_id)
        if client is None:
            # It registers once only; after that it hands on whatever Hydra says, as 200.
            return JSONResponse(
                {"error": "invalid_client", "error_description": "The client is gone."}
            )
        issued = state.issue(
            client.client_id,
            client.client_id,
            scope=[_OPAAL_SCOPE],
            audience=[],
            ttl=client.lifespan("client_credentials"),
        )
        return JSONResponse(issued, headers=NO_STORE)


def _headers(request: Request) -> dict[str, str]:
    return {
        "Authorization": request.headers.get("authorization", ""),
        "Content-Type": request.headers.get("content-type", ""),
    }


def _metadata(state: TokenServer) -> dict[str, object]:
    return {
        "issuer": state.issuer,
        "authorization_endpoint": state.url("/oauth2/auth"),
        "token_endpoint": state.url("/oauth2/token"),
        "jwks_uri": state.url("/.well-known/jwks.json"),
        "revocation_endpoint": state.url("/oauth2/revoke"),
        # Not served; clients generated for later releases do not parse the document without it.
        "device_authorization_endpoint": state.url("/oauth2/device/auth"),
        "registration_endpoint": state.url("/oauth2/register"),
        "grant_types_supported": ["client_credentials", TOKEN_EXCHANGE],
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "scopes_supported": ["offline_access", "offline", "openid"],
        "token_endpoint_auth_methods_supported": list(AUTH_METHODS),
        "id_token_signing_alg_values_supported": ["RS256"],
        "userinfo_signing_alg_values_supported": ["none", "RS256"],
        "userinfo_signed_response_alg": ["RS256"],
        "id_token_signed_response_alg": ["RS256"],
        "claims_supported": ["sub"],
        "request_parameter_supported": False,
        "request_uri_parameter_supported": False,
        "require_request_uri_registration": False,
        "claims_parameter_supported": False,
    }
