"""Hydra's admin port: clients, secrets, lifetimes, keys, introspection. No authentication."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .._serving.local import decode
from ._answers import error, form, not_found
from ._clients import (
    SECRET_METHODS,
    Client,
    MetadataError,
    Registration,
    read_registration,
    update_lifespans,
)
from ._public import health_routes
from ._registration import registered
from ._state import TokenServer

_TAKEN: Final = (
    "Unable to insert or update resource because a resource with that value exists already"
)


def admin_routes(state: TokenServer) -> list[Route]:
    """Every route of the admin port."""
    return [
        *_client_routes(state),
        *_secret_routes(state),
        *_token_routes(state),
        *_key_routes(state),
        *health_routes(),
    ]


def _client_routes(state: TokenServer) -> list[Route]:
    async def create(request: Request) -> Response:
        try:
            client, secret = state.clients.create(read_registration(await request.body()))
        except MetadataError as problem:
            return error(400, "invalid_client_metadata", str(problem))
        except KeyError:
            return error(409, _TAKEN, "")
        location = {"Location": f"/admin/clients/{client.client_id}"}
        return JSONResponse(registered(state, client, secret), 201, location)

    async def list_all(request: Request) -> Response:
        wanted = {
            name: request.query_params[name]
            for name in ("client_name", "owner")
            if request.query_params.get(name)
        }
        shown = [client.shown() for client in state.clients]
        return JSONResponse([one for one in shown if wanted.items() <= _texts(one).items()])

    async def read(_: Request, client: Client) -> Response:
        return JSONResponse(client.shown())

    async def replace(request: Request, client: Client) -> Response:
        return _replaced(state, client, read_registration(await request.body()))

    async def patch(request: Request, client: Client) -> Response:
        return _replaced(state, client, _patched(client, await request.body()))

    async def lifespans(request: Request, client: Client) -> Response:
        update_lifespans(client, await request.body())
        return JSONResponse(client.shown())

    async def delete(_: Request, client: Client) -> Response:
        state.clients.delete(client.client_id)
        state.issued.revoke_all(client.client_id)
        return Response(status_code=204)

    one = "/admin/clients/{client_id}"
    return [
        Route("/admin/clients", create, methods=["POST"]),
        Route("/admin/clients", list_all, methods=["GET"]),
        Route(one, _of_client(state, read), methods=["GET"]),
        Route(one, _of_client(state, replace), methods=["PUT"]),
        Route(one, _of_client(state, patch), methods=["PATCH"]),
        Route(one, _of_client(state, delete), methods=["DELETE"]),
        Route(f"{one}/lifespans", _of_client(state, lifespans), methods=["PUT"]),
    ]


def _secret_routes(state: TokenServer) -> list[Route]:
    """Secret rotation, which no release has up to v26.2.0: only Hydra's main branch."""
    if not state.keeps_earlier_secrets:
        return []

    async def rotate(_: Request, client: Client) -> Response:
        if client.document.token_endpoint_auth_method not in SECRET_METHODS:
            return error(400, "invalid_request", "The client has no secret to rotate.")
        return JSONResponse(client.shown() | {"client_secret": client.rotate_secret()})

    async def drop_earlier(_: Request, client: Client) -> Response:
        client.drop_earlier_secrets()
        return JSONResponse(client.shown())

    path = "/admin/clients/{client_id}/secrets/rotate"
    return [
        Route(path, _of_client(state, rotate), methods=["POST"]),
        Route(path, _of_client(state, drop_earlier), methods=["DELETE"]),
    ]


def _token_routes(state: TokenServer) -> list[Route]:
    async def introspect(request: Request) -> Response:
        fields = await form(request)
        if not fields.get("token"):
            return error(400, "invalid_request", "The form in the body names no token.")
        claims = state.active_claims(fields["token"])
        if claims is None or not set(fields.get("scope", "").split()) <= set(claims["scp"]):
            return JSONResponse({"active": False})
        known = ("aud", "client_id", "exp", "ext", "iat", "iss", "nbf", "sub")
        return JSONResponse(
            {name: claims[name] for name in known}
            | {"active": True, "scope": " ".join(claims["scp"])}
            | {"token_type": "Bearer", "token_use": "access_token"}
        )

    async def revoke_all(request: Request) -> Response:
        client_id = request.query_params.get("client_id")
        if not client_id:
            return error(400, "invalid_request", "The query names no client_id.")
        state.issued.revoke_all(client_id)
        return Response(status_code=204)

    return [
        Route("/admin/oauth2/introspect", introspect, methods=["POST"]),
        Route("/admin/oauth2/tokens", revoke_all, methods=["DELETE"]),
    ]


def _key_routes(state: TokenServer) -> list[Route]:
    async def read(request: Request) -> Response:
        return JSONResponse(state.keys.jwks(request.path_params["name"]))

    async def rotate(request: Request) -> Response:
        name = request.path_params["name"]
        state.keys.rotate(name)
        return JSONResponse(state.keys.jwks(name), 201)

    async def withdraw(request: Request) -> Response:
        found = state.keys.withdraw(request.path_params["name"], request.path_params["kid"])
        return Response(status_code=204) if found else not_found()

    return [
        Route("/admin/keys/{name}", read, methods=["GET"]),
        Route("/admin/keys/{name}", rotate, methods=["POST"]),
        Route("/admin/keys/{name}/{kid}", withdraw, methods=["DELETE"]),
    ]


def _of_client(
    state: TokenServer, handler: Callable[[Request, Client], Awaitable[Response]]
) -> Callable[[Request], Awaitable[Response]]:
    async def found(request: Request) -> Response:
        client = state.clients.get(request.path_params["client_id"])
        if client is None:
            return not_found()
        try:
            return await handler(request, client)
        except MetadataError as problem:
            return error(400, "invalid_client_metadata", str(problem))

    return found


def _replaced(state: TokenServer, client: Client, registration: Registration) -> Response:
    secret = client.replace(registration)
    return JSONResponse(registered(state, client, secret))


class _Change(msgspec.Struct):
    op: Literal["add", "replace", "remove"]
    path: str
    value: Any = None


def _patched(client: Client, body: bytes) -> Registration:
    """A JSON Patch (RFC 6902) applied to the document: whole fields only."""
    try:
        changes = decode(body, list[_Change])
    except ValueError as problem:
        raise MetadataError(f"The body is not a JSON Patch: {problem}") from None
    fields: dict[str, Any] = msgspec.to_builtins(client.document)
    for change in changes:
        name = change.path.removeprefix("/")
        if name not in Registration.__struct_fields__ or name == "client_id":
            raise MetadataError("A patch may change whole fields of the client, not its client_id.")
        fields[name] = None if change.op == "remove" else change.value
    return read_registration(msgspec.json.encode(fields))


def _texts(shown: dict[str, Any]) -> dict[str, str]:
    return {name: value for name, value in shown.items() if isinstance(value, str)}
