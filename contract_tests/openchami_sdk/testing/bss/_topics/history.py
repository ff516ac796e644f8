"""/boot/v1/endpoint-history and /boot/v1/scn."""

from __future__ import annotations

import json
import re

from starlette.responses import Response

from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._bodies import check_state_change
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._stores.store import CrashError, StoreError


async def _list(call: Call) -> Response:
    name, endpoint = call.value("name"), call.value("endpoint")
    try:
        return _answers.ok(call.store.accesses(name, endpoint))
    except StoreError as error:
        asked = f"name={_quoted(name)}, endpoint={_quoted(endpoint)}"
        raise Refused(500, f"Failed to search for {asked}: {error}") from None


def _quoted(text: str) -> str:
    """*text* as Go quotes it, which is as JSON does but for control characters."""
    return re.sub(r"\\u00([01][0-9a-f])", r"\\x\1", json.dumps(text, ensure_ascii=False))


async def _state_change(call: Call) -> Response:
    """Whatever changed, the nodes are read again when they are next asked for."""
    try:
        check_state_change(call.body)
    except GoJsonError:
        return _answers.bare(400)
    if not call.store.resolves:
        raise CrashError("notes the time in a store that does not exist")
    call.service.smd.note_change()
    return _answers.bare(200)


ROUTES = [
    Route("/boot/v1/endpoint-history", {"GET": _list}),
    Route("/boot/v1/scn", {"POST": _state_change}),
]
