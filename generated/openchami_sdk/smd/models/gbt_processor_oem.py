# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""GbtProcessorOem."""

from __future__ import annotations

from msgspec import Struct


class GbtProcessorOem(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
    rename={
        "processor_serial_number": "Processor Serial Number",
    },
):
    """What Gigabyte says about a processor besides."""

    processor_serial_number: str | None = None
