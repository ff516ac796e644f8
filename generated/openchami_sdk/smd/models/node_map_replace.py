# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeMapReplace."""

from __future__ import annotations

from typing import Any

from openchami_sdk.core.models.model import Model
from openchami_sdk.core.types import Open

from .component_role import ComponentRole
from .component_sub_role import ComponentSubRole


class NodeMapReplace(
    Model,
    kw_only=True,
    rename={
        "nid": "NID",
        "id": "ID",
        "role": "Role",
        "sub_role": "SubRole",
        "node_info": "NodeInfo",
    },
):
    """The node map to store. The node's xname is in the path."""

    nid: int
    """The number of the node. Two node maps cannot have the same NID."""
    id: str | None = None
    """If present, it must be the xname of the path."""
    role: Open[ComponentRole] | None = None
    """The purpose of a node. Sites can add their own roles."""
    sub_role: Open[ComponentSubRole] | None = None
    """A subdivision of the role. Sites can add their own sub-roles."""
    node_info: Any = None
    """Any JSON, stored unchanged."""
