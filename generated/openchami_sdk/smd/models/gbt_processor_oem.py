# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""GbtProcessorOem."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class GbtProcessorOem(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "processor_serial_number": "Processor Serial Number",
    },
):
    """Gigabyte's data about a processor."""

    processor_serial_number: str | None = None
