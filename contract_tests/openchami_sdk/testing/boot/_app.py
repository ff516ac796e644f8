"""The boot-service stand-in as an application."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator

import msgspec
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from openchami_sdk.core.http.types import AuthFlow
from openchami_sdk.testing._faults import Faults
from openchami_sdk.testing._serving.clock import Clock
from openchami_sdk.testing._serving.control import clock_route, control_routes
from openchami_sdk.testing._serving.local import local_only, refuse
from openchami_sdk.testing.boot import _fixtures
from openchami_sdk.testing.boot._service import Service
from openchami_sdk.testing.boot._smd import SmdReader
from openchami_sdk.testing.fabrica._manners import FabricaManners


def create_app(
    *,
    smd_url: str | None = None,
    auth: AuthFlow | None = None,
    sync_interval: float | None = 300,
    legacy_api: bool = False,
    metrics: bool = False,
    clock: Clock | None = None,
) -> Starlette:
    """A stand-in of boot-service v0.3.2 with an empty memory of its own.

    It behaves as the recordings of the real service show; LIMITS.md lists the differences. It
    checks no tokens. `POST /_control/reset` empties it and applies the fixtures of a recording.
    `POST /_control/synchronise` reads the nodes from SMD now, without caches, and answers with the
    result: `{"created": 2, "updated": 0, "unchanged": 0, "refused": [], "failure": null}`.

    Args:
        smd_url: The root of SMD's deployment. Nodes are read from there at the start, before the
            first request is answered if SMD is ready, and then every *sync_interval* seconds.
            Without it there are only nodes that clients create.
        auth: Adds tokens to the calls to SMD; without it they have no token.
        sync_interval: Seconds between two readings; None: after the start, only
            `/_control/synchronise` reads the nodes.
        legacy_api: Whether it serves the routes of BSS too, under `/boot/v1`.
        metrics: Whether it serves `/metrics`.
        clock: The clock of the five minutes in which scripts and SMD's answers are cached; default:
            a new one. A reset sets it to the present time.
    """
    clock = clock or Clock()
    configured = None if smd_url is None else SmdReader(smd_url, auth, clock)
    service = Service(configured, clock)
    service.restart(legacy_api=legacy_api, metrics=metrics)
    faults = Faults(FabricaManners())

    async def reset(fixtures: list[str]) -> None:
        faults.clear()
        clock.reset()
        service.store.clear()
        service.smd = configured
        if configured is not None:
            configured.forget()
        service.restart(legacy_api=legacy_api, metrics=metrics)
        if fixtures:
            await _fixtures.apply(service, fixtures)

    @local_only
    async def synchronise(_: Request) -> Response:
        if service.smd is None:
            return refuse(400, "This boot-service has no SMD: start it with the URL of an SMD.")
        service.smd.forget()
        outcome = await service.synchronisation.round(service.smd)
        return Response(msgspec.json.encode(outcome), media_type="application/json")

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncGenerator[None]:
        if configured is None:
            yield
            return
        started = await service.synchronisation.start(configured)
        task = asyncio.create_task(
            service.synchronisation.go_on(configured, sync_interval, started=started)
        )
        try:
            yield
        finally:
            task.cancel()
            await configured.close()

    app = Starlette(
        routes=[
            *control_routes(reset),
            clock_route(clock),
            Route("/_control/synchronise", synchronise, methods=["POST"]),
            *faults.routes(),
        ],
        middleware=[Middleware(faults.around)],
        lifespan=lifespan,
    )
    app.state.faults = faults
    # Not a route for any path: that one would not match a path with a line break in it.
    app.router.default = service
    return app
