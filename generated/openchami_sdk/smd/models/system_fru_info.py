# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SystemFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class SystemFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "asset_tag": "AssetTag",
        "bios_version": "BiosVersion",
        "model": "Model",
        "manufacturer": "Manufacturer",
        "part_number": "PartNumber",
        "serial_number": "SerialNumber",
        "sku": "SKU",
        "system_type": "SystemType",
        "uuid": "UUID",
    },
):
    """A node."""

    asset_tag: str | None = None
    bios_version: str | None = None
    model: str | None = None
    manufacturer: str | None = None
    part_number: str | None = None
    serial_number: str | None = None
    sku: str | None = None
    system_type: str | None = None
    uuid: str | None = None
