# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMCStatusUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model


class BMCStatusUpdate(
    Model,
    kw_only=True,
    gc=False,
):
    """Members of the status of a BMC to change. The service ignores null, and the client refuses
    None.
    """

    phase: str | UnsetType = UNSET
    """Its phase; any text."""
    message: str | UnsetType = UNSET
    """A sentence for people."""
    ready: bool | UnsetType = UNSET
    """Whether it can be used."""
