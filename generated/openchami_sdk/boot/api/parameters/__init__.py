# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Boot parameters in the form of BSS: another view of the boot configurations. It shows groups as
hosts, and does not show names, priorities and uids. Use `configurations` instead, if you can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import parameters_create
    from .delete import parameters_delete
    from .list import parameters_list
    from .set import parameters_set

__all__ = [
    "parameters_create",
    "parameters_delete",
    "parameters_list",
    "parameters_set",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "parameters_create": ".create",
            "parameters_delete": ".delete",
            "parameters_list": ".list",
            "parameters_set": ".set",
        },
    )
