# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeMap."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_sub_role import ComponentSubRole


class NodeMap(
    Model,
    kw_only=True,
    rename={
        "id": "ID",
        "nid": "NID",
        "role": "Role",
        "sub_role": "SubRole",
        "node_info": "NodeInfo",
    },
):
    """The values that a node gets when it is created."""

    id: str
    """The xname of a node or a virtual node. The server normalises it like any xname."""
    nid: int
    """The number of the node. Two node maps cannot have the same NID."""
    role: Open[ComponentRole] | None = None
    """The purpose of a node. Sites can add their own roles."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    node_info: Any = None
    """Any JSON, stored unchanged."""
