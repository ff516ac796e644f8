"""/meta-data, /user-data and /phone-home: cloud-init's NoCloud data source."""

from __future__ import annotations

import secrets
import time
from typing import Any, cast

from starlette.responses import Response

from openchami_sdk.testing.bss import _answers, _yaml
from openchami_sdk.testing.bss._answers import Refused
from openchami_sdk.testing.bss._model import BootParams, CloudInit, read_phone_home
from openchami_sdk.testing.bss._nodes import Host
from openchami_sdk.testing.bss._routing import Call, Route
from openchami_sdk.testing.bss._store import CrashError, StoreError

_Data = dict[str, Any]


async def _meta_data(call: Call) -> Response:
    node = await _caller(call)
    own = call.store.cloud_init(node.id if node else "", node.role if node else "")
    own_data = own.meta_data or {}
    shared = call.store.tagged_cloud_init(_role(node, own_data))
    data = _over(own_data, shared.meta_data or {})
    data.setdefault("instance-id", f"{node.id if node else 'default'}-{secrets.token_hex(6)}")
    if node is not None:
        data.setdefault("local-hostname", node.id)
        data.setdefault("shasta-type", node.role)
        data.setdefault("shasta-role", node.sub_role)
    everyones = call.store.tagged_cloud_init("Global").meta_data or {}
    if call.gives("key"):
        return _answers.json_as_text(_lookup(data, everyones, call.value("key")))
    return _answers.json_as_text({**data, "Global": everyones})


async def _user_data(call: Call) -> Response:
    node = await _caller(call)
    if node is None:
        # Postgres gets this far: only a node's own data it looks for in a store it lacks.
        own = call.store.cloud_init("", "") if call.store.resolves else CloudInit()
        data = own.user_data or {}
    else:
        own = call.store.cloud_init(node.id, node.role)
        shared = call.store.tagged_cloud_init(_role(node, own.meta_data or {}))
        data = _over(own.user_data or {}, shared.user_data or {})
        data.setdefault("local-hostname", node.id)
    call.store.note(node.id if node else "", "user-data", int(time.time()))
    return _answers.yaml("#cloud-config\n" + _yaml.dump(data))


async def _phone_home(call: Call) -> Response:
    report = read_phone_home(call.body)
    node = await _caller(call)
    if node is None:
        raise Refused(404, "Not Found")
    try:
        call.store.phone_home(node.id, report)
    except StoreError as error:
        raise Refused(404, str(error)) from None
    return _answers.ok(BootParams(hosts=[node.id], cloud_init=CloudInit(phone_home=report)))


async def _caller(call: Call) -> Host | None:
    """The node with the caller's IP address.

    That is the last of X-Forwarded-For, blanks included; a caller named by X-Real-IP is nobody.
    """
    nodes = await call.service.smd.nodes()
    call.service.smd.refresh_if_stale()
    request = call.request
    forwarded = request.headers.get("x-forwarded-for")
    if forwarded:
        return nodes.by_address(forwarded.rsplit(",", 1)[-1])
    if "x-real-ip" in request.headers or request.client is None:
        return None
    return nodes.by_address(request.client.host)


def _role(node: Host | None, own: _Data) -> str:
    """The name of the entry below the node's own data."""
    role = own.get("shasta-role", node.sub_role if node else "")
    if not isinstance(role, str):
        raise CrashError("the node's shasta-role is no text")
    return role


def _over(upper: _Data, lower: _Data) -> _Data:
    """*upper* laid over *lower*, objects member by member."""
    merged = dict(lower)
    for name, value in upper.items():
        below = lower.get(name)
        if isinstance(value, dict) and isinstance(below, dict):
            merged[name] = _over(cast("_Data", value), cast("_Data", below))
        elif name in lower and isinstance(value, dict) != isinstance(below, dict):
            raise CrashError(f"{name} is an object in one entry and none in the other")
        else:
            merged[name] = value
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
