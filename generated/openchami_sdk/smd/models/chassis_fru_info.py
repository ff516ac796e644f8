# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ChassisFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ChassisFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "asset_tag": "AssetTag",
        "chassis_type": "ChassisType",
        "model": "Model",
        "manufacturer": "Manufacturer",
        "part_number": "PartNumber",
        "serial_number": "SerialNumber",
        "sku": "SKU",
    },
):
    """An enclosure, module or switch."""

    asset_tag: str | None = None
    chassis_type: str | None = None
    model: str | None = None
    manufacturer: str | None = None
    part_number: str | None = None
    serial_number: str | None = None
    sku: str | None = None
