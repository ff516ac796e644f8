# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 9ac141439a22). Don't edit: change openapi/ and run `make generate`.
"""NodeAccelRiserOem."""

from __future__ import annotations

from msgspec import Struct


class NodeAccelRiserOem(
    Struct,
    kw_only=True,
    omit_defaults=True,
    repr_omit_defaults=True,
    gc=False,
    rename={
        "pcb_serial_number": "PCBSerialNumber",
    },
):
    """What its maker says about a riser card besides."""

    pcb_serial_number: str | None = None
