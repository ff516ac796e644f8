"""/boot/v1/hosts and /boot/v1/dumpstate: the nodes, and all that is known."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._nodes import Host, Nodes
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._smd import SmdUnavailableError
from openchami_sdk.testing.bss._stores.store import StoreError


async def _list(call: Call) -> Response:
    nodes = await call.service.smd.nodes()
    if any(call.listed(name) for name in ("name", "mac", "nid")):
        return _answers.ok(list(_found(call, nodes)))
    return _answers.ok(nodes.hosts or None)


def _found(call: Call, nodes: Nodes) -> Iterator[Host]:
    """One node for each that is asked for; the first that is not there ends it all."""
    for name in call.listed("name"):
        yield _known(nodes.by_name(name), f"host name '{name}'")
    for mac in call.listed("mac"):
        yield _known(nodes.by_mac(mac), f"MAC address '{mac}'")
    for text, nid in zip(call.listed("nid"), call.nids(), strict=True):
        yield _known(nodes.by_nid(nid), f"NID '{text}'")


def _known(node: Host | None, what: str) -> Host:
    if node is None:
        raise Refused(404, f"Not Found - Unknown {what}")
    return node


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
        raise Refused(500, f"Retrieving state failed: {error}") from None
    return _answers.ok({"Components": nodes.hosts or None, "Params": params or None})


ROUTES = [
    Route("/boot/v1/hosts", {"GET": _list, "POST": _refresh}),
    Route("/boot/v1/dumpstate", {"GET": _dump}),
]
