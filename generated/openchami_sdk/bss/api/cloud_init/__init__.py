# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""Cloud-init's NoCloud data source. BSS looks up the caller's IP address (the last one in
`X-Forwarded-For`, else that of the connection) in SMD's Ethernet interfaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .get_meta_data import cloud_init_get_meta_data
    from .get_user_data import cloud_init_get_user_data
    from .phone_home import cloud_init_phone_home

__all__ = [
    "cloud_init_get_meta_data",
    "cloud_init_get_user_data",
    "cloud_init_phone_home",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "cloud_init_get_meta_data": ".get_meta_data",
            "cloud_init_get_user_data": ".get_user_data",
            "cloud_init_phone_home": ".phone_home",
        },
    )
