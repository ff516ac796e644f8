# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""MemoryLocationInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .memory_location import MemoryLocation


class MemoryLocationInfo(
    Model,
    kw_only=True,
    rename={
        "id": "Id",
        "name": "Name",
        "description": "Description",
        "memory_location": "MemoryLocation",
    },
):
    """Where a memory module is."""

    id: str | None = None
    name: str | None = None
    description: str | None = None
    memory_location: MemoryLocation | None = None
    """The slot of a memory module."""
