# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerSupplyFruInfo."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model


class PowerSupplyFruInfo(
    Model,
    kw_only=True,
    rename={
        "manufacturer": "Manufacturer",
        "serial_number": "SerialNumber",
        "model": "Model",
        "part_number": "PartNumber",
        "power_capacity_watts": "PowerCapacityWatts",
        "power_input_watts": "PowerInputWatts",
        "power_output_watts": "PowerOutputWatts",
        "power_supply_type": "PowerSupplyType",
    },
):
    """A power supply or rectifier."""

    manufacturer: str | None = None
    serial_number: str | None = None
    model: str | None = None
    part_number: str | None = None
    power_capacity_watts: int | None = None
    power_input_watts: int | None = None
    power_output_watts: Any = None
    """Any JSON, or null."""
    power_supply_type: str | None = None
