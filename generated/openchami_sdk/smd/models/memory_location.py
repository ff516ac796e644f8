# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""MemoryLocation."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class MemoryLocation(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "socket": "Socket",
        "memory_controller": "MemoryController",
        "channel": "Channel",
        "slot": "Slot",
    },
):
    """The slot of a memory module."""

    socket: float | None = None
    memory_controller: float | None = None
    channel: float | None = None
    slot: float | None = None
