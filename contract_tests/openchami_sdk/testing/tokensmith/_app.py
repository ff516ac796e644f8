"""TokenSmith as an application: which path and method leads where, by profile."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .._faults.endpoint import EndpointFaults
from .._go.methods import ROUTED
from ._controls import control_routes
from ._requests import answers as _answers
from ._requests import grants as _grants
from ._requests import users as _users
from ._requests.answers import Refused
from ._state import Profile, TokenSmith

Handler: TypeAlias = Callable[[TokenSmith, Request], Awaitable[Response]]
Methods: TypeAlias = dict[str, Handler]

TOKEN_PATHS = ("/oauth/token", "/token")


def create_app(state: TokenSmith) -> Starlette:
    """A stand-in of TokenSmith, with its control routes below `/_control`.

    It behaves as the recordings of the real service show; LIMITS.md lists the differences.
    """
    faults = EndpointFaults(state.stats, TOKEN_PATHS)
    app = Starlette(routes=control_routes(state, faults), middleware=[Middleware(faults.around)])
    app.router.default = _Router(state)
    app.state.faults = faults
    return app


async def _health(state: TokenSmith, _: Request) -> Response:
    only_main = {"service_identity_ca_configured": state.service_identity}
    return _answers.json(
        {
            "cluster_id": state.settings.cluster_id,
            "issuer": state.settings.issuer,
            "oidc_issuer": state.upstream.issuer,
            "openchami_id": state.settings.openchami_id,
            "service": "tokensmith",
            **(only_main if state.profile == "main" else {}),
            "status": "healthy",
        }
    )


async def _jwks(state: TokenSmith, _: Request) -> Response:
    state.stats["jwks_requests"] += 1
    return _answers.json(state.key.jwks())


def _routes(profile: Profile) -> dict[str, Methods]:
    routes: dict[str, Methods] = {
        "/health": {"GET": _health},
        "/.well-known/jwks.json": {"GET": _jwks},
        "/oauth/token": {"POST": _grants.token},
        "/token": {"POST": _grants.token},
        "/admin/oidc/config": {"GET": _users.show_upstream, "POST": _users.set_upstream},
    }
    if profile == "main":
        routes["/oauth/exchange"] = {"POST": _users.exchange}
        routes["/service-identity/session"] = {"POST": _grants.session}
    else:
        routes["/oauth/token"]["GET"] = _users.exchange
    return routes


class _Router:
    def __init__(self, state: TokenSmith) -> None:
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = await self._answer(Request(scope, receive))
        await answer(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        if request.method not in ROUTED:
            return _answers.method_not_allowed(())
        path: str = request.scope["raw_path"].decode("latin-1")
        if len(path) > 1:
            path = path.removesuffix("/")
        methods = _routes(self._state.profile).get(path)
        if methods is None:
            return _answers.text("404 page not found", 404)
        handler = methods.get(request.method)
        if handler is None:
            return _answers.method_not_allowed(methods)
        try:
            return await handler(self._state, request)
        except Refused as refusal:
            return refusal.answer()
