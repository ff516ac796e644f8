"""SMD as boot-service reads it: through this SDK."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeVar

from openchami_sdk import smd
from openchami_sdk.auth import AuthError
from openchami_sdk.core.http.types import AuthFlow
from openchami_sdk.testing._serving.clock import Clock

_CACHE_SECONDS: Final = 300
_TIMEOUT: Final = 30
_ROLES: Final = ("Compute", "Application")
_T = TypeVar("_T")


class SmdUnavailableError(Exception):
    """SMD could not be read, or something is missing in it. The message says what."""


@dataclass(frozen=True)
class FoundNode:
    """What SMD says of a node that boots."""

    xname: str
    nid: int
    mac: str
    role: str
    sub_role: str
    groups: list[str]


class SmdReader:
    """Reads the nodes of an SMD.

    Components and interfaces are kept for five minutes, memberships are read each time.
    """

    def __init__(
        self,
        url: str,
        auth: AuthFlow | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.url = url
        self._auth = auth
        self._client = self._new_client()
        self._clock = clock or Clock()
        self._components: tuple[float, list[smd.models.Component]] | None = None
        self._interfaces: tuple[float, list[smd.models.EthernetInterface]] | None = None

    async def close(self) -> None:
        """Close all connections. After that it can be used again, as after an outage."""
        await self._client.aclose()
        self._client = self._new_client()

    def _new_client(self) -> smd.AsyncClient:
        return smd.AsyncClient(self.url, auth=self._auth, timeout=_TIMEOUT, retries=0)

    def forget(self) -> None:
        """Read everything again next time."""
        self._components = self._interfaces = None

    async def ready(self) -> bool:
        """Whether SMD answers that it is ready."""
        try:
            await self._client.service.ready()
        except (smd.ApiError, AuthError):
            return False
        return True

    async def nodes(self) -> list[FoundNode]:
        """The nodes whose role is Compute or Application, whatever their state.

        Raises:
            SmdUnavailableError: A call failed, or a node is missing among the memberships.
        """
        try:
            components = self._kept(self._components)
            if components is None:
                components = (await self._client.components.list()).components or []
                self._components = (self._clock.now(), components)
            interfaces = self._kept(self._interfaces)
            if interfaces is None:
                interfaces = await self._client.ethernet_interfaces.list()
                self._interfaces = (self._clock.now(), interfaces)
            memberships = await self._client.memberships.list(type=["node"])
        except (smd.ApiError, AuthError) as error:
            raise SmdUnavailableError(f"The nodes cannot be read from SMD: {error}") from error
        return _joined(components, interfaces, memberships)

    def _kept(self, entry: tuple[float, _T] | None) -> _T | None:
        if entry is None or self._clock.now() - entry[0] >= _CACHE_SECONDS:
            return None
        return entry[1]


def _joined(
    components: list[smd.models.Component],
    interfaces: list[smd.models.EthernetInterface],
    memberships: list[smd.models.Membership],
) -> list[FoundNode]:
    # The last interface of a node counts.
    macs = {each.component_id: each.mac_address for each in interfaces if each.type == "Node"}
    groups = {each.id: each.group_labels or [] for each in memberships}
    nodes: list[FoundNode] = []
    for component in components:
        if component.type != "Node" or component.role not in _ROLES:
            continue
        if component.id not in groups:
            raise SmdUnavailableError(f"The memberships of SMD have no node {component.id}.")
        nodes.append(
            FoundNode(
                xname=component.id,
                nid=component.nid or 0,
                mac=macs.get(component.id) or "",
                role=component.role,
                sub_role=component.sub_role or "",
                groups=groups[component.id],
            )
        )
    return nodes
