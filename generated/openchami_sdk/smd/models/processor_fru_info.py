# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessorFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .processor_id import ProcessorId
from .processor_oem import ProcessorOem


class ProcessorFruInfo(
    Model,
    kw_only=True,
    rename={
        "instruction_set": "InstructionSet",
        "manufacturer": "Manufacturer",
        "max_speed_m_hz": "MaxSpeedMHz",
        "model": "Model",
        "serial_number": "SerialNumber",
        "part_number": "PartNumber",
        "processor_architecture": "ProcessorArchitecture",
        "processor_id": "ProcessorId",
        "processor_type": "ProcessorType",
        "total_cores": "TotalCores",
        "total_threads": "TotalThreads",
        "oem": "Oem",
    },
):
    """A processor or accelerator."""

    instruction_set: str | None = None
    manufacturer: str | None = None
    max_speed_m_hz: float | None = None
    model: str | None = None
    serial_number: str | None = None
    part_number: str | None = None
    processor_architecture: str | None = None
    processor_id: ProcessorId | None = None
    """The identification of a processor."""
    processor_type: str | None = None
    total_cores: float | None = None
    total_threads: float | None = None
    oem: ProcessorOem | None = None
