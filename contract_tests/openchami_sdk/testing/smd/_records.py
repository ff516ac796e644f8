"""The rows SMD keeps. Their members carry the wire's names: a record *is* its answer.

A member with a default is left out of an answer while it has that value; a member without one is
always sent (SMD v2.20.5).
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field


class Component(Struct, omit_defaults=True, kw_only=True):
    """A place in the machine and the state of what is there."""

    ID: str
    Type: str
    State: str = ""
    Flag: str = ""
    Enabled: bool
    SoftwareStatus: str = ""
    Role: str = ""
    SubRole: str = ""
    NID: int | None = None
    Subtype: str = ""
    NetType: str = ""
    Arch: str = ""
    Class: str = ""
    ReservationDisabled: bool = False
    Locked: bool = False


class NodeMap(Struct, omit_defaults=True, kw_only=True):
    """The NID and the role a node gets when it is first seen."""

    ID: str
    NID: int
    Role: str = ""
    SubRole: str = ""
    NodeInfo: Any = None


class PowerMap(Struct, omit_defaults=True, kw_only=True):
    """What feeds a component with power."""

    id: str
    poweredBy: list[str] = []


class Group(Struct, kw_only=True):
    """A named set of components; the members are keys, in the order they came."""

    label: str
    description: str = ""
    tags: list[str] = field(default_factory=list[str])
    exclusive_group: str = ""
    members: dict[str, None] = field(default_factory=dict[str, None])


class Partition(Struct, kw_only=True):
    """A named set of components of which each is in one partition at most."""

    name: str
    description: str = ""
    tags: list[str] = field(default_factory=list[str])
    members: dict[str, None] = field(default_factory=dict[str, None])


class Reservation(Struct, kw_only=True):
    """Who may work on a component. Times are seconds since the epoch; no expiry means for good."""

    xname: str
    deputy_key: str
    reservation_key: str
    created: float
    expires: float | None = None


class DiscoveryInfo(Struct, omit_defaults=True, kw_only=True):
    LastDiscoveryStatus: str
    LastDiscoveryAttempt: str = ""
    RedfishVersion: str = ""


class RedfishEndpoint(Struct, omit_defaults=True, kw_only=True):
    """A controller that speaks Redfish, and how to reach it."""

    ID: str
    Type: str
    Name: str = ""
    Hostname: str
    Domain: str
    FQDN: str
    Enabled: bool
    UUID: str = ""
    User: str
    Password: str
    UseSSDP: bool = False
    MACRequired: bool = False
    MACAddr: str = ""
    IPAddress: str = ""
    RediscoverOnUpdate: bool
    DiscoveryInfo: DiscoveryInfo


class ComponentEndpoint(Struct, omit_defaults=True, kw_only=True):
    """What a Redfish endpoint says about one component."""

    ID: str
    Type: str
    Domain: str = ""
    FQDN: str = ""
    RedfishType: str
    RedfishSubtype: str
    MACAddr: str = ""
    UUID: str = ""
    OdataID: str
    RedfishEndpointID: str
    Enabled: bool
    RedfishEndpointFQDN: str
    RedfishURL: str
    ComponentEndpointType: str
    RedfishChassisInfo: Any = None
    RedfishSystemInfo: Any = None
    RedfishManagerInfo: Any = None
    RedfishPDUInfo: Any = None
    RedfishOutletInfo: Any = None


class ServiceEndpoint(Struct, omit_defaults=True, kw_only=True):
    """A service of a Redfish endpoint; the pair of endpoint and `RedfishType` is its key."""

    RedfishEndpointID: str
    RedfishType: str
    RedfishSubtype: str = ""
    UUID: str
    OdataID: str
    RedfishEndpointFQDN: str
    RedfishURL: str
    ServiceInfo: Any = None


class IpAddress(Struct, omit_defaults=True, kw_only=True):
    IPAddress: str
    Network: str = ""


class EthernetInterface(Struct, kw_only=True):
    """A network interface; its ID is the MAC address without separators."""

    ID: str
    Description: str
    MACAddress: str
    IPAddresses: list[IpAddress]
    LastUpdate: str
    ComponentID: str
    Type: str


class HardwareLocation(Struct, kw_only=True):
    """A place for hardware. `info` is what stands under `…LocationInfo`; no FRU: empty."""

    ID: str
    Type: str
    info: dict[str, Any]
    fruid: str = ""


class Fru(Struct, kw_only=True):
    """A field-replaceable unit. `info` is what stands under `…FRUInfo`."""

    FRUID: str
    Type: str
    Subtype: str
    info: dict[str, Any]


class HistoryEntry(Struct, kw_only=True):
    """One event of a FRU at a place."""

    ID: str
    FRUID: str
    Timestamp: str
    EventType: str


class DiscoveryStatus(Struct, omit_defaults=True, kw_only=True):
    ID: int
    Status: str
    LastUpdateTime: str
    Details: Any = None


class Subscription(Struct, omit_defaults=True, kw_only=True):
    """Whom to tell about state changes, and about which."""

    ID: int
    Subscriber: str
    Url: str
    Enabled: bool | None = None
    Roles: list[str] = []
    SubRoles: list[str] = []
    SoftwareStatus: list[str] = []
    States: list[str] = []


class Change(Struct, omit_defaults=True, kw_only=True):
    """A state change notification: the components, and what they now have in common."""

    Components: list[str]
    Enabled: bool | None = None
    Flag: str = ""
    Role: str = ""
    SubRole: str = ""
    SoftwareStatus: str = ""
    State: str = ""
