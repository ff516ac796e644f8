# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SensorReading."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .sensor_status import SensorStatus


class SensorReading(
    Model,
    kw_only=True,
    rename={
        "data_source_uri": "DataSourceUri",
        "name": "Name",
        "peak_reading": "PeakReading",
        "physical_context": "PhysicalContext",
        "physical_sub_context": "PhysicalSubContext",
        "reading": "Reading",
        "reading_units": "ReadingUnits",
        "status": "Status",
    },
):
    """The reading of a sensor."""

    data_source_uri: str | None = None
    name: str | None = None
    peak_reading: float | None = None
    physical_context: str | None = None
    physical_sub_context: str | None = None
    reading: float | None = None
    reading_units: str | None = None
    status: SensorStatus | None = None
    """The status of a sensor."""
