# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""RedfishChassisInfo."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .chassis_actions import ChassisActions


class RedfishChassisInfo(
    Model,
    kw_only=True,
    rename={
        "name": "Name",
        "actions": "Actions",
    },
):
    """The name and the actions of a chassis."""

    name: str | None = None
    actions: ChassisActions | None = None
    """Actions of a chassis."""
