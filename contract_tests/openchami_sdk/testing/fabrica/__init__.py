"""What all services share that OpenCHAMI's generator Fabrica makes.

A service adds its kinds of resources, and the routes that are its own:

    store = Store([Kind("Group", spec, status, check)])
    router = Router([*service_routes("group-service", store), *own_routes], ["Group"])
"""

from __future__ import annotations

from openchami_sdk.testing.fabrica._common import service_routes
from openchami_sdk.testing.fabrica._kinds import Kind
from openchami_sdk.testing.fabrica._routing import ANY, Call, Route, Router
from openchami_sdk.testing.fabrica._store import Resource, RuleError, Store

__all__ = [
    "ANY",
    "Call",
    "Kind",
    "Resource",
    "Route",
    "Router",
    "RuleError",
    "Store",
    "service_routes",
]
