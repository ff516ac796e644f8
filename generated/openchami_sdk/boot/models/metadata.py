# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
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
    """What the service stores about a resource besides its spec and status."""

    name: str
    """Free text, possibly empty. NOT unique, not even within a kind."""
    uid: str
    """The identifier that the service chose: the kind in lower case, `-` and eight hexadecimal
    digits. Only the uid is unique.
    """
    created_at: datetime
    """When the resource was created."""
    updated_at: datetime
    """When it was last written; a PATCH that changes nothing counts too."""
    labels: dict[str, str] | None = None
    """Labels, left out if there are none. A PUT adds labels and changes their values. To remove a
    label, delete the resource and create it again.
    """
    annotations: dict[str, str] | None = None
    """Annotations, left out if there are none. The rules are the same as for labels."""
