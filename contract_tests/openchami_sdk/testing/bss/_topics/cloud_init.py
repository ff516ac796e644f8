"""/meta-data, /user-data and /phone-home: cloud-init's NoCloud data source."""

from __future__ import annotations

import secrets
import time
from typing import Any, cast

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing._go.json import GoJsonError
from openchami_sdk.testing.bss import _answers, _yaml
from openchami_sdk.testing.bss._bodies import read_phone_home
from openchami_sdk.testing.bss._model import BootParams, CloudInit
from openchami_sdk.testing.bss._nodes import Host
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._stores.store import CrashError, StoreError

_Data = dict[str, Any]


async def _meta_data(call: Call) -> Response:
    node = await _caller(call)
    own = call.store.cloud_init(node.id if node else "", node.role if node else "")
    own_data = _with_identity(own.meta_data or {}, node)
    own_data["instance-id"] = f"{node.id if node else 'default'}-{secrets.token_hex(6)}"
    data = _over(own_data, _shared(call, own_data).meta_data or {})
    everyones = call.store.tagged_cloud_init("Global").meta_data or {}
    if call.gives("key"):
        return _answers.json_as_text(_lookup(data, everyones, call.first("key")))
    return _answers.json_as_text({**data, "Global": everyones})


async def _user_data(call: Call) -> Response:
    node = await _caller(call)
    # Of unknown callers Postgres gets this far: it has no data that a crash could be made of.
    stranger = node is None and not call.store.resolves
    who = (node.id, node.role) if node else ("", "")
    own = CloudInit() if stranger else call.store.cloud_init(*who)
    meta_data = _with_identity(own.meta_data or {}, node)
    data = _over(own.user_data or {}, _shared(call, meta_data).user_data or {})
    if data.get("local-hostname") is None and meta_data.get("local-hostname") is not None:
        data["local-hostname"] = meta_data["local-hostname"]
    call.store.note(node.id if node else "", "user-data", int(time.time()))
    return _answers.yaml("#cloud-config\n" + _yaml.dump(data))


async def _phone_home(call: Call) -> Response:
    """The node's whole cloud-init data come back, with what it has just told."""
    try:
        report = read_phone_home(call.body)
    except GoJsonError:
        raise Refused(400, "Bad Request") from None
    node = await _caller(call)
    if node is None:
        raise Refused(404, "XName not found for IP")
    try:
        known = call.store.phone_home(node.id, node.role, report)
    except StoreError as error:
        raise Refused(404, f"Not Found: {error}") from None
    return _answers.ok(BootParams(hosts=[node.id], cloud_init=known))


async def _caller(call: Call) -> Host | None:
    """The node with the caller's IP address.

    That is the last of X-Forwarded-For, blanks included; a caller named by X-Real-IP is nobody.
    """
    request = call.request
    forwarded = request.headers.get("x-forwarded-for")
    if forwarded:
        address = forwarded.rsplit(",", 1)[-1]
    elif request.headers.get("x-real-ip") or request.client is None:
        address = ""
    else:
        address = request.client.host
    return await call.service.smd.by_address(address)


def _with_identity(own: _Data, node: Host | None) -> _Data:
    """A node's own meta-data, completed by what SMD says of it."""
    data = dict(own)
    if node is not None:
        known = {
            "local-hostname": node.id,
            "shasta-type": node.role,
            "shasta-role": node.sub_role,
        }
        data |= {name: value for name, value in known.items() if data.get(name) is None}
    return data


def _shared(call: Call, meta_data: _Data) -> CloudInit:
    """The data of the role that the meta-data name: a node's own are laid over them."""
    role = meta_data.get("shasta-role")
    if role is None:
        return CloudInit()
    if not isinstance(role, str):
        raise CrashError("expects a text as shasta-role and gets another type")
    return call.store.tagged_cloud_init(role)


def _over(upper: _Data, lower: _Data) -> _Data:
    """*upper* laid over *lower*, objects member by member."""
    merged = dict(lower)
    for name, value in upper.items():
        below = lower.get(name)
        if not isinstance(below, dict):
            merged[name] = value
        elif isinstance(value, dict):
            merged[name] = _over(cast("_Data", value), cast("_Data", below))
        else:
            raise CrashError(f"expects an object as {name}, as in the data of the role")
    return merged


def _lookup(data: _Data, everyones: _Data, key: str) -> Any:
    """The value at *key*; dots lead into objects, but not into `Global`."""
    if key == "Global":
        return everyones
    value: Any = data
    for name in key.split("."):
        if not isinstance(value, dict) or name not in value:
            raise Refused(404, "Not Found")
        value = cast("_Data", value)[name]
    return value


ROUTES = [
    Route("/meta-data", {"GET": _meta_data}),
    Route("/user-data", {"GET": _user_data}),
    Route("/phone-home", {"POST": _phone_home}),
]
