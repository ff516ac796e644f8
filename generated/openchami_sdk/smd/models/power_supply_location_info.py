# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerSupplyLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class PowerSupplyLocationInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "name": "Name",
        "firmware_version": "FirmwareVersion",
    },
):
    """Where a power supply or rectifier is."""

    name: str | None = None
    firmware_version: str | None = None
