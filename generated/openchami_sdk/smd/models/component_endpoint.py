# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """Where Redfish has a component. `ComponentEndpointType` tells which of the five
    `Redfish…Info` members is there.
    """

    id: str
    """The component's xname."""
    type: Open[ComponentType]
    """What a component is. The server derives it from the xname."""
    redfish_type: str
    """What Redfish calls it: Chassis, ComputerSystem, Manager, PowerDistribution, Outlet and
    others.
    """
    redfish_subtype: str
    """The Redfish word for the kind, such as Physical; may be empty."""
    odata_id: str
    """Path of the Redfish object; may be empty."""
    redfish_endpoint_id: str
    """xname of the controller through which it is reached."""
    enabled: bool
    """Whether the component is enabled."""
    redfish_endpoint_fqdn: str
    """Full name of the controller."""
    redfish_url: str
    """Host and path of the Redfish object, without a scheme."""
    component_endpoint_type: Open[ComponentEndpointType]
    """Which kind of Redfish object it is."""
    domain: str | None = None
    """Domain of the component's own name."""
    fqdn: str | None = None
    """The component's own full name."""
    mac_address: str | None = None
    """MAC address, as the controller reported it."""
    uuid: str | None = None
    """UUID, as the controller reported it."""
    redfish_chassis_info: RedfishChassisInfo | None = None
    """What a chassis offers."""
    redfish_system_info: RedfishSystemInfo | None = None
    """What a computer system, usually a node, offers."""
    redfish_manager_info: RedfishManagerInfo | None = None
    """What a controller offers."""
    redfish_pdu_info: RedfishPduInfo | None = None
    """What a power distribution unit offers."""
    redfish_outlet_info: RedfishOutletInfo | None = None
    """What an outlet of a power distribution unit offers."""
