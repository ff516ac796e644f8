"""The SMD stand-in as an application."""

from __future__ import annotations

import json
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware

from openchami_sdk.testing._faults import Faults
from openchami_sdk.testing._guards.authentication import Authentication
from openchami_sdk.testing._serving.control import clock_route, control_routes
from openchami_sdk.testing.smd._manners import SmdManners
from openchami_sdk.testing.smd._routing import Router
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics import FIXTURES, LISTENERS, ROUTES


def create_app(*, jwks_url: str | None = None, **authentication: Any) -> Starlette:
    """A stand-in of SMD v2.20.5 under `/hsm/v2`, with an empty memory of its own.

    It behaves as the recordings of the real service show; LIMITS.md lists the differences.
    `POST /_control/reset` empties it and applies the fixtures of a recording.

    Args:
        jwks_url: The URL of the keys that sign the tokens. Without it no token is checked, as in
            the real service.
        authentication: How tokens are checked; see `Authentication`.
    """
    options = Authentication(jwks_url=jwks_url, **authentication)
    store = Store()
    store.listeners.extend(listener(store) for listener in LISTENERS)
    faults = Faults(SmdManners())
    guard = faults.guard(options.guard())

    def reset(fixtures: list[str]) -> None:
        store.clear()
        faults.clear()
        options.clock.reset()
        for fixture in fixtures:
            if fixture.startswith("{"):
                _apply(store, fixture)

    app = Starlette(
        routes=[*control_routes(reset, guard), clock_route(options.clock), *faults.routes()],
        middleware=[Middleware(faults.around)],
    )
    app.state.faults = faults
    # Not a route for any path: that one would not match a path with a line break in it.
    app.router.default = Router(ROUTES, store, guard)
    return app


def _apply(store: Store, fixture: str) -> None:
    """Put the rows of a recording's *fixture* into the store: `{"<table>": [{…}, …], …}`."""
    for table, rows in json.loads(fixture).items():
        if table not in FIXTURES:
            raise ValueError(f"Fixture {table} is not known; known are {', '.join(FIXTURES)}.")
        for row in rows:
            FIXTURES[table](store, row)
