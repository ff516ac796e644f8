# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BootParametersRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BootParametersRequest(
    Model,
    kw_only=True,
):
    """Boot parameters, and the nodes that they apply to."""

    kernel: str
    """The kernel: an http or https URL, or an absolute path."""
    hosts: list[str] | None = None
    """Xnames of nodes."""
    macs: list[str] | None = None
    """MAC addresses."""
    nids: list[str] | None = None
    """Node IDs, as text. JSON numbers are refused, and text that is not a number is dropped."""
    params: str | None = None
    """The kernel's command line."""
    initrd: str | None = None
    """The initrd: an http or https URL, or an absolute path; empty for none."""
