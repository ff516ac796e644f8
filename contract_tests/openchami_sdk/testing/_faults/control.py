"""The control route with which a test sets faults and clears them."""

from __future__ import annotations

from typing import Any, Protocol

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .._serving.local import decode, local_only, refuse


class Settable(Protocol):
    """The faults of one server."""

    def add(self, kind: str, /, **fault: Any) -> None:
        """Set a fault. Raises ValueError for a kind that does not exist."""

    def clear(self) -> None:
        """Clear all of them."""


def fault_route(faults: Settable) -> Route:
    """``POST`` and ``DELETE /_control/faults``, for programs on this host.

    ``POST`` sets the fault that its body describes, beside those that are set: ``{"kind": "503",
    "times": 2}``. ``DELETE`` clears all of them, and so does a reset.
    """

    @local_only
    async def handle(request: Request) -> Response:
        if request.method == "DELETE":
            faults.clear()
            return Response(status_code=204)
        try:
            given = decode(await request.body(), dict[str, Any])
            faults.add(msgspec.convert(given.pop("kind", ""), str), **given)
        except ValueError as error:
            return refuse(400, str(error))
        return Response(status_code=204)

    return Route("/_control/faults", handle, methods=["POST", "DELETE"])
