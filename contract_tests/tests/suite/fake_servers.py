"""Servers that look like SMD at a glance and keep none of its contract."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from openchami_sdk.contract.descriptions.catalogue import Operation, match
from openchami_sdk.contract.descriptions.conformance import resolve
from openchami_sdk.testing import smd

Answer = Callable[[Request], Awaitable[Response]]


def canned() -> Starlette:
    """Checks that there is a token, then answers every operation with its example."""

    async def answer(request: Request) -> Response:
        operation = match("smd", request.method, request.url.path)
        if operation is None:
            return PlainTextResponse("404 page not found\n", 404)
        token = request.headers.get("authorization", "")
        if not operation.public and token.count(".") != 2:
            return PlainTextResponse("no token found\n", 401)
        return _example(operation)

    return _everything(answer)


def refuses_all() -> Starlette:
    """Answers 401 to everything, with or without a token."""

    async def answer(request: Request) -> Response:
        return PlainTextResponse("no token found\n", 401)

    return _everything(answer)


def empty_objects() -> Starlette:
    """Answers 200 and `{}` to everything."""

    async def answer(request: Request) -> Response:
        return JSONResponse({})

    return _everything(answer)


def ignores_tokens(jwks_url: str) -> Starlette:
    """The real stand-in without its guard: whoever calls is served."""
    return smd.create_app(jwks_url=None)


def _everything(answer: Answer) -> Starlette:
    methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
    return Starlette(routes=[Route("/{path:path}", answer, methods=methods)])


def _example(operation: Operation) -> Response:
    documented = resolve("smd", operation.raw["responses"][str(operation.success)])
    for kind, media in documented.get("content", {}).items():
        return JSONResponse(_value(media), operation.success, media_type=kind)
    return Response(status_code=operation.success)


def _value(media: dict[str, Any]) -> Any:
    if "example" in media:
        return media["example"]
    for example in media.get("examples", {}).values():
        return resolve("smd", example)["value"]
    return {}
