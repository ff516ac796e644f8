# By openapi-python-client 0.29.1 and our templates from openapi/smd.yaml (sha256 36820bb2bea9). Don't edit: change openapi/ and run `make generate`.
"""Locks and reservations, which keep administrators and services from changing the same components
at the same time.

Only administrators can reserve a *locked* component; only services can reserve an unlocked one.
A reservation has two keys: the reservation key renews and releases it; the deputy key is for
another program that acts for the holder. An administrator's reservation lasts until it is
released, a service's for 1 to 15 minutes. If reservations of a component are *disabled* (call
`disable`), its reservation ends, and the component cannot be reserved, locked or unlocked until
reservations are allowed again (call `repair`).

Bodies select components by filters, each an array; filters of different names must all match. A
body without any filter means every component of the system. With the processing model `rigid`,
the default, the whole call fails with 400 if one component cannot be changed; with `flexible`,
the answer lists successes and failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openchami_sdk.core.lazy import lazy

if TYPE_CHECKING:
    from .disable import locks_disable
    from .lock import locks_lock
    from .release import locks_release
    from .remove_reservations import locks_remove_reservations
    from .repair import locks_repair
    from .reserve import locks_reserve
    from .service_check import locks_service_check
    from .service_release import locks_service_release
    from .service_renew import locks_service_renew
    from .service_reserve import locks_service_reserve
    from .status import locks_status
    from .status_query import locks_status_query
    from .unlock import locks_unlock

__all__ = [
    "locks_disable",
    "locks_lock",
    "locks_release",
    "locks_remove_reservations",
    "locks_repair",
    "locks_reserve",
    "locks_service_check",
    "locks_service_release",
    "locks_service_renew",
    "locks_service_reserve",
    "locks_status",
    "locks_status_query",
    "locks_unlock",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        __all__,
        {
            "locks_disable": ".disable",
            "locks_lock": ".lock",
            "locks_release": ".release",
            "locks_remove_reservations": ".remove_reservations",
            "locks_repair": ".repair",
            "locks_reserve": ".reserve",
            "locks_service_check": ".service_check",
            "locks_service_release": ".service_release",
            "locks_service_renew": ".service_renew",
            "locks_service_reserve": ".service_reserve",
            "locks_status": ".status",
            "locks_status_query": ".status_query",
            "locks_unlock": ".unlock",
        },
    )
