# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""When nodes last asked for their boot script or user data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .list import endpoint_history_list

__all__ = [
    "endpoint_history_list",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "endpoint_history_list": ".list",
        },
    )
