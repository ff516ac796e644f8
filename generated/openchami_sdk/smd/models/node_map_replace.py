# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 b3612da20d9f). Don't edit: change openapi/ and run `make generate`.
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
    """What to store under the path's xname."""

    nid: int
    """A node's number; no two node maps share one."""
    id: str | None = None
    """If given, the same as in the path."""
    role: Open[ComponentRole] | None = None
    """What a node is for. Sites may add roles of their own."""
    sub_role: Open[ComponentSubRole] | None = None
    """A finer role. Sites may add sub-roles of their own."""
    node_info: Any = None
    """Any JSON, kept as it came."""
