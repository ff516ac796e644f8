# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 544546cdd849). Don't edit: change openapi/ and run `make generate`.
"""BootData."""

from __future__ import annotations

from msgspec import Struct

from .boot_image import BootImage


class BootData(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
):
    """What a node's boot script would load."""

    params: str
    """The command line as the script would give it, after the word `kernel`."""
    kernel: BootImage
    """A kernel or an initrd."""
    initrd: BootImage
    """A kernel or an initrd."""
