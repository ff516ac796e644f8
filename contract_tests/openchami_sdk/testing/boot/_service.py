"""boot-service: its memory, its switches and its routes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from openchami_sdk.testing._serving.clock import Clock
from openchami_sdk.testing.boot._bootparameters import BootParameters
from openchami_sdk.testing.boot._bootscript import BootScripts
from openchami_sdk.testing.boot._kinds import KINDS
from openchami_sdk.testing.boot._metrics import Metrics
from openchami_sdk.testing.boot._smd import SmdReader
from openchami_sdk.testing.boot._synchronisation import Synchronisation
from openchami_sdk.testing.fabrica import Call, Route, Router, Store, service_routes
from openchami_sdk.testing.fabrica._answers import ok

NAME: Final = "boot-service"
# Constants of the real service, whatever its release is.
_IDENTITY: Final = {"service_name": "boot-script-service", "service_version": "2.0.0-fabrica"}


class Service:
    """An ASGI application with the state of a boot-service.

    Attributes:
        smd: The SMD that nodes come from, if there is one.
    """

    def __init__(self, smd: SmdReader | None, clock: Clock) -> None:
        self.smd = smd
        self.store = Store(KINDS)
        self.synchronisation = Synchronisation(self.store)
        self._scripts = BootScripts(self.store, clock)
        self._parameters = BootParameters(self.store)
        self.restart()

    def restart(self, *, legacy_api: bool = False, metrics: bool = False) -> None:
        """Start again with these switches. What is stored stays."""
        self._scripts.forget()
        counter = Metrics() if metrics else None
        routes = [
            *service_routes(NAME, self.store, health="ok"),
            *self._own_routes(""),
            *(self._own_routes("/boot/v1") if legacy_api else ()),
            *(counter.routes() if counter else ()),
        ]
        self._router = Router(
            routes, [kind.name for kind in KINDS], observe=counter.observe if counter else None
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._router(scope, receive, send)

    def _own_routes(self, prefix: str) -> Iterator[Route]:
        yield from self._scripts.routes(prefix)
        yield from self._parameters.routes(prefix)
        yield Route("GET", f"{prefix}/service/status", _status)
        yield Route("GET", f"{prefix}/service/version", _version)


def _status(_: Call) -> Response:
    time = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    details = {"framework": "fabrica", "timestamp": time}
    return ok({**_IDENTITY, "service_status": "running", "details": details})


def _version(_: Call) -> Response:
    return ok({**_IDENTITY, "build_date": "2025-10-08", "git_commit": "main"})
