"""The routes that every Fabrica service has beside its resources."""

from __future__ import annotations

from starlette.responses import Response

from openchami_sdk.testing._go.answers import response
from openchami_sdk.testing._go.documents import write
from openchami_sdk.testing.fabrica import _answers
from openchami_sdk.testing.fabrica._description import describe
from openchami_sdk.testing.fabrica._resources import resource_routes
from openchami_sdk.testing.fabrica._routing import Call, Route
from openchami_sdk.testing.fabrica._store import Store


def service_routes(name: str, store: Store, *, health: str = "healthy") -> list[Route]:
    """All routes of the service *name*: its resources, `/health`, `/openapi.json`, `/docs`.

    Args:
        health: The word for a service that runs.
    """
    description = write(describe(name, store.kinds)) + b"\n"
    state = write({"status": health, "service": name})
    page = f"<!DOCTYPE html>\n<title>{name}</title>\n<a href='/openapi.json'>openapi.json</a>\n"

    def get_health(_: Call) -> Response:
        return response(200, state, _answers.JSON)

    def get_description(_: Call) -> Response:
        return response(200, description, _answers.JSON)

    def get_docs(_: Call) -> Response:
        return response(200, page.encode(), "text/html")

    return [
        Route("GET", "/health", get_health),
        Route("GET", "/openapi.json", get_description),
        Route("GET", "/docs", get_docs),
        *(route for kind in store.kinds for route in resource_routes(kind, store)),
    ]
