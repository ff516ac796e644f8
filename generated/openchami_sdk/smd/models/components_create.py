# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""ComponentsCreate."""

from __future__ import annotations

from msgspec import Struct

from .component_create import ComponentCreate


class ComponentsCreate(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    rename={
        "components": "Components",
        "force": "Force",
    },
):
    """Components to create."""

    components: list[ComponentCreate]
    force: bool | None = None
    """Overwrite State, Flag, Subtype, NetType, Arch and Class of those that exist."""
