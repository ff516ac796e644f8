# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """What a node is for. Sites may add roles of their own."""
    id: str | None = None
    """If given, the very text of the path's xname."""
    sub_role: Open[ComponentSubRole] | None = None
    """A finer role. Sites may add sub-roles of their own."""
    extended_info: Any = None
    """Any JSON; the server ignores it."""
