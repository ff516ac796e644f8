"""Node maps: the NID and the role that a node gets when it is first seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import bad_request, conflict, not_found
from openchami_sdk.testing.smd._bodies import ANY, INTEGER, TEXT, Fields
from openchami_sdk.testing.smd._enums import canonical
from openchami_sdk.testing.smd._records import NodeMap
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_NODE_MAP: Final = {"ID": TEXT, "NID": INTEGER, "Role": TEXT, "SubRole": TEXT, "NodeInfo": ANY}
_FORMS: Final = {**_NODE_MAP, "NodeMaps": [_NODE_MAP]}


def _list(call: Call) -> Response:
    return answers.ok({"NodeMaps": list(call.store.node_maps.values())})


def _get(call: Call) -> Response:
    node_map = call.store.node_maps.get(_xnames.normalise(call.path["xname"]))
    if node_map is None:
        raise not_found("no such xname.")
    return answers.ok(node_map)


def _create(call: Call) -> Response:
    """Takes a list of maps, or one map as it is."""
    body = call.fields(_FORMS)
    rows = body.get("NodeMaps", [])
    if not rows and body.get("ID"):
        rows = [body]
    _store(call.store, [_node_map(row) for row in rows])
    return answers.message(f"Created or modified {len(rows)} entries")


def _put(call: Call) -> Response:
    body = call.fields(_NODE_MAP)
    xname = _xnames.normalise(call.path["xname"])
    node_map = _node_map({**body, "ID": body.get("ID") or xname})
    if xname != node_map.ID:
        raise bad_request("xname in the URL and in the body do not match.")
    _store(call.store, [node_map])
    return answers.ok(node_map)


def _node_map(row: Fields) -> NodeMap:
    xname = _xnames.valid(row.get("ID", ""))
    if _xnames.type_of(xname) not in ("Node", "VirtualNode"):
        raise bad_request(f"{row.get('ID', '')!r} is no node's xname.")
    nid = row.get("NID", 0)
    if nid <= 0:
        raise bad_request(f"{xname}: the NID must be greater than zero.")
    words = {member: canonical(member.lower(), row.get(member, "")) for member in _ROLES}
    for member, word in words.items():
        if row.get(member) and not word:
            raise bad_request(f"{xname}: {row[member]!r} is no valid {member}.")
    return NodeMap(ID=xname, NID=nid, NodeInfo=row.get("NodeInfo"), **words)


_ROLES: Final = ("Role", "SubRole")


def _store(store: Store, node_maps: Iterable[NodeMap]) -> None:
    """Add or replace all of them, or none when two nodes would share a NID."""
    result = dict(store.node_maps)
    for node_map in node_maps:
        result[node_map.ID] = node_map
    if len({node_map.NID for node_map in result.values()}) < len(result):
        raise conflict("operation would conflict with another node's NID.")
    store.node_maps = result


def _delete(call: Call) -> Response:
    xname = _xnames.valid(call.path["xname"])
    if not xname:
        raise bad_request("invalid xname")
    if call.store.node_maps.pop(xname, None) is None:
        raise not_found("no such xname.")
    return answers.message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    deleted = len(call.store.node_maps)
    if not deleted:
        raise not_found("no entries to delete")
    call.store.node_maps.clear()
    return answers.message(f"deleted {deleted} entries")


ROUTES: Final[list[Route]] = [
    Route("GET", "/Defaults/NodeMaps", _list),
    Route("POST", "/Defaults/NodeMaps", _create),
    Route("DELETE", "/Defaults/NodeMaps", _delete_all),
    Route("GET", "/Defaults/NodeMaps/{xname}", _get),
    Route("PUT", "/Defaults/NodeMaps/{xname}", _put),
    Route("DELETE", "/Defaults/NodeMaps/{xname}", _delete),
]
