# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The nodes as BSS last read them from SMD."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .list import hosts_list
    from .refresh import hosts_refresh

__all__ = [
    "hosts_list",
    "hosts_refresh",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "hosts_list": ".list",
            "hosts_refresh": ".refresh",
        },
    )
