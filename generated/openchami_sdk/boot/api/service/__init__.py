# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""The state of the service, and what it reports about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .health import service_health
    from .metrics import service_metrics
    from .openapi import service_openapi
    from .status import service_status
    from .version import service_version

__all__ = [
    "service_health",
    "service_metrics",
    "service_openapi",
    "service_status",
    "service_version",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "service_health": ".health",
            "service_metrics": ".metrics",
            "service_openapi": ".openapi",
            "service_status": ".status",
            "service_version": ".version",
        },
    )
