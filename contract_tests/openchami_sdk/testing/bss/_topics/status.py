"""/boot/v1/service: how the service, its store and its SMD are."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._routing import ANY, Call, Route, Service

_RUNNING = {"bss-status": "running"}


async def _status(call: Call) -> Response:
    return _answers.json_as_text(_RUNNING)


async def _storage(call: Call) -> Response:
    return _answers.json_as_text(*_store_state(call.service))


async def _hsm(call: Call) -> Response:
    return _answers.json_as_text(*await _smd_state(call.service))


async def _version(call: Call) -> Response:
    version = call.service.version_file
    return _answers.json_as_text({"bss-version": version or "error"}, 200 if version else 500)


async def _all(call: Call) -> Response:
    store, store_status = _store_state(call.service)
    smd, smd_status = await _smd_state(call.service)
    return _answers.json_as_text({**_RUNNING, **smd, **store}, max(store_status, smd_status))


def _store_state(service: Service) -> tuple[dict[str, Any], int]:
    state = "error" if service.store.down else "connected"
    backend = {"name": service.store.name, "status": state}
    return {"bss-storage-backend": backend}, 500 if service.store.down else 200


async def _smd_state(service: Service) -> tuple[dict[str, Any], int]:
    if await service.smd.reachable():
        return {"bss-status-hsm": "connected"}, 200
    return {"bss-status-hsm": "error"}, 500


# All but the last take every method, as the real ones do.
ROUTES = [
    Route("/boot/v1/service/status", {ANY: _status}),
    Route("/boot/v1/service/storage/status", {ANY: _storage}),
    Route("/boot/v1/service/hsm", {ANY: _hsm}),
    Route("/boot/v1/service/version", {ANY: _version}),
    Route("/boot/v1/service/status/all", {"GET": _all}),
]
