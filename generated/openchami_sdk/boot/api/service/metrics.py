# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""GET /metrics."""

from __future__ import annotations

from openchami_sdk.core.operation import Operation


def service_metrics() -> Operation[str]:
    """Counters in the text format of Prometheus."""
    return Operation(
        name="service_metrics",
        method="GET",
        path="/metrics",
        success=str,
        public=True,
        repeatable=True,
    )
