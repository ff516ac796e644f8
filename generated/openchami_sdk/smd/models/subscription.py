# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """A subscription. Roles, sub-roles and states keep the spelling they were given in; absent
    lists are empty.
    """

    id: int
    subscriber: str
    """Who subscribed, free text."""
    url: str
    """Where notifications are posted to."""
    enabled: bool | None = None
    """Whether enabling and disabling components triggers; absent means false."""
    roles: ListOrNull[str] = []
    """Roles that trigger."""
    sub_roles: ListOrNull[str] = []
    """Sub-roles that trigger."""
    software_status: ListOrNull[str] = []
    """Software states that trigger."""
    states: ListOrNull[str] = []
    """States that trigger."""

    def __post_init__(self) -> None:
        self.roles = self.roles or []
        self.sub_roles = self.sub_roles or []
        self.software_status = self.software_status or []
        self.states = self.states or []
