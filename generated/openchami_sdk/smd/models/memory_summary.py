# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""MemorySummary."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class MemorySummary(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "total_system_memory_gi_b": "TotalSystemMemoryGiB",
    },
):
    """The memory of a node."""

    total_system_memory_gi_b: float | None = None
