# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessorId."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ProcessorId(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "effective_family": "EffectiveFamily",
        "effective_model": "EffectiveModel",
        "identification_registers": "IdentificationRegisters",
        "microcode_info": "MicrocodeInfo",
        "step": "Step",
        "vendor_id": "VendorID",
    },
):
    """The identification of a processor."""

    effective_family: str | None = None
    effective_model: str | None = None
    identification_registers: str | None = None
    microcode_info: str | None = None
    step: str | None = None
    vendor_id: str | None = None
