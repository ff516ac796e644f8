"""Dynamic registration on the public port (RFC 7591 and 7592, as Hydra does them)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ._answers import bearer_token, error
from ._clients import Client, MetadataError, Registration, read_registration
from ._state import TokenServer

_SERVER_CHOSEN = ("client_id", "client_secret", "metadata", "access_token_strategy", "skip_consent")
_NOT_ITS_TOKEN: Final = (
    "The requested OAuth 2.0 client does not exist or you provided incorrect credentials."
)


def registration_routes(state: TokenServer) -> list[Route]:
    """``/oauth2/register`` and, for the holder of its registration token, one client."""

    async def create(request: Request) -> Response:
        try:
            registration = read_registration(await request.body())
            refuse_server_chosen(registration)
            client, secret = state.clients.create(registration)
        except MetadataError as problem:
            return error(400, "invalid_client_metadata", str(problem))
        return JSONResponse(registered(state, client, secret), 201)

    def own(handler: Callable[[Request, Client], Awaitable[Response]]) -> Any:
        async def guarded(request: Request) -> Response:
            client = state.clients.get(request.path_params["client_id"])
            if client is None or not client.check_registration_token(bearer_token(request)):
                return error(401, "The request could not be authorized", _NOT_ITS_TOKEN)
            return await handler(request, client)

        return guarded

    async def read(_: Request, client: Client) -> Response:
        shown = client.shown()
        del shown["metadata"]
        return JSONResponse(shown)

    async def replace(request: Request, client: Client) -> Response:
        try:
            registration = read_registration(await request.body())
            registration.client_id = ""
            refuse_server_chosen(registration)
            client.replace(registration)
        except MetadataError as problem:
            return error(400, "invalid_client_metadata", str(problem))
        return JSONResponse(registered(state, client, None))

    async def delete(_: Request, client: Client) -> Response:
        state.clients.delete(client.client_id)
        return Response(status_code=204)

    one = "/oauth2/register/{client_id}"
    return [
        Route("/oauth2/register", create, methods=["POST"]),
        Route(one, own(read), methods=["GET"]),
        Route(one, own(replace), methods=["PUT"]),
        Route(one, own(delete), methods=["DELETE"]),
    ]


def registered(state: TokenServer, client: Client, secret: str | None) -> dict[str, Any]:
    """What a registration answers: the client, its secret this once, its registration token."""
    shown = client.shown() | {
        "registration_access_token": client.new_registration_token(),
        "registration_client_uri": state.url(f"/oauth2/register/{client.client_id}"),
    }
    return shown if secret is None else shown | {"client_secret": secret}


def refuse_server_chosen(registration: Registration) -> None:
    """Raise MetadataError for a field that only the admin API may set."""
    for name in _SERVER_CHOSEN:
        if getattr(registration, name):
            raise MetadataError(f"{name} cannot be chosen in a dynamic registration.")
