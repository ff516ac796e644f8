# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Boot parameters below `/boot/v1`, the path of BSS; not served with `--enable-legacy-api=false`.
They differ from those of BSS: a list is inside an object, NIDs are texts, and some statuses are
different.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import legacy_parameters_create
    from .delete import legacy_parameters_delete
    from .list import legacy_parameters_list
    from .set import legacy_parameters_set

__all__ = [
    "legacy_parameters_create",
    "legacy_parameters_delete",
    "legacy_parameters_list",
    "legacy_parameters_set",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "legacy_parameters_create": ".create",
            "legacy_parameters_delete": ".delete",
            "legacy_parameters_list": ".list",
            "legacy_parameters_set": ".set",
        },
    )
