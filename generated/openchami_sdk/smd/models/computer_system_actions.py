# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComputerSystemActions."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .reset_action import ResetAction


class ComputerSystemActions(
    Model,
    kw_only=True,
    rename={
        "computer_system_reset": "#ComputerSystem.Reset",
        "oem": "Oem",
    },
):
    """Actions of a computer system."""

    computer_system_reset: ResetAction | None = None
    """How to reset the object through Redfish."""
    oem: Any = None
    """Actions that the vendor added, any JSON."""
