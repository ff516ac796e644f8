# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""InventoryLinks."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class InventoryLinks(
    Model,
    kw_only=True,
):
    """The Redfish objects that a system belongs to."""

    chassis: list[str] | None = None
    managers: list[str] | None = None
