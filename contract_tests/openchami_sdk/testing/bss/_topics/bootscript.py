"""/boot/v1/bootscript."""

from __future__ import annotations

import time

import msgspec
from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.bss import _answers, _script
from openchami_sdk.testing.bss._nodes import Host, Nodes
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._stores.store import Asked, BootData


class _Image(msgspec.Struct, omit_defaults=True):
    path: str
    params: str = ""


class _Loaded(msgspec.Struct):
    params: str
    kernel: _Image
    initrd: _Image


async def _get(call: Call) -> Response:
    asked = _asked(call)
    node = _find(await call.service.smd.nodes(), asked)
    data = call.store.boot_data(asked, node)
    if call.number("json"):
        return _loaded(call, data or BootData(), asked, node)
    known = node is not None and node.endpoint_enabled and data is not None and data.kernel
    if not known and not call.value("arch"):
        call.service.smd.refresh_soon()
        return _answers.script(_script.wait(asked, node, _now(call)))
    if call.store.resolves and call.service.smd.catch_up():
        waiting = _script.delay(asked, node, _retry(call)) if known else None
        return _answers.script(waiting or _script.wait(asked, node, _now(call)))
    try:
        text = _known(call, asked, node, data) if known else _unknown(call, asked, node, data)
    except _script.UnsignedError as error:
        raise Refused(404, str(error)) from None
    call.store.note(node.id if node else "", "bootscript", int(time.time()))
    return _answers.script(text)


def _known(call: Call, asked: Asked, node: Host | None, data: BootData | None) -> str:
    assert data is not None
    return _script.boot(data, _words(call, data, asked, node), asked, node, _retry(call))


def _unknown(call: Call, asked: Asked, node: Host | None, data: BootData | None) -> str:
    """By architecture, else the node's own script: being disabled in SMD is no obstacle then."""
    by_arch = call.store.boot_data_for_unknown(call.value("arch"))
    if by_arch is not None and by_arch.kernel:
        words = _words(call, by_arch, Asked(), None)
        try:
            return _script.discover(by_arch, words, asked, node, _now(call))
        except _script.UnsignedError:
            if node is None:
                raise
    if node is None or data is None or not data.kernel:
        who = f"Unknown {_described(asked, node)} architecture {call.value('arch')}"
        raise Refused(404, f"{who}: this host not configured for booting.")
    return _known(call, asked, node, data)


def _described(asked: Asked, node: Host | None) -> str:
    """The node in an error text: the name that was asked for, and the xname if it differs."""
    given = f"MAC {asked.mac}" if asked.mac else asked.name or f"NID {asked.nid}"
    return given if node is None or node.id == given else f"{given} ({node.id})"


def _loaded(call: Call, data: BootData, asked: Asked, node: Host | None) -> Response:
    return _answers.ok(
        _Loaded(
            params="kernel " + _words(call, data, asked, node),
            kernel=_Image(data.kernel, data.kernel_params),
            initrd=_Image(data.initrd, data.initrd_params),
        )
    )


def _words(call: Call, data: BootData, asked: Asked, node: Host | None) -> str:
    adds = call.service.version.adds_boot_interface
    return _script.command_line(data, asked, node, boot_interface=adds)


def _asked(call: Call) -> Asked:
    """By MAC address, else by name, else by NID. Numbers that are none are not there."""
    if mac := call.value("mac"):
        return Asked(mac=mac)
    if name := call.value("name"):
        return Asked(name=name)
    nid = call.number("nid")
    if nid is None or nid < 0:
        raise Refused(400, "Need a mac=, name=, or nid= parameter")
    return Asked(nid=nid)


def _find(nodes: Nodes, asked: Asked) -> Host | None:
    if asked.mac:
        return nodes.by_mac(asked.mac)
    return nodes.by_name(asked.name) if asked.name else nodes.by_nid(asked.nid)


def _now(call: Call) -> int:
    given = call.number("ts")
    return int(time.time()) if given is None else given


def _retry(call: Call) -> int:
    return call.number("retry") or 0


ROUTES = [Route(_script.PATH, {"GET": _get})]
