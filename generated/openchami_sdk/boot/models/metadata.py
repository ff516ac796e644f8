# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""Metadata."""

from __future__ import annotations

from datetime import datetime

from openchami_sdk.core.models.model import Model


class Metadata(
    Model,
    kw_only=True,
    rename={
        "created_at": "createdAt",
        "updated_at": "updatedAt",
    },
):
    """What the service keeps about a resource beside its spec and status."""

    name: str
    """Free text, possibly empty. NOT unique, not even within a kind."""
    uid: str
    """The identifier that the service chose, the kind in lower case and eight hexadecimal digits.
    The only unique name of the resource.
    """
    created_at: datetime
    """When the resource was created."""
    updated_at: datetime
    """When it was last written; a PATCH that changes nothing counts too."""
    labels: dict[str, str] | None = None
    """Labels, left out when there are none. A PUT adds labels and changes their values; nothing
    but deleting the resource takes one away.
    """
    annotations: dict[str, str] | None = None
    """Annotations, left out when there are none. They are kept as labels are."""
