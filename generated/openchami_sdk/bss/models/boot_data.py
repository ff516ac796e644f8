# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""BootData."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .boot_image import BootImage


class BootData(
    Model,
    kw_only=True,
):
    """What BSS has stored for a node to boot. Whether the node boots it also depends on its
    component endpoint in SMD, which BSS does not check here.
    """

    params: str
    """The word `kernel`, then the command line of a script that boots."""
    kernel: BootImage
    """A kernel or an initrd."""
    initrd: BootImage
    """A kernel or an initrd."""
