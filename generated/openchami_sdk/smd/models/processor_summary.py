# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""ProcessorSummary."""

from __future__ import annotations

from openchami_sdk.core.models.model import Model


class ProcessorSummary(
    Model,
    kw_only=True,
    gc=False,
    rename={
        "count": "Count",
        "model": "Model",
    },
):
    """The processors of a node."""

    count: float | None = None
    model: str | None = None
