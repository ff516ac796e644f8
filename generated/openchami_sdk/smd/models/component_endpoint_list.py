# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpointList."""

from __future__ import annotations

from collections.abc import Iterator

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull

from .component_endpoint import ComponentEndpoint


class ComponentEndpointList(
    Model,
    kw_only=True,
    rename={
        "component_endpoints": "ComponentEndpoints",
    },
):
    """A list of component endpoints."""

    component_endpoints: ListOrNull[ComponentEndpoint]

    def __post_init__(self) -> None:
        self.component_endpoints = self.component_endpoints or []

    def __iter__(self) -> Iterator[ComponentEndpoint]:
        return iter(self.component_endpoints)

    def __len__(self) -> int:
        return len(self.component_endpoints)
