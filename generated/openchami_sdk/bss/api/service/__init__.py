# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The state of BSS, of its store and of its connection to SMD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .all_statuses import service_all_statuses
    from .hsm_status import service_hsm_status
    from .status import service_status
    from .storage_status import service_storage_status
    from .version import service_version

__all__ = [
    "service_all_statuses",
    "service_hsm_status",
    "service_status",
    "service_storage_status",
    "service_version",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "service_all_statuses": ".all_statuses",
            "service_hsm_status": ".hsm_status",
            "service_status": ".status",
            "service_storage_status": ".storage_status",
            "service_version": ".version",
        },
    )
