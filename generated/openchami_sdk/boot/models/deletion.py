# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Deletion."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class Deletion(
    Model,
    kw_only=True,
    gc=False,
):
    """What was deleted."""

    message: str
    """A sentence for people."""
    uid: str
    """The uid of the deleted resource."""
