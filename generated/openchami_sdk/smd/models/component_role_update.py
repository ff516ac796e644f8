# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ComponentRoleUpdate."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_sub_role import ComponentSubRole


class ComponentRoleUpdate(
    Model,
    kw_only=True,
    rename={
        "role": "Role",
        "id": "ID",
        "sub_role": "SubRole",
        "extended_info": "ExtendedInfo",
    },
):
    """A new role."""

    role: Open[ComponentRole]
    """The purpose of a node. Sites can add their own roles."""
    id: str | None = None
    """If present, it must be exactly the text in the path."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
