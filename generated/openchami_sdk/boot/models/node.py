# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Node."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .metadata import Metadata
from .node_spec import NodeSpec
from .node_status import NodeStatus


class Node(
    Model,
    kw_only=True,
    rename={
        "api_version": "apiVersion",
    },
):
    """A node: its metadata, its spec and its status."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `Node`."""
    metadata: Metadata
    """What the service stores about a resource besides its spec and status."""
    spec: NodeSpec
    """What is known about a node. Empty members are left out of answers."""
    status: NodeStatus
    """The status of a node, as a client has written it. The service itself does not write it.
    Empty members are left out of answers.
    """
