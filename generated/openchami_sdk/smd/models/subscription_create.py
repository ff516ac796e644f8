# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""SubscriptionCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_state import ComponentState
from .component_sub_role import ComponentSubRole


class SubscriptionCreate(
    Model,
    kw_only=True,
    rename={
        "subscriber": "Subscriber",
        "url": "Url",
        "enabled": "Enabled",
        "roles": "Roles",
        "sub_roles": "SubRoles",
        "software_status": "SoftwareStatus",
        "states": "States",
    },
):
    """A subscriber and its triggers; at least one trigger."""

    subscriber: str
    """Who subscribes, free text."""
    url: str
    """The URL that SMD sends notifications to."""
    enabled: bool | None = None
    """Whether SMD notifies when a component is enabled or disabled."""
    roles: list[Open[ComponentRole]] | None = None
    """Roles that trigger a notification."""
    sub_roles: list[Open[ComponentSubRole]] | None = None
    """Sub-roles that trigger a notification."""
    software_status: list[str] | None = None
    """Software statuses that trigger a notification."""
    states: list[Open[ComponentState]] | None = None
    """States that trigger a notification."""
