# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""MemoryFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class MemoryFruInfo(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "base_module_type": "BaseModuleType",
        "bus_width_bits": "BusWidthBits",
        "capacity_mi_b": "CapacityMiB",
        "data_width_bits": "DataWidthBits",
        "error_correction": "ErrorCorrection",
        "manufacturer": "Manufacturer",
        "memory_type": "MemoryType",
        "memory_device_type": "MemoryDeviceType",
        "operating_speed_mhz": "OperatingSpeedMhz",
        "part_number": "PartNumber",
        "rank_count": "RankCount",
        "serial_number": "SerialNumber",
    },
):
    """A memory module."""

    base_module_type: str | None = None
    bus_width_bits: float | None = None
    capacity_mi_b: float | None = None
    data_width_bits: float | None = None
    error_correction: str | None = None
    manufacturer: str | None = None
    memory_type: str | None = None
    memory_device_type: str | None = None
    operating_speed_mhz: float | None = None
    part_number: str | None = None
    rank_count: float | None = None
    serial_number: str | None = None
