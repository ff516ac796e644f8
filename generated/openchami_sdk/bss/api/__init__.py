# By openapi-python-client 0.29.1 and our templates from openapi/bss.yaml (sha256 dd5953a724ea). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI Boot Script Service (BSS) as values:
`client.send(api.<tag>.<call>(...))`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from . import (
        bootparameters,
        bootscript,
        cloud_init,
        dumpstate,
        endpoint_history,
        hosts,
        service,
        state_changes,
    )

__all__ = [
    "bootparameters",
    "bootscript",
    "cloud_init",
    "dumpstate",
    "endpoint_history",
    "hosts",
    "service",
    "state_changes",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, __all__, {name: f".{name}" for name in __all__})
