# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""The groups and the partition of each component. The calls of groups and partitions change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .get import memberships_get
    from .list import memberships_list

__all__ = [
    "memberships_get",
    "memberships_list",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "memberships_get": ".get",
            "memberships_list": ".list",
        },
    )
