# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessorOem."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model

from .gbt_processor_oem import GbtProcessorOem


class ProcessorOem(
    Model,
    kw_only=True,
    rename={
        "gbt_processor_oem_property": "GBTProcessorOemProperty",
    },
):
    """The vendor's data about a processor."""

    gbt_processor_oem_property: GbtProcessorOem | None = None
