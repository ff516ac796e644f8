"""Everything the SMD stand-in remembers, and the rules that span several tables."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TypeAlias

from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._records import (
    Change,
    Component,
    ComponentEndpoint,
    DiscoveryStatus,
    EthernetInterface,
    Fru,
    Group,
    HardwareLocation,
    HistoryEntry,
    NodeMap,
    Partition,
    PowerMap,
    RedfishEndpoint,
    Reservation,
    ServiceEndpoint,
    Subscription,
)

Listener: TypeAlias = Callable[[Change], None]


class Store:
    """One table a kind of record, keyed as the server keys it.

    Keys are normalised: xnames as `_xnames.normalise` leaves them, labels in lower case, Ethernet
    interfaces by the twelve hex digits of their MAC address, FRUs by FRUID.

    Attributes:
        listeners: Called with every `Change` of components. They must not block.
    """

    def __init__(self) -> None:
        self.listeners: list[Listener] = []
        self.clear()

    def clear(self) -> None:
        """Forget everything but the listeners."""
        self.components: dict[str, Component] = {}
        self.node_maps: dict[str, NodeMap] = {}
        self.power_maps: dict[str, PowerMap] = {}
        self.groups: dict[str, Group] = {}
        self.partitions: dict[str, Partition] = {}
        self.reservations: dict[str, Reservation] = {}
        self.redfish_endpoints: dict[str, RedfishEndpoint] = {}
        self.component_endpoints: dict[str, ComponentEndpoint] = {}
        self.service_endpoints: dict[tuple[str, str], ServiceEndpoint] = {}
        self.ethernet_interfaces: dict[str, EthernetInterface] = {}
        self.hardware: dict[str, HardwareLocation] = {}
        self.frus: dict[str, Fru] = {}
        self.history: list[HistoryEntry] = []
        self.subscriptions: dict[int, Subscription] = {}
        self.next_subscription_id = 1
        self.discovery_status: dict[int, DiscoveryStatus] = {
            0: DiscoveryStatus(ID=0, Status="NotStarted", LastUpdateTime=timestamp(), Details={})
        }

    def announce(self, change: Change) -> None:
        """Tell every listener that components changed; a change of none is none."""
        if change.Components:
            for listener in self.listeners:
                listener(change)

    def delete_components(self, xnames: Iterable[str]) -> int:
        """Delete components with their memberships and reservations; returns how many."""
        gone = [xname for xname in xnames if self.components.pop(xname, None)]
        members = [group.members for group in self.groups.values()]
        members += [partition.members for partition in self.partitions.values()]
        for xname in gone:
            for held in members:
                held.pop(xname, None)
            self.reservations.pop(xname, None)
        return len(gone)

    def set_state(self, xnames: Iterable[str], state: str, flag: str) -> list[str]:
        """Set state and flag of components and tell of it; the flag Locked stays.

        Returns the xnames of those that had another state or flag.
        """
        changed: list[str] = []
        for xname in xnames:
            component = self.components.get(xname)
            if component and (component.State, component.Flag) != (state, flag):
                component.State = state
                if component.Flag != "Locked":
                    component.Flag = flag
                changed.append(xname)
        self.announce(Change(Components=changed, State=state, Flag=flag))
        return changed

    def empty_components(self, xnames: Iterable[str]) -> list[str]:
        """Set components to Empty because the endpoint that spoke for them is gone."""
        return self.set_state(xnames, "Empty", "OK")

    def delete_component_endpoints(self, xnames: Iterable[str]) -> int:
        """Delete component endpoints; their components become Empty. Returns how many."""
        gone, _ = self._delete_component_endpoints(xnames)
        return gone

    def _delete_component_endpoints(self, xnames: Iterable[str]) -> tuple[int, list[str]]:
        gone = [xname for xname in xnames if self.component_endpoints.pop(xname, None)]
        return len(gone), self.empty_components(gone)

    def delete_redfish_endpoints(self, xnames: Iterable[str]) -> int:
        """Delete Redfish endpoints with all they brought; returns how many."""
        gone = {xname for xname in xnames if self.redfish_endpoints.pop(xname, None)}
        _, emptied = self._delete_component_endpoints(
            [
                endpoint.ID
                for endpoint in self.component_endpoints.values()
                if endpoint.RedfishEndpointID in gone
            ]
        )
        self.take_out(emptied)
        for key in [key for key in self.service_endpoints if key[0] in gone]:
            del self.service_endpoints[key]
        return len(gone)

    def take_out(self, xnames: Iterable[str]) -> None:
        """Delete the places of hardware at and inside *xnames*; the units in them stay known."""
        roots = list(xnames)
        for place in list(self.hardware.values()):
            if any(_xnames.is_within(place.ID, root) for root in roots):
                del self.hardware[place.ID]
                if place.fruid:
                    self.history.append(
                        HistoryEntry(
                            ID=place.ID,
                            FRUID=place.fruid,
                            Timestamp=timestamp(),
                            EventType="Removed",
                        )
                    )

    def partition_of(self, xname: str) -> str:
        """The name of the partition that holds *xname*, or ""."""
        return next((p.name for p in self.partitions.values() if xname in p.members), "")

    def reservation(self, xname: str) -> Reservation | None:
        """The reservation of *xname*, unless there is none or it has expired."""
        held = self.reservations.get(xname)
        if held and held.expires is not None and held.expires <= time.time():
            del self.reservations[xname]
            return None
        return held


def timestamp(seconds: float | None = None, *, whole: bool = False) -> str:
    """A moment (now, or *seconds* since the epoch) as RFC 3339 UTC, in micro or whole seconds."""
    moment = datetime.now(UTC) if seconds is None else datetime.fromtimestamp(seconds, UTC)
    text = moment.isoformat(timespec="seconds" if whole else "microseconds")
    return text.removesuffix("+00:00") + "Z"
