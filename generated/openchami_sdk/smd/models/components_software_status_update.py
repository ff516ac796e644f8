# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsSoftwareStatusUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class ComponentsSoftwareStatusUpdate(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "software_status": "SoftwareStatus",
        "extended_info": "ExtendedInfo",
    },
):
    """A new software status for many components."""

    component_ids: list[str]
    software_status: str
    extended_info: Any = None
    """Any JSON; the server ignores it."""
