# By openapi-python-client 0.29.1 and our templates from openapi/boot.yaml (sha256 a64b9d9c60a7). Don't edit: change openapi/ and run `make generate`.
"""The calls of OpenCHAMI Boot Service (boot-service) as values:
`client.send(api.<tag>.<call>(...))`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from . import (
        bmcs,
        configurations,
        legacy_parameters,
        legacy_scripts,
        legacy_service,
        nodes,
        parameters,
        scripts,
        service,
    )

__all__ = [
    "bmcs",
    "configurations",
    "legacy_parameters",
    "legacy_scripts",
    "legacy_service",
    "nodes",
    "parameters",
    "scripts",
    "service",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, __all__, {name: f".{name}" for name in __all__})
