# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""StateChange."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class StateChange(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
        "enabled": "Enabled",
        "role": "Role",
        "sub_role": "SubRole",
        "software_status": "SoftwareStatus",
        "state": "State",
    },
):
    """Which components changed, and to what."""

    components: list[str] | None = None
    """Xnames."""
    enabled: bool | None = None
    """The new enabled flag."""
    role: str | None = None
    """The new role."""
    sub_role: str | None = None
    """The new subrole."""
    software_status: str | None = None
    """The new software status."""
    state: str | None = None
    """The new state."""
