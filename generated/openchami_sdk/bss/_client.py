# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""The clients: the only place that talks to the service."""

from __future__ import annotations

import platform
import ssl
import time
from collections.abc import Awaitable, Callable
from functools import cached_property, lru_cache, partial
from importlib.metadata import PackageNotFoundError, version
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

import anyio  # httpx's own: sleeps on asyncio and on trio
import httpx

from ._errors import ApiError, DecodeError, NetworkError, RequestTimeoutError
from ._operation import Operation, Response
from ._retry import after_failure, after_response, untrusted
from ._types import Timeout
from ._wire import call, encode, read

if TYPE_CHECKING:
    from ._resources.bootparameters import AsyncBootparametersResource, BootparametersResource
    from ._resources.bootscript import AsyncBootscriptResource, BootscriptResource
    from ._resources.cloud_init import AsyncCloudInitResource, CloudInitResource
    from ._resources.dumpstate import AsyncDumpstateResource, DumpstateResource
    from ._resources.endpoint_history import AsyncEndpointHistoryResource, EndpointHistoryResource
    from ._resources.hosts import AsyncHostsResource, HostsResource
    from ._resources.service import AsyncServiceResource, ServiceResource
    from ._resources.state_changes import AsyncStateChangesResource, StateChangesResource

T = TypeVar("T")
#: How certificates are checked; a function makes the SSLContext anew, also in another process.
Verify: TypeAlias = ssl.SSLContext | bool | Callable[[], ssl.SSLContext]
H = TypeVar("H", httpx.Client, httpx.AsyncClient)
#: Seconds: generous for a list of every component, short for a service that is not there.
DEFAULT_TIMEOUT = httpx.Timeout(30.0, connect=5.0)


class _BaseClient(Generic[H]):
    """What both clients share: settings, and how a call becomes a request."""

    def __init__(
        self,
        base_url: str,
        new_http: Callable[..., H],
        http_client: H | None,
        *,
        auth: httpx.Auth | None,
        timeout: Timeout,
        retries: int,
        verify: Verify,
        user_agent: str | None,
    ) -> None:
        self.base_url = _base_url(base_url)
        self._auth = auth
        self._timeout = DEFAULT_TIMEOUT if timeout is None else timeout
        self._retries = max(0, retries)
        self._user_agent = _user_agent(user_agent)
        self._owned = http_client is None
        trust = verify() if callable(verify) else verify
        self._http: H = http_client or new_http(
            verify=trust, timeout=self._timeout, trust_env=not _stays_here(self.base_url)
        )
        self._options: dict[str, Any] = {
            "auth": auth,
            "timeout": timeout,
            "retries": retries,
            "verify": verify,
            "user_agent": user_agent,
        }

    def __repr__(self) -> str:
        auth = "" if self._auth is None else f", auth={type(self._auth).__name__}(...)"
        shown = httpx.URL(self.base_url).copy_with(username=None, password=None)
        return f"{type(self).__name__}({str(shown)!r}{auth})"

    def __reduce__(self) -> tuple[Any, ...]:
        if not self._owned:
            raise TypeError("A client with an http_client of your own cannot be pickled or copied.")
        if isinstance(self._options["verify"], ssl.SSLContext):
            raise TypeError(
                "A client whose `verify` is an SSLContext cannot be pickled or copied; "
                "pass a function that makes the context."
            )
        return partial(type(self), **self._options), (self.base_url,)

    def _request(self, operation: Operation[Any], timeout: Timeout) -> httpx.Request:
        content, headers = encode(operation)
        return self._http.build_request(
            operation.method,
            self.base_url + operation.path,
            params=operation.query or None,
            content=content,
            headers={"User-Agent": self._user_agent, **headers},
            timeout=self._timeout if timeout is None else timeout,
        )

    def _options_of_send(self) -> dict[str, Any]:
        """The auth of this client; without one, that of an injected http_client stays in force."""
        return {} if self._auth is None else {"auth": self._auth}


class Client(_BaseClient[httpx.Client]):
    """A client for OpenCHAMI Boot Script Service (BSS).

    Thread-safe: share one between threads. It can be pickled, and be used as a context manager.

    Args:
        base_url: The deployment's root, such as `https://demo.openchami.cluster:8443`. To
            `http://` on this machine no proxy is used: it would read the tokens.
        auth: What adds the token to each request.
        http_client: An httpx.Client to send with; `verify` is then its business, and so is
            closing it.
        timeout: Seconds to connect and for each read or write, or an httpx.Timeout; unless given,
            5 to connect and 30 for the rest. To wait for ever, say so: `httpx.Timeout(None)`.
        retries: How often a repeatable call (GET, PUT, DELETE, queries by POST) is sent again
            after a connection that failed or 429, 502, 503, 504; not after a timeout.
            `Retry-After` is honoured, up to 30 seconds. A DELETE whose answer was lost may so end
            in NotFoundError.
        verify: False switches off the check of certificates; an SSLContext, or a function that
            makes one, replaces the default. Only with a function can the client be pickled.
        user_agent: Your application and version, `inventory/1.2`, put before the SDK's own.
        sleep: Called with the seconds to wait before a retry.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        http_client: httpx.Client | None = None,
        timeout: Timeout = None,
        retries: int = 2,
        verify: Verify = True,
        user_agent: str | None = None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        super().__init__(
            base_url,
            httpx.Client,
            http_client,
            auth=auth,
            timeout=timeout,
            retries=retries,
            verify=verify,
            user_agent=user_agent,
        )
        self._sleep = sleep
        self._options["sleep"] = sleep

    def send(self, operation: Operation[T], *, timeout: Timeout = None) -> T:
        """Make the call and return its value; raises ApiError."""
        return self.send_detailed(operation, timeout=timeout).value

    def send_detailed(self, operation: Operation[T], *, timeout: Timeout = None) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError."""
        attempt = 0
        while True:
            request = self._request(operation, timeout)
            try:
                response = self._http.send(request, **self._options_of_send())
                pause = after_response(operation, response, attempt, self._retries)
                if pause is None:
                    return read(operation, response)
            except httpx.RequestError as error:
                pause = after_failure(operation, error, attempt, self._retries)
                if pause is None:
                    raise _network_error(operation, request, error) from error
            self._sleep(pause)
            attempt += 1

    def close(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @cached_property
    def bootparameters(self) -> BootparametersResource:
        """What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""
        from ._resources.bootparameters import BootparametersResource

        return BootparametersResource(self)

    @cached_property
    def bootscript(self) -> BootscriptResource:
        """The iPXE script with which a node boots."""
        from ._resources.bootscript import BootscriptResource

        return BootscriptResource(self)

    @cached_property
    def cloud_init(self) -> CloudInitResource:
        """Cloud-init's NoCloud data source. The caller is recognised by its address: the last one
        of `X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet
        interfaces.
        """
        from ._resources.cloud_init import CloudInitResource

        return CloudInitResource(self)

    @cached_property
    def dumpstate(self) -> DumpstateResource:
        """All that BSS knows, for debugging."""
        from ._resources.dumpstate import DumpstateResource

        return DumpstateResource(self)

    @cached_property
    def endpoint_history(self) -> EndpointHistoryResource:
        """When nodes last asked for their boot script or user data."""
        from ._resources.endpoint_history import EndpointHistoryResource

        return EndpointHistoryResource(self)

    @cached_property
    def hosts(self) -> HostsResource:
        """The nodes as BSS last read them from SMD."""
        from ._resources.hosts import HostsResource

        return HostsResource(self)

    @cached_property
    def service(self) -> ServiceResource:
        """How the service, its store and its SMD are."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)

    @cached_property
    def state_changes(self) -> StateChangesResource:
        """Where the notification service tells BSS about changed nodes."""
        from ._resources.state_changes import StateChangesResource

        return StateChangesResource(self)


class AsyncClient(_BaseClient[httpx.AsyncClient]):
    """A client for OpenCHAMI Boot Script Service (BSS) on asyncio or trio.

    Its arguments are those of Client; `http_client` is an httpx.AsyncClient and `sleep` a coroutine
    function. Use one in one event loop.
    """

    def __init__(
        self,
        base_url: str,
        *,
        auth: httpx.Auth | None = None,
        http_client: httpx.AsyncClient | None = None,
        timeout: Timeout = None,
        retries: int = 2,
        verify: Verify = True,
        user_agent: str | None = None,
        sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    ) -> None:
        super().__init__(
            base_url,
            httpx.AsyncClient,
            http_client,
            auth=auth,
            timeout=timeout,
            retries=retries,
            verify=verify,
            user_agent=user_agent,
        )
        self._sleep = sleep
        self._options["sleep"] = sleep

    async def send(self, operation: Operation[T], *, timeout: Timeout = None) -> T:
        """Make the call and return its value; raises ApiError."""
        return (await self.send_detailed(operation, timeout=timeout)).value

    async def send_detailed(
        self, operation: Operation[T], *, timeout: Timeout = None
    ) -> Response[T]:
        """Make the call and return its value with status and headers; raises ApiError."""
        attempt = 0
        while True:
            request = self._request(operation, timeout)
            try:
                response = await self._http.send(request, **self._options_of_send())
                pause = after_response(operation, response, attempt, self._retries)
                if pause is None:
                    return read(operation, response)
            except httpx.RequestError as error:
                pause = after_failure(operation, error, attempt, self._retries)
                if pause is None:
                    raise _network_error(operation, request, error) from error
            await self._sleep(pause)
            attempt += 1

    async def aclose(self) -> None:
        """Close the connections, unless they belong to an http_client that was passed in."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    @cached_property
    def bootparameters(self) -> AsyncBootparametersResource:
        """What nodes boot, kernel, initrd and command line, by xname, MAC address or NID."""
        from ._resources.bootparameters import AsyncBootparametersResource

        return AsyncBootparametersResource(self)

    @cached_property
    def bootscript(self) -> AsyncBootscriptResource:
        """The iPXE script with which a node boots."""
        from ._resources.bootscript import AsyncBootscriptResource

        return AsyncBootscriptResource(self)

    @cached_property
    def cloud_init(self) -> AsyncCloudInitResource:
        """Cloud-init's NoCloud data source. The caller is recognised by its address: the last one
        of `X-Forwarded-For`, else the connection's own, looked up among SMD's Ethernet
        interfaces.
        """
        from ._resources.cloud_init import AsyncCloudInitResource

        return AsyncCloudInitResource(self)

    @cached_property
    def dumpstate(self) -> AsyncDumpstateResource:
        """All that BSS knows, for debugging."""
        from ._resources.dumpstate import AsyncDumpstateResource

        return AsyncDumpstateResource(self)

    @cached_property
    def endpoint_history(self) -> AsyncEndpointHistoryResource:
        """When nodes last asked for their boot script or user data."""
        from ._resources.endpoint_history import AsyncEndpointHistoryResource

        return AsyncEndpointHistoryResource(self)

    @cached_property
    def hosts(self) -> AsyncHostsResource:
        """The nodes as BSS last read them from SMD."""
        from ._resources.hosts import AsyncHostsResource

        return AsyncHostsResource(self)

    @cached_property
    def service(self) -> AsyncServiceResource:
        """How the service, its store and its SMD are."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)

    @cached_property
    def state_changes(self) -> AsyncStateChangesResource:
        """Where the notification service tells BSS about changed nodes."""
        from ._resources.state_changes import AsyncStateChangesResource

        return AsyncStateChangesResource(self)


def _base_url(base_url: str) -> str:
    """The root without trailing slash, query or the API's own prefix."""
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError) as error:
        raise ValueError(f"base_url {base_url!r} is not a URL: {error}") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(
            f"base_url is {str(url.copy_with(username=None, password=None))!r}; "
            "give scheme and host, such as https://demo.openchami.cluster:8443."
        )
    root = str(url.copy_with(query=None, fragment=None)).rstrip("/")
    return root.removesuffix("/boot/v1")


def _stays_here(base_url: str) -> bool:
    """Whether it is cleartext that never leaves this machine."""
    url = httpx.URL(base_url)
    if url.scheme != "http":
        return False
    try:
        return ip_address(url.host).is_loopback
    except ValueError:
        return url.host == "localhost" or url.host.endswith(".localhost")


@lru_cache(maxsize=1)
def _sdk() -> str:
    try:
        release = version("openchami-sdk")
    except PackageNotFoundError:
        release = "0"
    return f"openchami-sdk/{release} python/{platform.python_version()}"


def _user_agent(application: str | None) -> str:
    return f"{application} {_sdk()}" if application else _sdk()


def _network_error(
    operation: Operation[Any], request: httpx.Request, error: httpx.RequestError
) -> ApiError:
    what = call(operation, request.url)
    if isinstance(error, httpx.PoolTimeout):
        return RequestTimeoutError(
            f"{what} found no free connection in time: too many calls at once; nothing was sent."
        )
    if isinstance(error, httpx.ConnectTimeout):
        return RequestTimeoutError(f"{what} could not connect in time; nothing was sent.")
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeoutError(
            f"{what} got no answer in time; is the service busy or unreachable?"
        )
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"{what} was answered with a body that cannot be decompressed.")
    if untrusted(error):
        return NetworkError(
            f"{what} met a certificate that is not trusted; "
            "pass an SSLContext that knows the site's authority as `verify`."
        )
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx.ConnectError):
        return NetworkError(
            f"{what} could not connect: {reason}; is the service up, is base_url right?"
        )
    return NetworkError(f"{what} got no answer: {reason}")
