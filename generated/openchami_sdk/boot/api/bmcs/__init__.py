# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""BMCs. The service only stores them; boot scripts do not use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import bmcs_create
    from .delete import bmcs_delete
    from .get import bmcs_get
    from .list import bmcs_list
    from .replace import bmcs_replace
    from .replace_status import bmcs_replace_status
    from .update import bmcs_update
    from .update_status import bmcs_update_status

__all__ = [
    "bmcs_create",
    "bmcs_delete",
    "bmcs_get",
    "bmcs_list",
    "bmcs_replace",
    "bmcs_replace_status",
    "bmcs_update",
    "bmcs_update_status",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "bmcs_create": ".create",
            "bmcs_delete": ".delete",
            "bmcs_get": ".get",
            "bmcs_list": ".list",
            "bmcs_replace": ".replace",
            "bmcs_replace_status": ".replace_status",
            "bmcs_update": ".update",
            "bmcs_update_status": ".update_status",
        },
    )
