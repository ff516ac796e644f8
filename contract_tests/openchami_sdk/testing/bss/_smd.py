"""Where the stand-in's nodes come from: an SMD, through this SDK.

The real service keeps a copy of SMD's nodes and reads it again on demand, at most once in each
second of the clock. The stand-in does the same, with these differences: readings have timeouts, the
auth layer handles a 401, and a failed reading leaves the copy as it was.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import logging
import time
from collections.abc import Sequence

from openchami_sdk import smd
from openchami_sdk.auth import AuthError, current_user
from openchami_sdk.core import http
from openchami_sdk.testing.bss._nodes import Host, Nodes

logger = logging.getLogger("openchami_sdk.testing.bss")

_TIMEOUT = http.make_timeout(10, connect=2)
# Where a caller is looked up by its address: addresses change.
_STALE_SECONDS = 600


class SmdUnavailableError(Exception):
    """SMD could not be read. The message says why."""


class Smd:
    """An SMD and the stand-in's copy of its nodes.

    Attributes:
        down: Set to let SMD look as if it refused connections.
    """

    def __init__(self, url: str, credentials: http.AuthFlow) -> None:
        self.url = url
        self._credentials = credentials
        self.client = self._new_client()
        self.down = False
        self._nodes: Nodes | None = None
        self._begun = self._kept = 0
        # Seconds of the clock: when a reading last began, and when SMD last told of a change.
        self._asked_at = self._changed_at = 0
        # The failure last logged: an outage is told once, not with every reading that fails.
        self._told = ""
        self._reading: asyncio.Task[SmdUnavailableError | None] | None = None

    async def close(self) -> None:
        """Close all connections. After that it can be used again, as after an outage."""
        if self._reading is not None:
            self._reading.cancel()
        await self.client.aclose()
        self.client = self._new_client()

    def _new_client(self) -> smd.AsyncClient:
        return smd.AsyncClient(self.url, auth=self._credentials, timeout=_TIMEOUT, retries=1)

    def forget(self) -> None:
        """Drop the copy, and whatever is still being read."""
        self._nodes = None
        self._kept = self._begun
        self._asked_at = self._changed_at = 0
        self._reading = None

    async def nodes(self) -> Nodes:
        """The copy; it is read first if there is no copy yet.

        Raises:
            SmdUnavailableError: It has never been read, and cannot be.
        """
        if self._nodes is None:
            await self.read()
        assert self._nodes is not None
        return self._nodes

    async def refresh(self, older_than: int = 0) -> None:
        """Read the nodes if the copy is from an earlier second, *older_than* seconds ago.

        Raises:
            SmdUnavailableError: The copy stays as it was.
        """
        if self._nodes is None or self._asked_at < int(time.time()) - older_than:
            await self.read()
        elif self._reading is not None and not self._reading.done():
            await asyncio.shield(self._reading)

    async def by_address(self, address: str) -> Host | None:
        """The node with an IP address. Where nobody has it, the nodes are read again first.

        Raises:
            SmdUnavailableError: The nodes have never been read, and cannot be.
        """
        for age in (_STALE_SECONDS, 0):
            if self._nodes is not None:
                with contextlib.suppress(SmdUnavailableError):
                    await self.refresh(age)
            if (node := (await self.nodes()).by_address(address)) is not None:
                return node
        return None

    async def read(self) -> None:
        """Read the nodes now: for a user in the user's name, else once for all who wait.

        Raises:
            SmdUnavailableError: The copy stays as it was.
        """
        if current_user() is not None:
            await self._read()
        elif (failure := await asyncio.shield(self.refresh_soon())) is not None:
            raise SmdUnavailableError(str(failure))

    def refresh_soon(self) -> asyncio.Task[SmdUnavailableError | None]:
        """Read the nodes in the background, in the service's own name, whoever caused it."""
        if self._reading is None or self._reading.done():
            self._asked_at = int(time.time())
            # A context of its own: a task would inherit the user of the request that started it.
            self._reading = asyncio.create_task(self._try(), context=contextvars.Context())
        return self._reading

    def note_change(self) -> None:
        """SMD has told that something changed."""
        self._changed_at = int(time.time())

    def catch_up(self) -> bool:
        """Whether SMD has told of a change since the last reading, which then begins."""
        if self._asked_at >= self._changed_at:
            return False
        self.refresh_soon()
        return True

    async def reachable(self) -> bool:
        """Whether SMD answers now, with whatever status."""
        try:
            await self._call()
        except SmdUnavailableError:
            return False
        return True

    async def _try(self) -> SmdUnavailableError | None:
        try:
            await self._read()
        except SmdUnavailableError as failure:
            if str(failure) != self._told:
                logger.warning("%s", failure)
            self._told = str(failure)
            return failure
        self._told = ""
        return None

    async def _read(self) -> None:
        self._begun += 1
        begun = self._begun
        self._asked_at = int(time.time())
        nodes = await self._fetch()
        # Readings overlap: an older one that ends late must not undo a newer one.
        if begun > self._kept:
            self._nodes, self._kept = nodes, begun

    async def _fetch(self) -> Nodes:
        client = self.client
        try:
            self._connect()
            components = await client.components.list(type=["Node"])
            endpoints = await client.component_endpoints.list(type=["Node"])
            interfaces = await client.ethernet_interfaces.list(type=["Node"])
        except (smd.ApiError, AuthError) as error:
            raise SmdUnavailableError(f"The nodes cannot be read from SMD: {error}") from error
        return build_nodes(components.components, endpoints.component_endpoints, interfaces)

    async def _call(self) -> None:
        try:
            self._connect()
            await self.client.service.class_values()
        except (smd.NetworkError, AuthError) as error:
            raise SmdUnavailableError(str(error)) from error
        except smd.ApiError:
            # Whatever it says, it answers.
            return

    def _connect(self) -> None:
        if self.down:
            raise SmdUnavailableError("SMD refuses connections")


class UserTokensOnly(http.Auth):
    """For a stand-in without credentials of its own: users' tokens go on to SMD, else none."""

    async def async_auth_flow(self, request: http.Request) -> http.AsyncAuthSteps:
        if (user := current_user()) is not None:
            request.headers["Authorization"] = user.header
        yield request


def build_nodes(
    components: Sequence[smd.models.Component],
    endpoints: Sequence[smd.models.ComponentEndpoint],
    interfaces: Sequence[smd.models.EthernetInterface],
) -> Nodes:
    """What SMD's three lists say about nodes, put together.

    MAC addresses are the endpoint's first, in its spelling, then those of the Ethernet
    interfaces: most come twice. An endpoint without Redfish details is no reason to fail.
    """
    endpoint_of = {endpoint.id: endpoint for endpoint in endpoints}
    macs: dict[str, list[str]] = {}
    addresses: dict[str, str] = {}
    for endpoint in endpoints:
        info = endpoint.redfish_system_info
        for nic in (info.ethernet_nic_info if info else None) or []:
            if nic.mac_address:
                macs.setdefault(endpoint.id, []).append(nic.mac_address)
    for interface in interfaces:
        macs.setdefault(interface.component_id, []).append(interface.mac_address)
        for address in interface.ip_addresses or []:
            addresses[address.ip_address] = interface.component_id
    hosts = [
        _host(component, endpoint_of.get(component.id), macs.get(component.id))
        for component in components
    ]
    return Nodes(hosts, addresses)


def _host(
    component: smd.models.Component,
    endpoint: smd.models.ComponentEndpoint | None,
    macs: list[str] | None,
) -> Host:
    return Host(
        id=component.id,
        type=component.type,
        fqdn=(endpoint.fqdn if endpoint else None) or "",
        macs=macs,
        endpoint_enabled=endpoint is not None and endpoint.enabled is not False,
        state=component.state or "",
        flag=component.flag or "",
        enabled=component.enabled,
        software_status=component.software_status or "",
        role=component.role or "",
        sub_role=component.sub_role or "",
        nid=component.nid,
        subtype=component.subtype or "",
        net_type=component.net_type or "",
        arch=component.arch or "",
        class_=component.class_ or "",
        reservation_disabled=component.reservation_disabled or False,
        locked=component.locked or False,
    )
