"""/boot/v1/endpoint-history and /boot/v1/scn."""

from __future__ import annotations

from starlette.responses import Response

from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._model import MalformedError, read_state_change
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._store import CrashError, StoreError


async def _list(call: Call) -> Response:
    try:
        return _answers.ok(call.store.accesses(call.value("name"), call.value("endpoint")))
    except StoreError as error:
        raise Refused(500, str(error)) from None


async def _state_change(call: Call) -> Response:
    """Whatever changed, the nodes are read again."""
    try:
        read_state_change(call.body)
    except MalformedError:
        return _answers.bare(400)
    if not call.store.resolves:
        raise CrashError("it notes the time in a store that is not there")
    call.service.smd.refresh_soon()
    return _answers.bare(200)


ROUTES = [
    Route("/boot/v1/endpoint-history", {"GET": _list}),
    Route("/boot/v1/scn", {"POST": _state_change}),
]
