# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SubscriptionUpdate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_state import ComponentState
from .component_sub_role import ComponentSubRole
from .subscription_op import SubscriptionOp


class SubscriptionUpdate(
    Model,
    kw_only=True,
    rename={
        "op": "Op",
        "enabled": "Enabled",
        "roles": "Roles",
        "sub_roles": "SubRoles",
        "software_status": "SoftwareStatus",
        "states": "States",
    },
):
    """Which triggers to add, remove or replace."""

    op: Open[SubscriptionOp]
    """What to do with the triggers."""
    enabled: bool | None = None
    """Whether SMD notifies when a component is enabled or disabled."""
    roles: list[Open[ComponentRole]] | None = None
    sub_roles: list[Open[ComponentSubRole]] | None = None
    software_status: list[str] | None = None
    states: list[Open[ComponentState]] | None = None
