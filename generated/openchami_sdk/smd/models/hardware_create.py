# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""HardwareCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .hardware_input import HardwareInput


class HardwareCreate(
    Model,
    kw_only=True,
    rename={
        "hardware": "Hardware",
    },
):
    """Hardware to store."""

    hardware: list[HardwareInput]
