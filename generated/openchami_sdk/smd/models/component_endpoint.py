# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpoint."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_endpoint_type import ComponentEndpointType
from .component_type import ComponentType
from .redfish_chassis_info import RedfishChassisInfo
from .redfish_manager_info import RedfishManagerInfo
from .redfish_outlet_info import RedfishOutletInfo
from .redfish_pdu_info import RedfishPduInfo
from .redfish_system_info import RedfishSystemInfo


class ComponentEndpoint(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "type": "Type",
        "redfish_type": "RedfishType",
        "redfish_subtype": "RedfishSubtype",
        "odata_id": "OdataID",
        "redfish_endpoint_id": "RedfishEndpointID",
        "enabled": "Enabled",
        "redfish_endpoint_fqdn": "RedfishEndpointFQDN",
        "redfish_url": "RedfishURL",
        "component_endpoint_type": "ComponentEndpointType",
        "domain": "Domain",
        "fqdn": "FQDN",
        "mac_address": "MACAddr",
        "uuid": "UUID",
        "redfish_chassis_info": "RedfishChassisInfo",
        "redfish_system_info": "RedfishSystemInfo",
        "redfish_manager_info": "RedfishManagerInfo",
        "redfish_pdu_info": "RedfishPDUInfo",
        "redfish_outlet_info": "RedfishOutletInfo",
    },
):
    """How one component is reached through Redfish. `ComponentEndpointType` tells which of the
    five `Redfish…Info` members is present.
    """

    id: str
    """The component's xname."""
    type: Open[ComponentType]
    """The type of a component. The server derives it from the xname."""
    redfish_type: str
    """The Redfish type: Chassis, ComputerSystem, Manager, PowerDistribution, Outlet and others."""
    redfish_subtype: str
    """The Redfish subtype, such as Physical; may be empty."""
    odata_id: str
    """Path of the Redfish object; may be empty."""
    redfish_endpoint_id: str
    """xname of the controller through which the component is reached."""
    enabled: bool
    """Whether the component is enabled."""
    redfish_endpoint_fqdn: str
    """The controller's fully qualified domain name."""
    redfish_url: str
    """Host and path of the Redfish object, without a scheme."""
    component_endpoint_type: Open[ComponentEndpointType]
    """The kind of the Redfish object."""
    domain: str | None = None
    """Domain of the component's FQDN."""
    fqdn: str | None = None
    """The component's fully qualified domain name."""
    mac_address: str | None = None
    """MAC address, as the controller reported it."""
    uuid: str | None = None
    """UUID, as the controller reported it."""
    redfish_chassis_info: RedfishChassisInfo | None = None
    """The name and the actions of a chassis."""
    redfish_system_info: RedfishSystemInfo | None = None
    """The name, actions, NICs and power controls of a computer system, usually a node."""
    redfish_manager_info: RedfishManagerInfo | None = None
    """The name, actions, NICs and command shell of a controller."""
    redfish_pdu_info: RedfishPduInfo | None = None
    """The name and the actions of a power distribution unit."""
    redfish_outlet_info: RedfishOutletInfo | None = None
    """The name and the actions of an outlet of a power distribution unit."""
