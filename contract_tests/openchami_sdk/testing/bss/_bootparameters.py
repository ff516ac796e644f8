"""/boot/v1/bootparameters."""

from __future__ import annotations

import msgspec
from starlette.responses import Response

from openchami_sdk.testing.bss import _answers
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._model import (
    BootParams,
    MalformedError,
    check_hosts,
    check_macs,
    narrow,
    read_params,
    whole_number,
)
from openchami_sdk.testing.bss._nodes import NO_NODES, Nodes
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._smd import SmdUnavailableError
from openchami_sdk.testing.bss._store import StoreError


async def _get(call: Call) -> Response:
    asked = _filter(call)
    if not call.body and not asked.names_nodes:
        return _answers.ok(call.store.everything() or None)
    wanted = asked
    try:
        wanted = _join(read_params(call.body, whole=True), asked) if call.body else asked
    except MalformedError:
        # A filter in the query makes up for a body that cannot be read.
        if not asked.names_nodes:
            raise
    if not (wanted.names_nodes or wanted.kernel or wanted.initrd):
        raise Refused(400, "No specified data requested")
    try:
        found = call.store.find(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(404, str(error)) from None
    if not found:
        raise Refused(404, "Cannot find the specified data")
    return _answers.ok(found)


async def _post(call: Call) -> Response:
    wanted = read_params(call.body)
    check_macs(wanted)
    check_hosts(wanted)
    try:
        token = call.store.create(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, str(error)) from None
    return _answers.stored(201, token)


async def _put(call: Call) -> Response:
    wanted = read_params(call.body)
    check_macs(wanted)
    try:
        token = call.store.set(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, str(error)) from None
    return _answers.stored(200, token)


async def _patch(call: Call) -> Response:
    wanted = read_params(call.body)
    check_macs(wanted)
    try:
        call.store.update(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(404, str(error)) from None
    return _answers.stored(200)


async def _delete(call: Call) -> Response:
    wanted = read_params(call.body)
    try:
        call.store.delete(wanted, await _nodes(call))
    except StoreError as error:
        raise Refused(400, str(error)) from None
    return _answers.stored(200)


async def _nodes(call: Call) -> Nodes:
    """SMD's nodes, if the store looks there. Without an SMD nobody is known."""
    if not call.store.resolves:
        return NO_NODES
    try:
        return await call.service.smd.nodes()
    except SmdUnavailableError:
        return NO_NODES


def _filter(call: Call) -> BootParams:
    nids = [narrow(whole_number(nid)) for nid in call.values("nid")]
    return BootParams(hosts=call.values("name"), macs=call.values("mac"), nids=nids)


def _join(wanted: BootParams, asked: BootParams) -> BootParams:
    return msgspec.structs.replace(
        wanted,
        hosts=wanted.hosts + asked.hosts,
        macs=wanted.macs + asked.macs,
        nids=wanted.nids + asked.nids,
    )


# In the order in which the 405 names them.
ROUTES = [
    Route(
        "/boot/v1/bootparameters",
        {"GET": _get, "PUT": _put, "POST": _post, "PATCH": _patch, "DELETE": _delete},
        protected=True,
    )
]
