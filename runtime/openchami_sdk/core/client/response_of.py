"""A call's answer as a whole: its value with status, headers and body."""

from __future__ import annotations

import copy
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar, overload

from msgspec.structs import replace

from ..operation import Operation, Response
from .asynchronous import AsyncClient
from .base import BaseClient

P = ParamSpec("P")
T = TypeVar("T")


@overload
def response_of(  # type: ignore[overload-overlap]
    call: Callable[P, Coroutine[Any, Any, T]], *args: P.args, **kwargs: P.kwargs
) -> Coroutine[Any, Any, Response[T]]: ...
@overload
def response_of(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Response[T]: ...
def response_of(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Make a call and return its value with status, headers and body.

        response = core.response_of(client.components.get, "x1000c0s0b0n0")
        print(response.status_code, response.headers["content-type"], response.value.id)

    For a method of an async client, await the result: `await core.response_of(...)`. If the method
    sends several requests, status, headers and body are those of the last one. If a filter is too
    long for one URL and is divided, they are those of the first part.

    Args:
        call: A method of a client's resource, such as `client.components.get`, or `client.send`.
        *args: Its arguments.
        **kwargs: Its keyword arguments.

    Raises TypeError if `call` is not such a method, and the errors of the call.
    """
    name: str = getattr(call, "__name__", "")
    owner: Any = getattr(call, "__self__", None)
    sends_itself = _is_client(owner) and name == "send"
    client: Any = owner if sends_itself else getattr(owner, "_client", None)
    if not _is_client(client):
        raise TypeError(
            "response_of() takes a method of a client, such as client.components.get, and then "
            f"its arguments; {name or type(call).__name__} is not a method of a client."
        )
    listener = _AsyncListener(client) if isinstance(client, AsyncClient) else _Listener(client)
    if sends_itself:
        return listener.response(listener.send(*args, **kwargs))
    listened = copy.copy(owner)
    listened._client = listener
    return listener.response(getattr(listened, name)(*args, **kwargs))


def _is_client(thing: object) -> bool:
    return isinstance(thing, BaseClient)


class _Listener:
    """Takes the place of a client: sends calls with this client, and keeps the answer."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._last: Any = None

    def send(self, operation: Operation[Any]) -> Any:
        self._last = self._client._respond(operation)
        return self._last.value

    def response(self, value: Any) -> Any:
        return replace(self._last, value=value)


class _AsyncListener(_Listener):
    async def send(self, operation: Operation[Any]) -> Any:
        self._last = await self._client._respond(operation)
        return self._last.value

    async def response(self, value: Any) -> Any:
        return super().response(await value)


response_of.__module__ = "openchami_sdk.core"
