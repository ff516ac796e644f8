# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""HardwareCreate."""

from __future__ import annotations

from msgspec import Struct

from .hardware_input import HardwareInput


class HardwareCreate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "hardware": "Hardware",
    },
):
    """Hardware to store."""

    hardware: list[HardwareInput]
