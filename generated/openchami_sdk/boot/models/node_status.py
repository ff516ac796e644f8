# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""NodeStatus."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NodeStatus(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "last_boot": "lastBoot",
        "boot_configuration": "bootConfiguration",
        "last_hsm_sync": "lastHSMSync",
    },
):
    """The status of a node, as a client has written it. The service itself does not write it.
    Empty members are left out of answers.
    """

    last_boot: str | None = None
    """When the node last booted; any text."""
    boot_configuration: str | None = None
    """What it booted; any text."""
    state: str | None = None
    """Its state; any text."""
    last_hsm_sync: str | None = None
    """When it was compared with SMD; any text."""
    error: str | None = None
    """What went wrong; any text."""
