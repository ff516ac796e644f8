# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentUpsert."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .component_content import ComponentContent


class ComponentUpsert(
    Model,
    kw_only=True,
    rename={
        "component": "Component",
        "force": "Force",
    },
):
    """A component to create or overwrite."""

    component: ComponentContent
    """The component to store. Its xname is in the path."""
    force: bool | None = None
    """Overwrite State, Flag, Subtype, NetType, Arch and Class of a component that exists."""
