# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""NodeAccelRiserOem."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class NodeAccelRiserOem(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "pcb_serial_number": "PCBSerialNumber",
    },
):
    """The vendor's data about a riser card."""

    pcb_serial_number: str | None = None
