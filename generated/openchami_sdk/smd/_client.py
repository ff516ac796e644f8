# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The clients of OpenCHAMI SMD: the resources that they offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from openchami_sdk import core
from openchami_sdk.core.lazy import kept_property

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


class Client(core.Client):
    """A client for OpenCHAMI SMD 2.20.5.

    Its arguments and `send` are those of `openchami_sdk.core.Client`.
    """

    __module__ = "openchami_sdk.smd"
    service_name: ClassVar[str] = "smd"
    service_version: ClassVar[str] = "2.20.5"
    path_prefix: ClassVar[str] = "/hsm/v2"
    probe: ClassVar[str] = "/hsm/v2/groups/labels"

    @kept_property
    def component_endpoints(self) -> ComponentEndpointsResource:
        """How components are reached through Redfish: their addresses on controllers, their
        actions, NICs and power controls. Component endpoints cannot be created directly: SMD
        writes them during discovery, and when a Redfish endpoint is created or replaced with
        its inventory.
        """
        from ._resources.component_endpoints import ComponentEndpointsResource

        return ComponentEndpointsResource(self)

    @kept_property
    def components(self) -> ComponentsResource:
        """The components of the system and their state: one record per xname."""
        from ._resources.components import ComponentsResource

        return ComponentsResource(self)

    @kept_property
    def discovery(self) -> DiscoveryResource:
        """Discovery by SMD: it reads the inventory of the controllers over the network. Most
        OpenCHAMI sites use magellan instead.
        """
        from ._resources.discovery import DiscoveryResource

        return DiscoveryResource(self)

    @kept_property
    def ethernet_interfaces(self) -> EthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and
        the component that owns them.
        """
        from ._resources.ethernet_interfaces import EthernetInterfacesResource

        return EthernetInterfacesResource(self)

    @kept_property
    def groups(self) -> GroupsResource:
        """Labelled sets of components. A component can be in many groups. But if several groups
        have the same `exclusiveGroup`, a component can be in only one of them.
        """
        from ._resources.groups import GroupsResource

        return GroupsResource(self)

    @kept_property
    def hardware(self) -> HardwareResource:
        """The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in
        them, and the history of which FRU was seen in which location.
        """
        from ._resources.hardware import HardwareResource

        return HardwareResource(self)

    @kept_property
    def locks(self) -> LocksResource:
        """Locks and reservations, which keep administrators and services from changing the same
        components at the same time.

        Only administrators can reserve a *locked* component; only services can reserve an
        unlocked one. A reservation has two keys: the reservation key renews and releases it;
        the deputy key is for another program that acts for the holder. An administrator's
        reservation lasts until it is released, a service's for 1 to 15 minutes. If reservations
        of a component are *disabled* (call `disable`), its reservation ends, and the component
        cannot be reserved, locked or unlocked until reservations are allowed again (call
        `repair`).

        Bodies select components by filters, each an array; filters of different names must all
        match. A body without any filter means every component of the system. With the
        processing model `rigid`, the default, the whole call fails with 400 if one component
        cannot be changed; with `flexible`, the answer lists successes and failures.
        """
        from ._resources.locks import LocksResource

        return LocksResource(self)

    @kept_property
    def memberships(self) -> MembershipsResource:
        """The groups and the partition of each component. The calls of groups and partitions
        change them.
        """
        from ._resources.memberships import MembershipsResource

        return MembershipsResource(self)

    @kept_property
    def node_maps(self) -> NodeMapsResource:
        """The NID, role and sub-role that a node gets when it is created."""
        from ._resources.node_maps import NodeMapsResource

        return NodeMapsResource(self)

    @kept_property
    def partitions(self) -> PartitionsResource:
        """Partitions of the system. A component can be in one partition at most."""
        from ._resources.partitions import PartitionsResource

        return PartitionsResource(self)

    @kept_property
    def power_maps(self) -> PowerMapsResource:
        """The outlets, rectifiers or power supplies that power each component."""
        from ._resources.power_maps import PowerMapsResource

        return PowerMapsResource(self)

    @kept_property
    def redfish_endpoints(self) -> RedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with
        its inventory also creates components, component endpoints and Ethernet interfaces:
        magellan loads SMD in this way.
        """
        from ._resources.redfish_endpoints import RedfishEndpointsResource

        return RedfishEndpointsResource(self)

    @kept_property
    def service(self) -> ServiceResource:
        """Whether SMD is running, and the values of its enumerations. The calls need no token."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)

    @kept_property
    def service_endpoints(self) -> ServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by SMD writes
        them: a site that uses magellan for discovery has none.
        """
        from ._resources.service_endpoints import ServiceEndpointsResource

        return ServiceEndpointsResource(self)

    @kept_property
    def subscriptions(self) -> SubscriptionsResource:
        """Subscriptions to state change notifications (SCN): SMD sends a notification to the
        subscriber's URL when a component changes and a trigger matches the change.
        """
        from ._resources.subscriptions import SubscriptionsResource

        return SubscriptionsResource(self)


class AsyncClient(core.AsyncClient):
    """A client for OpenCHAMI SMD 2.20.5.

    Its arguments and `send` are those of `openchami_sdk.core.AsyncClient`.
    """

    __module__ = "openchami_sdk.smd"
    service_name: ClassVar[str] = "smd"
    service_version: ClassVar[str] = "2.20.5"
    path_prefix: ClassVar[str] = "/hsm/v2"
    probe: ClassVar[str] = "/hsm/v2/groups/labels"

    @kept_property
    def component_endpoints(self) -> AsyncComponentEndpointsResource:
        """How components are reached through Redfish: their addresses on controllers, their
        actions, NICs and power controls. Component endpoints cannot be created directly: SMD
        writes them during discovery, and when a Redfish endpoint is created or replaced with
        its inventory.
        """
        from ._resources.component_endpoints import AsyncComponentEndpointsResource

        return AsyncComponentEndpointsResource(self)

    @kept_property
    def components(self) -> AsyncComponentsResource:
        """The components of the system and their state: one record per xname."""
        from ._resources.components import AsyncComponentsResource

        return AsyncComponentsResource(self)

    @kept_property
    def discovery(self) -> AsyncDiscoveryResource:
        """Discovery by SMD: it reads the inventory of the controllers over the network. Most
        OpenCHAMI sites use magellan instead.
        """
        from ._resources.discovery import AsyncDiscoveryResource

        return AsyncDiscoveryResource(self)

    @kept_property
    def ethernet_interfaces(self) -> AsyncEthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: their MAC address, their IP addresses and
        the component that owns them.
        """
        from ._resources.ethernet_interfaces import AsyncEthernetInterfacesResource

        return AsyncEthernetInterfacesResource(self)

    @kept_property
    def groups(self) -> AsyncGroupsResource:
        """Labelled sets of components. A component can be in many groups. But if several groups
        have the same `exclusiveGroup`, a component can be in only one of them.
        """
        from ._resources.groups import AsyncGroupsResource

        return AsyncGroupsResource(self)

    @kept_property
    def hardware(self) -> AsyncHardwareResource:
        """The hardware inventory: locations (by xname), the field-replaceable units (FRUs) in
        them, and the history of which FRU was seen in which location.
        """
        from ._resources.hardware import AsyncHardwareResource

        return AsyncHardwareResource(self)

    @kept_property
    def locks(self) -> AsyncLocksResource:
        """Locks and reservations, which keep administrators and services from changing the same
        components at the same time.

        Only administrators can reserve a *locked* component; only services can reserve an
        unlocked one. A reservation has two keys: the reservation key renews and releases it;
        the deputy key is for another program that acts for the holder. An administrator's
        reservation lasts until it is released, a service's for 1 to 15 minutes. If reservations
        of a component are *disabled* (call `disable`), its reservation ends, and the component
        cannot be reserved, locked or unlocked until reservations are allowed again (call
        `repair`).

        Bodies select components by filters, each an array; filters of different names must all
        match. A body without any filter means every component of the system. With the
        processing model `rigid`, the default, the whole call fails with 400 if one component
        cannot be changed; with `flexible`, the answer lists successes and failures.
        """
        from ._resources.locks import AsyncLocksResource

        return AsyncLocksResource(self)

    @kept_property
    def memberships(self) -> AsyncMembershipsResource:
        """The groups and the partition of each component. The calls of groups and partitions
        change them.
        """
        from ._resources.memberships import AsyncMembershipsResource

        return AsyncMembershipsResource(self)

    @kept_property
    def node_maps(self) -> AsyncNodeMapsResource:
        """The NID, role and sub-role that a node gets when it is created."""
        from ._resources.node_maps import AsyncNodeMapsResource

        return AsyncNodeMapsResource(self)

    @kept_property
    def partitions(self) -> AsyncPartitionsResource:
        """Partitions of the system. A component can be in one partition at most."""
        from ._resources.partitions import AsyncPartitionsResource

        return AsyncPartitionsResource(self)

    @kept_property
    def power_maps(self) -> AsyncPowerMapsResource:
        """The outlets, rectifiers or power supplies that power each component."""
        from ._resources.power_maps import AsyncPowerMapsResource

        return AsyncPowerMapsResource(self)

    @kept_property
    def redfish_endpoints(self) -> AsyncRedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) with a Redfish service. Creating one with
        its inventory also creates components, component endpoints and Ethernet interfaces:
        magellan loads SMD in this way.
        """
        from ._resources.redfish_endpoints import AsyncRedfishEndpointsResource

        return AsyncRedfishEndpointsResource(self)

    @kept_property
    def service(self) -> AsyncServiceResource:
        """Whether SMD is running, and the values of its enumerations. The calls need no token."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)

    @kept_property
    def service_endpoints(self) -> AsyncServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by SMD writes
        them: a site that uses magellan for discovery has none.
        """
        from ._resources.service_endpoints import AsyncServiceEndpointsResource

        return AsyncServiceEndpointsResource(self)

    @kept_property
    def subscriptions(self) -> AsyncSubscriptionsResource:
        """Subscriptions to state change notifications (SCN): SMD sends a notification to the
        subscriber's URL when a component changes and a trigger matches the change.
        """
        from ._resources.subscriptions import AsyncSubscriptionsResource

        return AsyncSubscriptionsResource(self)
