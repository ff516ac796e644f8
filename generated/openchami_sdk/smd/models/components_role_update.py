# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentsRoleUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_sub_role import ComponentSubRole


class ComponentsRoleUpdate(
    Model,
    kw_only=True,
    rename={
        "component_ids": "ComponentIDs",
        "role": "Role",
        "sub_role": "SubRole",
        "extended_info": "ExtendedInfo",
    },
):
    """A new role for many components."""

    component_ids: list[str]
    role: Open[ComponentRole]
    """The purpose of a node. Sites can add their own roles."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
