"""What Hydra's router answers where no handler does, for both ports."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from .._go.answers import moved, no_such_page

_NOSNIFF = {"X-Content-Type-Options": "nosniff"}


def application(routes: Sequence[Route], middleware: Sequence[Middleware]) -> Starlette:
    """An application of *routes* that says no as Hydra v2.3.0 does.

    A path with a slash at its end is redirected to the path without, `HEAD` is no method of any
    route, and `OPTIONS` names the methods of a path.
    """
    for route in routes:
        (route.methods or set()).discard("HEAD")

    async def not_found(request: Request, _: Exception) -> Response:
        path: str = request.scope["path"].removesuffix("/")
        if path == request.scope["path"] or request.method not in _methods(routes, path):
            return no_such_page()
        target = request.url.replace(path=path, scheme="", netloc="")
        return moved(str(target), request.method, 301 if request.method == "GET" else 308)

    async def not_allowed(request: Request, _: Exception) -> Response:
        allow = {"Allow": ", ".join(sorted({"OPTIONS"} | _methods(routes, request.scope["path"])))}
        if request.method == "OPTIONS":
            return Response(headers=allow)
        refusal = HTTPStatus.METHOD_NOT_ALLOWED
        return PlainTextResponse(f"{refusal.phrase}\n", refusal, allow | _NOSNIFF)

    handlers: dict[Any, Any] = {404: not_found, 405: not_allowed}
    app = Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)
    app.router.redirect_slashes = False
    return app


def _methods(routes: Sequence[Route], path: str) -> set[str]:
    """The methods of all routes to *path*."""
    found = (route.methods or set() for route in routes if route.path_regex.match(path))
    return set[str]().union(*found)
