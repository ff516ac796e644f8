# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""Boot configurations: kernel, initrd and command line, and the nodes that they apply to. A node
gets the configuration with the most points in total (100 for its MAC address, 75 for its NID,
50 for its xname or host name, 25 for each of its groups, 1 for a configuration without
selectors). If several have the same points, the one with the highest priority is used; if
several have this priority too, the one whose name comes first in alphabetical order (upper case
before lower case).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .create import configurations_create
    from .delete import configurations_delete
    from .get import configurations_get
    from .list import configurations_list
    from .replace import configurations_replace
    from .replace_status import configurations_replace_status
    from .update import configurations_update
    from .update_status import configurations_update_status

__all__ = [
    "configurations_create",
    "configurations_delete",
    "configurations_get",
    "configurations_list",
    "configurations_replace",
    "configurations_replace_status",
    "configurations_update",
    "configurations_update_status",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "configurations_create": ".create",
            "configurations_delete": ".delete",
            "configurations_get": ".get",
            "configurations_list": ".list",
            "configurations_replace": ".replace",
            "configurations_replace_status": ".replace_status",
            "configurations_update": ".update",
            "configurations_update_status": ".update_status",
        },
    )
