# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""What nodes boot (kernel, initrd and command line), stored by xname, MAC address or NID."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import bootparameters_create
    from .delete import bootparameters_delete
    from .list import bootparameters_list
    from .set import bootparameters_set
    from .update import bootparameters_update

__all__ = [
    "bootparameters_create",
    "bootparameters_delete",
    "bootparameters_list",
    "bootparameters_set",
    "bootparameters_update",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "bootparameters_create": ".create",
            "bootparameters_delete": ".delete",
            "bootparameters_list": ".list",
            "bootparameters_set": ".set",
            "bootparameters_update": ".update",
        },
    )
