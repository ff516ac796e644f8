# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Whether SMD is running, and the values of its enumerations. The calls need no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .arch_values import service_arch_values
    from .class_values import service_class_values
    from .flag_values import service_flag_values
    from .liveness import service_liveness
    from .nettype_values import service_nettype_values
    from .ready import service_ready
    from .role_values import service_role_values
    from .state_values import service_state_values
    from .subrole_values import service_subrole_values
    from .type_values import service_type_values
    from .values import service_values

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "service_arch_values": ".arch_values",
            "service_class_values": ".class_values",
            "service_flag_values": ".flag_values",
            "service_liveness": ".liveness",
            "service_nettype_values": ".nettype_values",
            "service_ready": ".ready",
            "service_role_values": ".role_values",
            "service_state_values": ".state_values",
            "service_subrole_values": ".subrole_values",
            "service_type_values": ".type_values",
            "service_values": ".values",
        },
    )
