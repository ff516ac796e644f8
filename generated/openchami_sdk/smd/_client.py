# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
        """How a component is reached through Redfish: its address below a controller, its actions,
        NICs and power controls. They are written by discovery or by the inventory forms of
        creating Redfish endpoints, never directly.
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
        """Discovery by the server itself: it asks the controllers over the network what is behind
        them. Most OpenCHAMI sites leave this to magellan.
        """
        from ._resources.discovery import DiscoveryResource

        return DiscoveryResource(self)

    @kept_property
    def ethernet_interfaces(self) -> EthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the
        component that owns them.
        """
        from ._resources.ethernet_interfaces import EthernetInterfacesResource

        return EthernetInterfacesResource(self)

    @kept_property
    def groups(self) -> GroupsResource:
        """Labelled sets of components. A component can be in many groups, but in only one of those
        that share an exclusive group.
        """
        from ._resources.groups import GroupsResource

        return GroupsResource(self)

    @kept_property
    def hardware(self) -> HardwareResource:
        """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found
        in them, with the history of which unit was seen in which place.
        """
        from ._resources.hardware import HardwareResource

        return HardwareResource(self)

    @kept_property
    def locks(self) -> LocksResource:
        """Locks and reservations, with which administrators and services exclude each other.

        A *locked* component can be reserved by administrators only, an unlocked one by services
        only. A reservation comes with two keys: the reservation key to renew and release it,
        and the deputy key for another program that acts for the holder. An administrator's
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

    @kept_property
    def memberships(self) -> MembershipsResource:
        """The groups and the partition of each component. To change them, see groups and
        partitions.
        """
        from ._resources.memberships import MembershipsResource

        return MembershipsResource(self)

    @kept_property
    def node_maps(self) -> NodeMapsResource:
        """The NID, role and sub-role a node is given when it is first created."""
        from ._resources.node_maps import NodeMapsResource

        return NodeMapsResource(self)

    @kept_property
    def partitions(self) -> PartitionsResource:
        """A division of the system: a component is in one partition at most."""
        from ._resources.partitions import PartitionsResource

        return PartitionsResource(self)

    @kept_property
    def power_maps(self) -> PowerMapsResource:
        """Which outlets, rectifiers or supplies a component gets its power from."""
        from ._resources.power_maps import PowerMapsResource

        return PowerMapsResource(self)

    @kept_property
    def redfish_endpoints(self) -> RedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
        inventory also fills components, component endpoints and Ethernet interfaces: this is
        how magellan loads SMD.
        """
        from ._resources.redfish_endpoints import RedfishEndpointsResource

        return RedfishEndpointsResource(self)

    @kept_property
    def service(self) -> ServiceResource:
        """Whether SMD is up, and the words it knows. Needs no token."""
        from ._resources.service import ServiceResource

        return ServiceResource(self)

    @kept_property
    def service_endpoints(self) -> ServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by the server
        itself writes them: where an external tool such as magellan does discovery, there are
        none.
        """
        from ._resources.service_endpoints import ServiceEndpointsResource

        return ServiceEndpointsResource(self)

    @kept_property
    def subscriptions(self) -> SubscriptionsResource:
        """Subscriptions to state change notifications (SCN): the server posts to the subscriber's
        URL whenever a component changes in a way that one of the triggers names.
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
        """How a component is reached through Redfish: its address below a controller, its actions,
        NICs and power controls. They are written by discovery or by the inventory forms of
        creating Redfish endpoints, never directly.
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
        """Discovery by the server itself: it asks the controllers over the network what is behind
        them. Most OpenCHAMI sites leave this to magellan.
        """
        from ._resources.discovery import AsyncDiscoveryResource

        return AsyncDiscoveryResource(self)

    @kept_property
    def ethernet_interfaces(self) -> AsyncEthernetInterfacesResource:
        """Ethernet interfaces of nodes and controllers: MAC address, IP addresses and the
        component that owns them.
        """
        from ._resources.ethernet_interfaces import AsyncEthernetInterfacesResource

        return AsyncEthernetInterfacesResource(self)

    @kept_property
    def groups(self) -> AsyncGroupsResource:
        """Labelled sets of components. A component can be in many groups, but in only one of those
        that share an exclusive group.
        """
        from ._resources.groups import AsyncGroupsResource

        return AsyncGroupsResource(self)

    @kept_property
    def hardware(self) -> AsyncHardwareResource:
        """What hardware sits where: places (by xname) and the field-replaceable units (FRUs) found
        in them, with the history of which unit was seen in which place.
        """
        from ._resources.hardware import AsyncHardwareResource

        return AsyncHardwareResource(self)

    @kept_property
    def locks(self) -> AsyncLocksResource:
        """Locks and reservations, with which administrators and services exclude each other.

        A *locked* component can be reserved by administrators only, an unlocked one by services
        only. A reservation comes with two keys: the reservation key to renew and release it,
        and the deputy key for another program that acts for the holder. An administrator's
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

    @kept_property
    def memberships(self) -> AsyncMembershipsResource:
        """The groups and the partition of each component. To change them, see groups and
        partitions.
        """
        from ._resources.memberships import AsyncMembershipsResource

        return AsyncMembershipsResource(self)

    @kept_property
    def node_maps(self) -> AsyncNodeMapsResource:
        """The NID, role and sub-role a node is given when it is first created."""
        from ._resources.node_maps import AsyncNodeMapsResource

        return AsyncNodeMapsResource(self)

    @kept_property
    def partitions(self) -> AsyncPartitionsResource:
        """A division of the system: a component is in one partition at most."""
        from ._resources.partitions import AsyncPartitionsResource

        return AsyncPartitionsResource(self)

    @kept_property
    def power_maps(self) -> AsyncPowerMapsResource:
        """Which outlets, rectifiers or supplies a component gets its power from."""
        from ._resources.power_maps import AsyncPowerMapsResource

        return AsyncPowerMapsResource(self)

    @kept_property
    def redfish_endpoints(self) -> AsyncRedfishEndpointsResource:
        """Controllers (BMCs, PDU controllers, switches) that speak Redfish. Creating them with an
        inventory also fills components, component endpoints and Ethernet interfaces: this is
        how magellan loads SMD.
        """
        from ._resources.redfish_endpoints import AsyncRedfishEndpointsResource

        return AsyncRedfishEndpointsResource(self)

    @kept_property
    def service(self) -> AsyncServiceResource:
        """Whether SMD is up, and the words it knows. Needs no token."""
        from ._resources.service import AsyncServiceResource

        return AsyncServiceResource(self)

    @kept_property
    def service_endpoints(self) -> AsyncServiceEndpointsResource:
        """Redfish services of controllers, such as UpdateService. Only discovery by the server
        itself writes them: where an external tool such as magellan does discovery, there are
        none.
        """
        from ._resources.service_endpoints import AsyncServiceEndpointsResource

        return AsyncServiceEndpointsResource(self)

    @kept_property
    def subscriptions(self) -> AsyncSubscriptionsResource:
        """Subscriptions to state change notifications (SCN): the server posts to the subscriber's
        URL whenever a component changes in a way that one of the triggers names.
        """
        from ._resources.subscriptions import AsyncSubscriptionsResource

        return AsyncSubscriptionsResource(self)
