# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""InventoryPower."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class InventoryPower(
    Model,
    kw_only=True,
):
    """The power state and the power controls of a node."""

    state: str | None = None
    """On or Off."""
    power_control_ids: list[str] | None = None
    """Paths of the Redfish power controls."""
