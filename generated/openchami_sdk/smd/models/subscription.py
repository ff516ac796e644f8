# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Subscription."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import ListOrNull


class Subscription(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "subscriber": "Subscriber",
        "url": "Url",
        "enabled": "Enabled",
        "roles": "Roles",
        "sub_roles": "SubRoles",
        "software_status": "SoftwareStatus",
        "states": "States",
    },
):
    """A subscription. Roles, sub-roles and states have the spelling of the request. An absent list
    is empty.
    """

    id: int
    subscriber: str
    """Who subscribed, free text."""
    url: str
    """The URL that SMD sends notifications to."""
    enabled: bool | None = None
    """Whether SMD notifies when a component is enabled or disabled. Absent means false."""
    roles: ListOrNull[str] = []
    """Roles that trigger a notification."""
    sub_roles: ListOrNull[str] = []
    """Sub-roles that trigger a notification."""
    software_status: ListOrNull[str] = []
    """Software statuses that trigger a notification."""
    states: ListOrNull[str] = []
    """States that trigger a notification."""

    def __post_init__(self) -> None:
        self.roles = self.roles or []
        self.sub_roles = self.sub_roles or []
        self.software_status = self.software_status or []
        self.states = self.states or []
