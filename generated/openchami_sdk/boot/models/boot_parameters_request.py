# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 9173ffc385b8). Don't edit: change openapi/ and run `make generate`.
"""BootParametersRequest."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class BootParametersRequest(
    Model,
    kw_only=True,
):
    """What some nodes boot."""

    kernel: str
    """Where the kernel is, an http or https URL or an absolute path."""
    hosts: list[str] | None = None
    """Xnames of nodes."""
    macs: list[str] | None = None
    """MAC addresses."""
    nids: list[str] | None = None
    """Node IDs, as text. Numbers are refused, and text that is no number is dropped."""
    params: str | None = None
    """The kernel's command line."""
    initrd: str | None = None
    """Where the initrd is, an http or https URL or an absolute path; empty for none."""
