"""The clients: what every service's clients do, and the only place that sends calls."""

from __future__ import annotations

import platform
import ssl
import time
from collections.abc import Awaitable, Callable
from functools import lru_cache, partial
from types import TracebackType
from typing import Any, ClassVar, Generic, Self, TypeVar

import anyio  # the HTTP library's own: sleeps on asyncio and on trio

from . import http, log
from .address import service_root
from .decoding import OtherServices, read
from .encoding import encode
from .failures import network_failure
from .operation import Operation, Response
from .pool import H, Pool
from .proxies import proxy_for, route
from .retry import after_failure, after_response
from .types import Timeout, Verify

T = TypeVar("T")
#: Seconds: generous for a list of every component, short for a service that is not there.
DEFAULT_TIMEOUT = http.make_timeout(30.0, connect=5.0)


class _BaseClient(Generic[H]):
    """What both clients share: settings, and how a call becomes a request."""

    service_name: ClassVar[str] = ""
    """The service, as settings name it: `smd`."""
    service_version: ClassVar[str] = ""
    """The release of the service that the client is made for."""
    path_prefix: ClassVar[str] = ""
    """The versioned root that most paths share; a base URL may end in it."""
    gateway_prefix: ClassVar[str] = ""
    """What OpenCHAMI's gateway has the service below, where that is no part of its own paths."""
    probe: ClassVar[str] = ""
    """A path whose GET is cheap and wants a token: it shows whether one is accepted."""
    wants_token: ClassVar[bool] = True
    """Whether any operation wants a token; False where the service checks none."""
    other_services: ClassVar[OtherServices] = ()
    """Answers of services that are taken for this one, each with what to do."""

    def __init__(
        self,
        base_url: str,
        http_client: H | None,
        new_http: Callable[..., H],
        *,
        auth: http.AuthFlow | None,
        timeout: Timeout,
        retries: int,
        verify: Verify,
        user_agent: str | None,
        strip_prefix: bool,
    ) -> None:
        log.switch_on()
        self.base_url = service_root(base_url, self.path_prefix)
        trust = verify() if callable(verify) else verify
        proxy = proxy_for(self.base_url) if http_client is None else None
        given = DEFAULT_TIMEOUT if timeout is None else timeout
        self._pool = Pool(
            http_client,
            lambda library: new_http(
                library,
                **route(library, proxy, trust),
                timeout=library.timeout(given),
            ),
        )
        library = self._pool.library
        self._timeout = library.timeout(given)
        self._auth = auth
        # Without an auth of its own, the client leaves that of an injected http_client in force.
        self._send_options: dict[str, Any] = {} if auth is None else {"auth": library.auth(auth)}
        self._retries = max(0, retries)
        self._user_agent = _user_agent(user_agent)
        self._stripped = self.path_prefix if strip_prefix else ""
        self._options: dict[str, Any] = {
            "auth": auth,
            "timeout": timeout,
            "retries": retries,
            "verify": verify,
            "user_agent": user_agent,
            "strip_prefix": strip_prefix,
        }

    def __repr__(self) -> str:
        auth = "" if self._auth is None else f", auth={type(self._auth).__name__}(...)"
        shown = http.parse_url(self.base_url).copy_with(username=None, password=None)
        return f"{type(self).__name__}({str(shown)!r}{auth})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not self._pool.owned:
            raise TypeError("A client with an http_client of your own cannot be pickled or copied.")
        if isinstance(self._options["verify"], ssl.SSLContext):
            raise TypeError(
                "A client whose `verify` is an SSLContext cannot be pickled or copied; "
                "pass a function that makes the context."
            )
        return partial(type(self), **self._options), (self.base_url,)

    def _request(self, client: H, operation: Operation[Any], timeout: Timeout) -> http.Request:
        content, headers = encode(operation)
        log.sending(operation, self.base_url)
        return client.build_request(
            operation.method,
            self.base_url + operation.path.removeprefix(self._stripped),
            params=operation.query or None,
            content=content,
            headers={"User-Agent": self._user_agent, **headers},
            timeout=self._timeout if timeout is None else self._pool.library.timeout(timeout),
        )


class Client(_BaseClient[http.Client]):
    """What the blocking clients of all services share.

    Thread-safe: share one between threads. It can be pickled, and be used as a context manager.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: http.AuthFlow | None = None,
        http_client: http.Client | None = None,
        timeout: Timeout = None,
        retries: int = 2,
        verify: Verify = True,
        user_agent: str | None = None,
        strip_prefix: bool = False,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        """Set a client up; it connects when the first call is made.

        Args:
            base_url: The deployment's root, such as `https://demo.openchami.cluster:8443`. To
                `http://` on this machine no proxy is used: it would read the tokens.
            auth: What adds the token to each request; an `Auth` of httpx or httpx2 will do.
            http_client: An `httpx.Client` or `httpx2.Client` to send with; `verify` is then its
                business, and so is closing it.
            timeout: Seconds to connect and for each read or write, or a `Timeout` of httpx or
                httpx2; unless given, 5 to connect and 30 for the rest. `httpx.Timeout(None)`
                waits for ever.
            retries: How often a repeatable call (GET, PUT, DELETE, queries by POST) is sent again
                after a connection that failed or 429, 502, 503, 504; not after a timeout.
                `Retry-After` is honoured, up to 30 seconds. A DELETE whose answer was lost may so
                end in NotFoundError.
            verify: False switches off the check of certificates; an SSLContext, or a function
                that makes one, replaces the default. Only with a function can the client be
                pickled.
            user_agent: Your application and version, `inventory/1.2`, put before the SDK's own.
            strip_prefix: True where `base_url` stands in place of the service's `path_prefix`:
                SMD below `https://demo.example/smd` is asked for `/smd/State/Components` then.
            sleep: Called with the seconds to wait before a retry.

        Raises ValueError when `base_url` is no URL of a service, or a proxy of the environment
        cannot be used.
        """
        super().__init__(
            base_url,
            http_client,
            http.Library.client,
            auth=auth,
            timeout=timeout,
            retries=retries,
            verify=verify,
            user_agent=user_agent,
            strip_prefix=strip_prefix,
        )
        self._sleep = sleep
        self._options["sleep"] = sleep

    def send(self, operation: Operation[T], *, timeout: Timeout = None) -> T:
        """Make the call and return its value; raises ApiError."""
        return self.send_detailed(operation, timeout=timeout).value

    def send_detailed(self, operation: Operation[T], *, timeout: Timeout = None) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError."""
        client = self._pool.client()
        attempt = 0
        while True:
            request = self._request(client, operation, timeout)
            try:
                response = client.send(request, **self._send_options)
                pause = after_response(operation, response, attempt, self._retries)
                if pause is None:
                    return read(operation, response, self.other_services)
            except http.RequestError as error:
                pause = after_failure(operation, error, attempt, self._retries)
                if pause is None:
                    raise network_failure(operation, request, error) from error
            self._sleep(pause)
            attempt += 1

    def close(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        if (client := self._pool.close()) is not None:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_BaseClient[http.AsyncClient]):
    """What the clients of all services for asyncio and trio share. Use one in one event loop."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: http.AuthFlow | None = None,
        http_client: http.AsyncClient | None = None,
        timeout: Timeout = None,
        retries: int = 2,
        verify: Verify = True,
        user_agent: str | None = None,
        strip_prefix: bool = False,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    ) -> None:
        """Set a client up; it connects when the first call is made.

        The arguments are those of `Client`; `http_client` is an `AsyncClient` of httpx or httpx2,
        and `sleep` a coroutine function.

        Raises ValueError when `base_url` is no URL of a service, or a proxy of the environment
        cannot be used.
        """
        super().__init__(
            base_url,
            http_client,
            http.Library.async_client,
            auth=auth,
            timeout=timeout,
            retries=retries,
            verify=verify,
            user_agent=user_agent,
            strip_prefix=strip_prefix,
        )
        self._sleep = sleep
        self._options["sleep"] = sleep

    async def send(self, operation: Operation[T], *, timeout: Timeout = None) -> T:  # noqa: ASYNC109
        """Make the call and return its value; raises ApiError."""
        return (await self.send_detailed(operation, timeout=timeout)).value

    async def send_detailed(
        self,
        operation: Operation[T],
        *,
        timeout: Timeout = None,  # noqa: ASYNC109
    ) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError."""
        client = self._pool.client()
        attempt = 0
        while True:
            request = self._request(client, operation, timeout)
            try:
                response = await client.send(request, **self._send_options)
                pause = after_response(operation, response, attempt, self._retries)
                if pause is None:
                    return read(operation, response, self.other_services)
            except http.RequestError as error:
                pause = after_failure(operation, error, attempt, self._retries)
                if pause is None:
                    raise network_failure(operation, request, error) from error
            await self._sleep(pause)
            attempt += 1

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        if (client := self._pool.close()) is not None:
            await client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


@lru_cache(maxsize=1)
def _sdk() -> str:
    from .version import __version__

    return f"openchami-sdk/{__version__} python/{platform.python_version()}"


def _user_agent(application: str | None) -> str:
    return f"{application} {_sdk()}" if application else _sdk()


for _public in (Client, AsyncClient):
    _public.__module__ = "openchami_sdk.core"
