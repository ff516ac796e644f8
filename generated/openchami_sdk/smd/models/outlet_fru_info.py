# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""OutletFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .sensor_reading import SensorReading


class OutletFruInfo(
    Model,
    kw_only=True,
    rename={
        "nominal_voltage": "NominalVoltage",
        "outlet_type": "OutletType",
        "phase_wiring_type": "PhaseWiringType",
        "power_enabled": "PowerEnabled",
        "rated_current_amps": "RatedCurrentAmps",
        "voltage_type": "VoltageType",
        "energy_sensor": "EnergySensor",
        "frequency_sensor": "FrequencySensor",
    },
):
    """An outlet. Members that the controller did not report are absent."""

    nominal_voltage: str | None = None
    outlet_type: str | None = None
    phase_wiring_type: str | None = None
    power_enabled: bool | None = None
    rated_current_amps: float | None = None
    voltage_type: str | None = None
    energy_sensor: SensorReading | None = None
    frequency_sensor: SensorReading | None = None
