# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The iPXE script with which a node boots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .get import bootscript_get
    from .get_data import bootscript_get_data

__all__ = [
    "bootscript_get",
    "bootscript_get_data",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "bootscript_get": ".get",
            "bootscript_get_data": ".get_data",
        },
    )
