# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ServiceEndpoint."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ServiceEndpoint(
    Model,
    kw_only=True,
    rename={
        "redfish_endpoint_id": "RedfishEndpointID",
        "redfish_type": "RedfishType",
        "uuid": "UUID",
        "odata_id": "OdataID",
        "redfish_endpoint_fqdn": "RedfishEndpointFQDN",
        "redfish_url": "RedfishURL",
        "redfish_subtype": "RedfishSubtype",
        "service_info": "ServiceInfo",
    },
):
    """A Redfish service of a controller."""

    redfish_endpoint_id: str
    """xname of the controller."""
    redfish_type: str
    """Name of the service: AccountService, EventService, SessionService, TaskService,
    UpdateService and others.
    """
    uuid: str
    """May be empty."""
    odata_id: str
    """Path of the Redfish object."""
    redfish_endpoint_fqdn: str
    """The controller's fully qualified domain name."""
    redfish_url: str
    """Host and path of the Redfish object, without a scheme."""
    redfish_subtype: str | None = None
    service_info: Any = None
    """The service as the controller described it, any JSON."""
