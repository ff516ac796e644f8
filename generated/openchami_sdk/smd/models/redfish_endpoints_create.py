# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpointsCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .redfish_endpoint_create import RedfishEndpointCreate


class RedfishEndpointsCreate(
    Model,
    kw_only=True,
    rename={
        "redfish_endpoints": "RedfishEndpoints",
    },
):
    """A list of Redfish endpoints, of which all or none are created."""

    redfish_endpoints: list[RedfishEndpointCreate]
