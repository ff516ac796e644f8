# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """The subscriber, and the changes of which it is notified; at least one trigger."""

    subscriber: str
    """Who subscribes, free text."""
    url: str
    """Where to post notifications to."""
    enabled: bool | None = None
    """Whether enabling and disabling components triggers."""
    roles: list[Open[ComponentRole]] | None = None
    """Roles that trigger."""
    sub_roles: list[Open[ComponentSubRole]] | None = None
    """Sub-roles that trigger."""
    software_status: list[str] | None = None
    """Software states that trigger."""
    states: list[Open[ComponentState]] | None = None
    """States that trigger."""
