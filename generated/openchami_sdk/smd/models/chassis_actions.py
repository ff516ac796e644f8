# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ChassisActions."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .reset_action import ResetAction


class ChassisActions(
    Model,
    kw_only=True,
    rename={
        "chassis_reset": "#Chassis.Reset",
        "oem": "Oem",
    },
):
    """Actions of a chassis."""

    chassis_reset: ResetAction | None = None
    """How to reset the object through Redfish."""
    oem: Any = None
    """Actions that the vendor added, any JSON."""
