# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeAccelRiserFruInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .node_accel_riser_oem import NodeAccelRiserOem


class NodeAccelRiserFruInfo(
    Model,
    kw_only=True,
    rename={
        "physical_context": "PhysicalContext",
        "producer": "Producer",
        "serial_number": "SerialNumber",
        "part_number": "PartNumber",
        "model": "Model",
        "production_date": "ProductionDate",
        "version": "Version",
        "engineering_change_level": "EngineeringChangeLevel",
        "oem": "Oem",
    },
):
    """An accelerator riser."""

    physical_context: str | None = None
    producer: str | None = None
    serial_number: str | None = None
    part_number: str | None = None
    model: str | None = None
    production_date: str | None = None
    version: str | None = None
    engineering_change_level: str | None = None
    oem: NodeAccelRiserOem | None = None
