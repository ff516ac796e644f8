# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduInventory."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .pdu_outlet import PduOutlet


class PduInventory(
    Model,
    kw_only=True,
    rename={
        "model": "Model",
        "serial_number": "SerialNumber",
        "firmware_version": "FirmwareVersion",
        "outlets": "Outlets",
    },
):
    """A PDU and its outlets."""

    model: str | None = None
    serial_number: str | None = None
    firmware_version: str | None = None
    outlets: list[PduOutlet] | None = None
