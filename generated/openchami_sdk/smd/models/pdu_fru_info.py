# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PduFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .pdu_circuit_summary import PduCircuitSummary


class PduFruInfo(
    Model,
    kw_only=True,
    rename={
        "asset_tag": "AssetTag",
        "date_of_manufacture": "DateOfManufacture",
        "equipment_type": "EquipmentType",
        "firmware_version": "FirmwareVersion",
        "hardware_revision": "HardwareRevision",
        "manufacturer": "Manufacturer",
        "model": "Model",
        "part_number": "PartNumber",
        "serial_number": "SerialNumber",
        "circuit_summary": "CircuitSummary",
    },
):
    """A PDU."""

    asset_tag: str | None = None
    date_of_manufacture: str | None = None
    equipment_type: str | None = None
    firmware_version: str | None = None
    hardware_revision: str | None = None
    manufacturer: str | None = None
    model: str | None = None
    part_number: str | None = None
    serial_number: str | None = None
    circuit_summary: PduCircuitSummary | None = None
    """The numbers of phases, branches and outlets of a PDU."""
