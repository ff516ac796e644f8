# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsCreate."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .component_create import ComponentCreate


class ComponentsCreate(
    Model,
    kw_only=True,
    rename={
        "components": "Components",
        "force": "Force",
    },
):
    """Components to create."""

    components: list[ComponentCreate]
    force: bool | None = None
    """Overwrite State, Flag, Subtype, NetType, Arch and Class of components that exist."""
