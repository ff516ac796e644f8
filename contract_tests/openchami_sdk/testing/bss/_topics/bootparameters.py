"""/boot/v1/bootparameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing._go.numbers import narrow
from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._bodies import read_params
from openchami_sdk.testing.bss._model import (
    BootParams,
    MalformedError,
    check_hosts,
    check_macs,
)
from openchami_sdk.testing.bss._nodes import NO_NODES, Nodes
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._smd import SmdUnavailableError
from openchami_sdk.testing.bss._stores.store import StoreError


async def _get(call: Call) -> Response:
    asked_by_query = any(call.listed(name) for name in ("mac", "name", "nid"))
    if not call.body and not asked_by_query:
        return _answers.ok(call.store.everything() or None)
    try:
        wanted = read_params(call.body, whole=True)
    except GoJsonError as error:
        # A filter in the query makes up for a body that cannot be read.
        if not asked_by_query:
            body = call.body.decode("utf-8", "replace")
            raise Refused(400, f"Failed to interpret request body '{body}': {error}") from None
        wanted = BootParams()
    wanted = msgspec.structs.replace(
        wanted,
        hosts=wanted.hosts + call.listed("name"),
        macs=wanted.macs + call.listed("mac"),
        nids=wanted.nids + [narrow(nid) for nid in call.nids()],
    )
    found = call.store.find(wanted, await _nodes(call))
    if not found:
        raise _not_found(wanted)
    return _answers.ok(found)


def _not_found(wanted: BootParams) -> Refused:
    kinds = {
        "Hosts": wanted.hosts,
        "MACs": wanted.macs,
        "NIDs": wanted.nids,
        "kernel": wanted.kernel,
        "initrd": wanted.initrd,
    }
    asked = [kind for kind, values in kinds.items() if values]
    if not asked:
        return Refused(400, "No specified data requested")
    what = ", ".join(asked[:-1]) + (" or " if asked[1:] else "") + asked[-1]
    return Refused(404, f"Cannot find boot parameters for requested {what}")


async def _post(call: Call) -> Response:
    wanted = _body(call, checks=(check_macs, check_hosts))
    try:
        token = call.store.create(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, f"Bad Request: {error}") from None
    return _answers.stored(201, token)


async def _put(call: Call) -> Response:
    wanted = _body(call, checks=(check_macs,))
    try:
        token = call.store.set(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, str(error)) from None
    return _answers.stored(200, token)


async def _patch(call: Call) -> Response:
    wanted = _body(call, checks=(check_macs,))
    try:
        call.store.update(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(404, f"Not Found: {error}") from None
    return _answers.stored(200)


async def _delete(call: Call) -> Response:
    wanted = _body(call)
    try:
        call.store.delete(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, str(error)) from None
    return _answers.stored(200)


def _body(call: Call, checks: Sequence[Callable[[BootParams], None]] = ()) -> BootParams:
    try:
        wanted = read_params(call.body)
        for check in checks:
            check(wanted)
    except (GoJsonError, MalformedError) as error:
        raise Refused(400, f"Bad Request: {error}") from None
    return wanted


async def _nodes(call: Call) -> Nodes:
    """SMD's nodes, if the store looks there. Without an SMD nobody is known."""
    if not call.store.resolves:
        return NO_NODES
    try:
        return await call.service.smd.nodes()
    except SmdUnavailableError:
        return NO_NODES


# In the order in which the 405 names them.
ROUTES = [
    Route(
        "/boot/v1/bootparameters",
        {"GET": _get, "PUT": _put, "POST": _post, "PATCH": _patch, "DELETE": _delete},
        protected=True,
    )
]
