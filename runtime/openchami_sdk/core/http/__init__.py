"""The HTTP library: the only module of the SDK that imports httpx or httpx2.

The two have the same API, but a client of one refuses the requests, timeouts and `Auth` of the
other. So a client comes with its library: `library_of(client)` makes what that client takes, and
`in_use()` is the library of the clients that the SDK makes itself.

The exception names are tuples of both libraries' classes, for `except` and `isinstance`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx

from .types import (
    URL,
    AsyncAuthSteps,
    AsyncClient,
    AsyncTransport,
    AuthFlow,
    AuthSteps,
    Client,
    Headers,
    Request,
    Response,
    Timeout,
    TimeoutSeconds,
    Transport,
)

__all__ = [
    "HINT",
    "INSTALLED",
    "PUBLIC",
    "URL",
    "VARIABLE",
    "AsyncAuthSteps",
    "AsyncBaseTransport",
    "AsyncClient",
    "AsyncTransport",
    "Auth",
    "AuthFlow",
    "AuthSteps",
    "BaseTransport",
    "Client",
    "ConnectError",
    "ConnectTimeout",
    "DecodingError",
    "HTTPError",
    "Headers",
    "InvalidURL",
    "Library",
    "NetworkError",
    "PoolTimeout",
    "ProxyError",
    "RemoteProtocolError",
    "Request",
    "RequestError",
    "RequestNotRead",
    "Response",
    "ResponseNotRead",
    "Timeout",
    "TimeoutException",
    "TimeoutSeconds",
    "Transport",
    "TransportError",
    "can_be_sent_again",
    "copy_of",
    "in_use",
    "library_of",
    "make_timeout",
    "parse_url",
]

#: Names the library for clients that the SDK makes: `httpx` or `httpx2`. Unset: httpx2 where it
#: is installed (extra `httpx2`), else httpx.
VARIABLE = "OPENCHAMI_HTTP_LIBRARY"


#: Where an answer's `extensions` have what authentication knows about it, for the error's message.
HINT = "openchami_sdk.hint"
#: Where a request's `extensions` say that the service serves it to everyone: authentication need
#: not add anything.
PUBLIC = "openchami_sdk.public"


@dataclass(frozen=True, slots=True)
class Library:
    """httpx or httpx2: makes clients, requests and what else belongs to one library."""

    name: str
    module: Any = field(repr=False, compare=False)
    """The module of the library, for everything that has no method here."""

    def client(self, *, auth: AuthFlow | None = None, **options: Any) -> Client:
        """A blocking client; `options` are those of the library's `Client`."""
        client: Client = self.module.Client(auth=self.auth(auth), **options)
        return client

    def async_client(self, *, auth: AuthFlow | None = None, **options: Any) -> AsyncClient:
        """A client for asyncio and trio; `options` are those of the library's `AsyncClient`."""
        client: AsyncClient = self.module.AsyncClient(auth=self.auth(auth), **options)
        return client

    def request(self, method: str, url: str, **options: Any) -> Request:
        """A request; `options` are those of the library's `Request`."""
        request: Request = self.module.Request(method, url, **options)
        return request

    def response(self, status_code: int, **options: Any) -> Response:
        """A response, for code that stands in for a service."""
        response: Response = self.module.Response(status_code, **options)
        return response

    def timeout(self, value: float | TimeoutSeconds | None) -> TimeoutSeconds:
        """The library's `Timeout`, from seconds or from a `Timeout` of either; None: no limit."""
        if value is not None and not isinstance(value, int | float):
            timeout: TimeoutSeconds = self.module.Timeout(
                connect=value.connect, read=value.read, write=value.write, pool=value.pool
            )
        else:
            timeout = self.module.Timeout(value)
        return timeout

    def auth(self, value: AuthFlow | None) -> Any:
        """What the library's clients take as `auth`: `value` itself where it is one of its own."""
        if value is None or isinstance(value, self.module.Auth):
            return value
        return _Adapted(value)


def _installed() -> dict[str, Library]:
    """The libraries by name. After `httpx2.alias_httpx()` both names are httpx2."""
    found = {"httpx": Library(httpx.__name__, httpx)}
    try:
        module: Any = import_module("httpx2")
    except ImportError:
        return found
    if module is httpx:
        return {"httpx": found["httpx"], "httpx2": found["httpx"]}
    return {"httpx2": Library("httpx2", module), **found}


#: The installed libraries by name.
INSTALLED = _installed()
_LIBRARIES = tuple(dict.fromkeys(INSTALLED.values()))


def in_use() -> Library:
    """The library of the clients that the SDK makes; ValueError when VARIABLE names no library."""
    name = os.environ.get(VARIABLE, "").strip()
    if not name:
        return INSTALLED.get("httpx2", INSTALLED["httpx"])
    if name in INSTALLED:
        return INSTALLED[name]
    if name == "httpx2":
        raise ValueError(
            f"{VARIABLE} is httpx2, which is not installed: pip install 'openchami-sdk[httpx2]'."
        )
    raise ValueError(f"{VARIABLE} is {name!r}; set httpx or httpx2, or leave it unset.")


def library_of(thing: Client | AsyncClient | Transport | AsyncTransport) -> Library:
    """The library of a client or a transport.

    For a transport of both libraries it is `in_use()`; for an object of neither it is httpx.
    """
    names = ("Client", "AsyncClient", "BaseTransport", "AsyncBaseTransport")
    fitting = [
        library
        for library in _LIBRARIES
        if isinstance(thing, tuple(getattr(library.module, name) for name in names))
    ]
    if len(fitting) > 1:
        return in_use()
    return fitting[0] if fitting else INSTALLED["httpx"]


def make_timeout(value: float | None, **steps: float | None) -> TimeoutSeconds:
    """Seconds for all steps except those that are named: `connect`, `read`, `write`, `pool`."""
    return httpx.Timeout(value, **steps)


def copy_of(request: Request) -> Request:
    """A request of the same library with header fields of its own; the body is the same object."""
    kind: Any = type(request)
    copy: Request = kind.__new__(kind)
    # Not copy.copy: a request's own pickling leaves its stream out.
    fields = vars(copy)
    fields.update(vars(request))
    headers = fields["headers"]
    # With an encoding, which need not be found out again for each look into them.
    fields["headers"] = type(headers)(headers, "iso-8859-1")
    return copy


def can_be_sent_again(request: Request) -> bool:
    """Whether the body is in memory (bytes, JSON, a form), not a stream that is read once."""
    try:
        _ = request.content
    except RequestNotRead:
        return False
    return True


def parse_url(url: str) -> URL:
    """The parts of a URL; ValueError when the text is not a URL."""
    try:
        return httpx.URL(url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ValueError(str(error)) from None


def _both(name: str) -> tuple[Any, ...]:
    return tuple(getattr(library.module, name) for library in _LIBRARIES)


ConnectError: tuple[type[Exception], ...] = _both("ConnectError")
ConnectTimeout: tuple[type[Exception], ...] = _both("ConnectTimeout")
DecodingError: tuple[type[Exception], ...] = _both("DecodingError")
HTTPError: tuple[type[Exception], ...] = _both("HTTPError")
InvalidURL: tuple[type[Exception], ...] = _both("InvalidURL")
NetworkError: tuple[type[Exception], ...] = _both("NetworkError")
PoolTimeout: tuple[type[Exception], ...] = _both("PoolTimeout")
ProxyError: tuple[type[Exception], ...] = _both("ProxyError")
RemoteProtocolError: tuple[type[Exception], ...] = _both("RemoteProtocolError")
# A Location that is no URL is the last two with httpx, also where no redirect is followed.
RequestError: tuple[type[Exception], ...] = (
    *_both("RequestError"),
    *_both("InvalidURL"),
    UnicodeError,
)
RequestNotRead: tuple[type[Exception], ...] = _both("RequestNotRead")
ResponseNotRead: tuple[type[Exception], ...] = _both("ResponseNotRead")
TimeoutException: tuple[type[Exception], ...] = _both("TimeoutException")
TransportError: tuple[type[Exception], ...] = _both("TransportError")


if TYPE_CHECKING:  # as with both installed
    import httpx2  # type: ignore[import-not-found, unused-ignore]

    class _Auth(httpx.Auth, httpx2.Auth):  # type: ignore[misc, unused-ignore]
        def auth_flow(self, request: Any) -> Generator[Any, Any, None]: ...
        def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]: ...
        def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]: ...

    class _BaseTransport(httpx.BaseTransport, httpx2.BaseTransport):  # type: ignore[misc, unused-ignore]
        def handle_request(self, request: Any) -> Any: ...

    class _AsyncBaseTransport(httpx.AsyncBaseTransport, httpx2.AsyncBaseTransport):  # type: ignore[misc, unused-ignore]
        async def handle_async_request(self, request: Any) -> Any: ...

else:
    _Auth = type("_Auth", _both("Auth"), {})
    _BaseTransport = type("_BaseTransport", _both("BaseTransport"), {})
    _AsyncBaseTransport = type("_AsyncBaseTransport", _both("AsyncBaseTransport"), {})


class Auth(_Auth):
    """The base of authentication for clients of either library, sync and async."""


class BaseTransport(_BaseTransport):
    """The base of transports for blocking clients of either library."""


class AsyncBaseTransport(_AsyncBaseTransport):
    """The base of transports for async clients of either library."""


class _Adapted(Auth):
    """Authentication of the other library, for the clients of this one."""

    def __init__(self, inner: AuthFlow) -> None:
        self._inner = inner

    def sync_auth_flow(self, request: Request) -> AuthSteps:
        return self._inner.sync_auth_flow(request)

    def async_auth_flow(self, request: Request) -> AsyncAuthSteps:
        return self._inner.async_auth_flow(request)
