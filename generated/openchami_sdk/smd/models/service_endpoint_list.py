# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ServiceEndpointList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .service_endpoint import ServiceEndpoint


class ServiceEndpointList(
    Model,
    kw_only=True,
    rename={
        "service_endpoints": "ServiceEndpoints",
    },
):
    """A list of service endpoints."""

    service_endpoints: ListOrNull[ServiceEndpoint]

    def __post_init__(self) -> None:
        self.service_endpoints = self.service_endpoints or []

    def __iter__(self) -> Iterator[ServiceEndpoint]:
        return iter(self.service_endpoints)

    def __len__(self) -> int:
        return len(self.service_endpoints)
