# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 3a220e322b22). Don't edit: change openapi/ and run `make generate`.
"""Whether SMD is up, and the words it knows. Needs no token."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .arch_values import service_arch_values as service_arch_values
    from .class_values import service_class_values as service_class_values
    from .flag_values import service_flag_values as service_flag_values
    from .liveness import service_liveness as service_liveness
    from .nettype_values import service_nettype_values as service_nettype_values
    from .ready import service_ready as service_ready
    from .role_values import service_role_values as service_role_values
    from .state_values import service_state_values as service_state_values
    from .subrole_values import service_subrole_values as service_subrole_values
    from .type_values import service_type_values as service_type_values
    from .values import service_values as service_values

__all__ = [
    "service_arch_values",
    "service_class_values",
    "service_flag_values",
    "service_liveness",
    "service_nettype_values",
    "service_ready",
    "service_role_values",
    "service_state_values",
    "service_subrole_values",
    "service_type_values",
    "service_values",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{name.removeprefix('service_')}", __name__), name)


def __dir__() -> Iterable[str]:
    return __all__
