# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""NodeRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .metadata_request import MetadataRequest
from .node_spec import NodeSpec


class NodeRequest(
    Model,
    kw_only=True,
):
    """A node to create, or the new spec of one."""

    spec: NodeSpec
    """What is known about a node. Members that are empty are left out of answers."""
    metadata: MetadataRequest | None = None
    """The metadata that a request can set. The service chooses uid and times itself. Labels and
    annotations belong beside `metadata`, not into it, where a PUT ignores them.
    """
    labels: dict[str, str] | None = None
    """Labels, left out when there are none. A PUT adds labels and changes their values; nothing
    but deleting the resource takes one away.
    """
    annotations: dict[str, str] | None = None
    """Annotations, left out when there are none. They are kept as labels are."""
