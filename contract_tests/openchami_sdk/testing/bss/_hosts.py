"""/boot/v1/hosts and /boot/v1/dumpstate: the nodes, and all that is known."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from starlette.responses import Response

from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._model import narrow, whole_number
from openchami_sdk.testing.bss._nodes import Host, Nodes
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._smd import SmdUnavailableError
from openchami_sdk.testing.bss._store import StoreError


async def _list(call: Call) -> Response:
    nids = [narrow(whole_number(nid)) for nid in call.values("nid")]
    nodes = await call.service.smd.nodes()
    names, macs = call.values("name"), call.values("mac")
    if names or macs or nids:
        return _answers.ok(list(_found(nodes, names, macs, nids)))
    return _answers.ok(nodes.hosts or None)


def _found(nodes: Nodes, names: list[str], macs: list[str], nids: list[int]) -> Iterator[Host]:
    """One node for each that is asked for; the first that is not there ends it all."""
    asked = [
        *((name, nodes.by_name(name)) for name in names),
        *((mac, nodes.by_mac(mac)) for mac in macs),
        *((nid, nodes.by_nid(nid)) for nid in nids),
    ]
    for what, node in asked:
        if node is None:
            raise Refused(404, f"Cannot find node {what}")
        yield node


async def _refresh(call: Call) -> Response:
    # The answer is 204 either way; the log and the status tell.
    with contextlib.suppress(SmdUnavailableError):
        await call.service.smd.refresh()
    answer = _answers.stored(204)
    answer.headers["Cache-Control"] = "no-cache"
    return answer


async def _dump(call: Call) -> Response:
    nodes = await call.service.smd.nodes()
    try:
        params = call.store.dump()
    except StoreError as error:
        raise Refused(500, str(error)) from None
    return _answers.ok({"Components": nodes.hosts or None, "Params": params or None})


ROUTES = [
    Route("/boot/v1/hosts", {"GET": _list, "POST": _refresh}),
    Route("/boot/v1/dumpstate", {"GET": _dump}),
]
