# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
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
    from ._resources.component_endpoints import (
        AsyncComponentEndpointsResource,
        ComponentEndpointsResource,
    )
    from ._resources.components import AsyncComponentsResource, ComponentsResource
    from ._resources.discovery import AsyncDiscoveryResource, DiscoveryResource
    from ._resources.ethernet_interfaces import (
        AsyncEthernetInterfacesResource,
        EthernetInterfacesResource,
    )
    from ._resources.groups import AsyncGroupsResource, GroupsResource
    from ._resources.hardware import AsyncHardwareResource, HardwareResource
    from ._resources.locks import AsyncLocksResource, LocksResource
    from ._resources.memberships import AsyncMembershipsResource, MembershipsResource
    from ._resources.node_maps import AsyncNodeMapsResource, NodeMapsResource
    from ._resources.partitions import AsyncPartitionsResource, PartitionsResource
    from ._resources.power_maps import AsyncPowerMapsResource, PowerMapsResource
    from ._resources.redfish_endpoints import (
        AsyncRedfishEndpointsResource,
        RedfishEndpointsResource,
    )
    from ._resources.service import AsyncServiceResource, ServiceResource
    from ._resources.service_endpoints import (
        AsyncServiceEndpointsResource,
        ServiceEndpointsResource,
    )
    from ._resources.subscriptions import AsyncSubscriptionsResource, SubscriptionsResource

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
    """A client for OpenCHAMI SMD.

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
    def component_endpoints(self) -> ComponentEndpointsResource:
        """How a component is reached through Redfish: its address below a controller, its actions,
        NICs and power controls. They are written by discovery or by the inventory forms of
        creating Redfish endpoints, never directly.
        """
        from ._resources.component_endpoints import ComponentEndpointsResource

        return ComponentEndpointsResource(self)

    @cached_property
    def components(self) -> ComponentsResource:
        """The components of the system and their state: one record per xname."""
        from ._resources.components import ComponentsResource

        return ComponentsResource(self)

    @cached_property
    def discovery(self) -> DiscoveryResource:
        """Discovery by the server itself: it asks the controllers over the network what is behind
        them. Most OpenCHAMI sites leave this to magellan.
        """
        from ._resources.discovery import DiscoveryResource

        return DiscoveryResource(self)

    @cached_property
    def ethernet_interfaces(self) -> EthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the
        component that owns them.
        """
        from ._resources.ethernet_interfaces import EthernetInterfacesResource

        return EthernetInterfacesResource(self)

    @cached_property
    def groups(self) -> GroupsResource:
        """Labelled sets of components. A component can be in many groups, but in only one of those
        that share an exclusive group.
        """
        from ._resources.groups import GroupsResource

        return GroupsResource(self)

    @cached_property
    def hardware(self) -> HardwareResource:
        """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found
        in them, with the history of which unit was seen in which place.
        """
        from ._resources.hardware import HardwareResource

        return HardwareResource(self)

    @cached_property
    def locks(self) -> LocksResource:
        """Locks and reservations, by which administrators and services keep out of each other's
        way.

        A *locked* component can be reserved by administrators only, an unlocked one by services
        only. A reservation comes with two keys: the reservation key to renew and release it,
        and the deputy key to hand to whoever acts on the holder's behalf. An administrator's
        lasts until it is released, a service's for 1 to 15 minutes. While reservations are
        *disabled* on a component, which ends the ones it has, it can be neither reserved,
        locked nor unlocked until it is repaired.

        Bodies select components by filters, each an array; filters of different names narrow
        the choice. An EMPTY selection means every component of the system. With the processing
        model `rigid`, the default, the first component that cannot be changed fails the whole
        call with 400; with `flexible` the answer lists successes and failures.
        """
        from ._resources.locks import LocksResource

        return LocksResource(self)

    @cached_property
    def memberships(self) -> MembershipsResource:
        """The groups and the partition of each component. To change them, see groups and
        partitions.
        """
        from ._resources.memberships import MembershipsResource

        return MembershipsResource(self)

    @cached_property
    def node_maps(self) -> NodeMapsResource:
        """The NID, role and sub-role a node is given when it is first created."""
        from ._resources.node_maps import NodeMapsResource

        return NodeMapsResource(self)

    @cached_property
    def partitions(self) -> PartitionsResource:
        """A division of the system: a component is in one partition at most."""
        from ._resources.partitions import PartitionsResource

        return PartitionsResource(self)

    @cached_property
    def power_maps(self) -> PowerMapsResource:
        """Which outlets, rectifiers or supplies a component gets its power from."""
        from ._resources.power_maps import PowerMapsResource

        return PowerMapsResource(self)

    @cached_property
    def redfish_endpoints(self) -> RedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
        inventory also fills components, component endpoints and Ethernet interfaces: this is
        how magellan loads SMD.
        """
        from ._resources.redfish_endpoints import RedfishEndpointsResource

        return RedfishEndpointsResource(self)

    @cached_property
    def service(self) -> ServiceResource:
        """Whether SMD is up, and the words it knows. Needs no token."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)

    @cached_property
    def service_endpoints(self) -> ServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by the server
        itself writes them: where an external tool such as magellan does discovery, there are
        none.
        """
        from ._resources.service_endpoints import ServiceEndpointsResource

        return ServiceEndpointsResource(self)

    @cached_property
    def subscriptions(self) -> SubscriptionsResource:
        """Subscriptions to state change notifications (SCN): the server posts to the subscriber's
        URL whenever a component changes in a way that one of the triggers names.
        """
        from ._resources.subscriptions import SubscriptionsResource

        return SubscriptionsResource(self)


class AsyncClient(_BaseClient[httpx.AsyncClient]):
    """A client for OpenCHAMI SMD on asyncio or trio.

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
    def component_endpoints(self) -> AsyncComponentEndpointsResource:
        """How a component is reached through Redfish: its address below a controller, its actions,
        NICs and power controls. They are written by discovery or by the inventory forms of
        creating Redfish endpoints, never directly.
        """
        from ._resources.component_endpoints import AsyncComponentEndpointsResource

        return AsyncComponentEndpointsResource(self)

    @cached_property
    def components(self) -> AsyncComponentsResource:
        """The components of the system and their state: one record per xname."""
        from ._resources.components import AsyncComponentsResource

        return AsyncComponentsResource(self)

    @cached_property
    def discovery(self) -> AsyncDiscoveryResource:
        """Discovery by the server itself: it asks the controllers over the network what is behind
        them. Most OpenCHAMI sites leave this to magellan.
        """
        from ._resources.discovery import AsyncDiscoveryResource

        return AsyncDiscoveryResource(self)

    @cached_property
    def ethernet_interfaces(self) -> AsyncEthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the
        component that owns them.
        """
        from ._resources.ethernet_interfaces import AsyncEthernetInterfacesResource

        return AsyncEthernetInterfacesResource(self)

    @cached_property
    def groups(self) -> AsyncGroupsResource:
        """Labelled sets of components. A component can be in many groups, but in only one of those
        that share an exclusive group.
        """
        from ._resources.groups import AsyncGroupsResource

        return AsyncGroupsResource(self)

    @cached_property
    def hardware(self) -> AsyncHardwareResource:
        """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found
        in them, with the history of which unit was seen in which place.
        """
        from ._resources.hardware import AsyncHardwareResource

        return AsyncHardwareResource(self)

    @cached_property
    def locks(self) -> AsyncLocksResource:
        """Locks and reservations, by which administrators and services keep out of each other's
        way.

        A *locked* component can be reserved by administrators only, an unlocked one by services
        only. A reservation comes with two keys: the reservation key to renew and release it,
        and the deputy key to hand to whoever acts on the holder's behalf. An administrator's
        lasts until it is released, a service's for 1 to 15 minutes. While reservations are
        *disabled* on a component, which ends the ones it has, it can be neither reserved,
        locked nor unlocked until it is repaired.

        Bodies select components by filters, each an array; filters of different names narrow
        the choice. An EMPTY selection means every component of the system. With the processing
        model `rigid`, the default, the first component that cannot be changed fails the whole
        call with 400; with `flexible` the answer lists successes and failures.
        """
        from ._resources.locks import AsyncLocksResource

        return AsyncLocksResource(self)

    @cached_property
    def memberships(self) -> AsyncMembershipsResource:
        """The groups and the partition of each component. To change them, see groups and
        partitions.
        """
        from ._resources.memberships import AsyncMembershipsResource

        return AsyncMembershipsResource(self)

    @cached_property
    def node_maps(self) -> AsyncNodeMapsResource:
        """The NID, role and sub-role a node is given when it is first created."""
        from ._resources.node_maps import AsyncNodeMapsResource

        return AsyncNodeMapsResource(self)

    @cached_property
    def partitions(self) -> AsyncPartitionsResource:
        """A division of the system: a component is in one partition at most."""
        from ._resources.partitions import AsyncPartitionsResource

        return AsyncPartitionsResource(self)

    @cached_property
    def power_maps(self) -> AsyncPowerMapsResource:
        """Which outlets, rectifiers or supplies a component gets its power from."""
        from ._resources.power_maps import AsyncPowerMapsResource

        return AsyncPowerMapsResource(self)

    @cached_property
    def redfish_endpoints(self) -> AsyncRedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
        inventory also fills components, component endpoints and Ethernet interfaces: this is
        how magellan loads SMD.
        """
        from ._resources.redfish_endpoints import AsyncRedfishEndpointsResource

        return AsyncRedfishEndpointsResource(self)

    @cached_property
    def service(self) -> AsyncServiceResource:
        """Whether SMD is up, and the words it knows. Needs no token."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)

    @cached_property
    def service_endpoints(self) -> AsyncServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by the server
        itself writes them: where an external tool such as magellan does discovery, there are
        none.
        """
        from ._resources.service_endpoints import AsyncServiceEndpointsResource

        return AsyncServiceEndpointsResource(self)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsResource:
        """Subscriptions to state change notifications (SCN): the server posts to the subscriber's
        URL whenever a component changes in a way that one of the triggers names.
        """
        from ._resources.subscriptions import AsyncSubscriptionsResource

        return AsyncSubscriptionsResource(self)


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
    return root.removesuffix("/hsm/v2")


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
