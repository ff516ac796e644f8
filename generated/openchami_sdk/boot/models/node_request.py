# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NodeRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .metadata_request import MetadataRequest
from .node_spec import NodeSpec


class NodeRequest(
    Model,
    kw_only=True,
):
    """A node to create, or the new spec of a node."""

    spec: NodeSpec
    """What is known about a node. Empty members are left out of answers."""
    metadata: MetadataRequest | None = None
    """The metadata that a request can set. The service itself chooses the uid and the times. Put
    labels and annotations beside `metadata`: a PUT ignores those inside it.
    """
    labels: dict[str, str] | None = None
    """Labels, left out if there are none. A PUT adds labels and changes their values. To remove a
    label, delete the resource and create it again.
    """
    annotations: dict[str, str] | None = None
    """Annotations, left out if there are none. The rules are the same as for labels."""
