# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishEndpointList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .redfish_endpoint import RedfishEndpoint


class RedfishEndpointList(
    Model,
    kw_only=True,
    rename={
        "redfish_endpoints": "RedfishEndpoints",
    },
):
    """A list of Redfish endpoints."""

    redfish_endpoints: ListOrNull[RedfishEndpoint]

    def __post_init__(self) -> None:
        self.redfish_endpoints = self.redfish_endpoints or []

    def __iter__(self) -> Iterator[RedfishEndpoint]:
        return iter(self.redfish_endpoints)

    def __len__(self) -> int:
        return len(self.redfish_endpoints)
