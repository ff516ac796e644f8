# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SystemLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .memory_summary import MemorySummary
from .processor_summary import ProcessorSummary


class SystemLocationInfo(
    Model,
    kw_only=True,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
        "host_name": "HostName",
        "processor_summary": "ProcessorSummary",
        "memory_summary": "MemorySummary",
    },
):
    """Where a node is, and a summary of its processors and memory."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    host_name: str | None = None
    processor_summary: ProcessorSummary | None = None
    """The processors of a node."""
    memory_summary: MemorySummary | None = None
    """The memory of a node."""
