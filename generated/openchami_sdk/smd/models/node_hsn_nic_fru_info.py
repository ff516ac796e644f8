# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeHsnNicFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NodeHsnNicFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "manufacturer": "Manufacturer",
        "model": "Model",
        "part_number": "PartNumber",
        "sku": "SKU",
        "serial_number": "SerialNumber",
    },
):
    """A high-speed network card."""

    manufacturer: str | None = None
    model: str | None = None
    part_number: str | None = None
    sku: str | None = None
    serial_number: str | None = None
