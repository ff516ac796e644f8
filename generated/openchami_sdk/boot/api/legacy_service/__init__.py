# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""The service's state below `/boot/v1`; not served with `--enable-legacy-api=false`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .status import legacy_service_status
    from .version import legacy_service_version

__all__ = [
    "legacy_service_status",
    "legacy_service_version",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "legacy_service_status": ".status",
            "legacy_service_version": ".version",
        },
    )
