# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Discovery by SMD: it reads the inventory of the controllers over the network. Most OpenCHAMI
sites use magellan instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .get_status import discovery_get_status
    from .list_status import discovery_list_status
    from .start import discovery_start

__all__ = [
    "discovery_get_status",
    "discovery_list_status",
    "discovery_start",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "discovery_get_status": ".get_status",
            "discovery_list_status": ".list_status",
            "discovery_start": ".start",
        },
    )
