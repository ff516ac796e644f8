# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 ae58e3fb121c). Don't edit: change openapi/ and run `make generate`.
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
    """What its maker says about a riser card besides."""

    pcb_serial_number: str | None = None
