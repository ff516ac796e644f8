# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""ComponentEndpointList."""

from __future__ import annotations

from msgspec import Struct
from openchami_sdk.core.types import ListOrNull

from .component_endpoint import ComponentEndpoint


class ComponentEndpointList(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "component_endpoints": "ComponentEndpoints",
    },
):
    """A list of component endpoints."""

    component_endpoints: ListOrNull[ComponentEndpoint]

    def __post_init__(self) -> None:
        self.component_endpoints = self.component_endpoints or []
