# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ManagerFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ManagerFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "manager_type": "ManagerType",
        "model": "Model",
        "manufacturer": "Manufacturer",
        "part_number": "PartNumber",
        "serial_number": "SerialNumber",
    },
):
    """A controller."""

    manager_type: str | None = None
    model: str | None = None
    manufacturer: str | None = None
    part_number: str | None = None
    serial_number: str | None = None
