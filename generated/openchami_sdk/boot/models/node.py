# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
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
    """A node, with what the service keeps about it."""

    api_version: str
    """Always `v1`, without a group."""
    kind: str
    """Always `Node`."""
    metadata: Metadata
    """What the service keeps about a resource beside its spec and status."""
    spec: NodeSpec
    """What is known about a node. Members that are empty are left out of answers."""
    status: NodeStatus
    """What somebody reported about a node. The service itself writes none of it. Members that are
    empty are left out of answers.
    """
