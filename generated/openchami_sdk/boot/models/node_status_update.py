# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NodeStatusUpdate."""

from __future__ import annotations

from msgspec import UNSET, UnsetType
from openchami_sdk.core.models.model import Model


class NodeStatusUpdate(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "last_boot": "lastBoot",
        "boot_configuration": "bootConfiguration",
        "last_hsm_sync": "lastHSMSync",
    },
):
    """Members of the status of a node to change. The service ignores null, and the client refuses
    None.
    """

    last_boot: str | UnsetType = UNSET
    """When the node last booted; any text."""
    boot_configuration: str | UnsetType = UNSET
    """What it booted; any text."""
    state: str | UnsetType = UNSET
    """Its state; any text."""
    last_hsm_sync: str | UnsetType = UNSET
    """When it was compared with SMD; any text."""
    error: str | UnsetType = UNSET
    """What went wrong; any text."""
