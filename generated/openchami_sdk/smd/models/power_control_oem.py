# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""PowerControlOem."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model

from .cray_power_control import CrayPowerControl


class PowerControlOem(
    Model,
    kw_only=True,
    rename={
        "cray": "Cray",
        "hpe": "HPE",
    },
):
    """Vendors' data about a power control."""

    cray: CrayPowerControl | None = None
    """Cray's data about a power control."""
    hpe: dict[str, Any] | None = None
    """HPE's data about a power control."""
