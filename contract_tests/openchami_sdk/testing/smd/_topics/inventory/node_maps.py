"""Node maps: the NID and the role that a node gets when it is first seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, cast

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request, conflict, existing
from openchami_sdk.testing.smd._database import answering, fitting
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import ANY, INTEGER, TEXT, Fields, Struct, parse
from openchami_sdk.testing.smd._reading._enums import canonical
from openchami_sdk.testing.smd._records import NodeMap
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_NODE_MAP: Final = Struct(
    "sm.NodeMap", {"ID": TEXT, "NID": INTEGER, "Role": TEXT, "SubRole": TEXT, "NodeInfo": ANY}
)
_XNAME_WIDTH: Final = 63
_FORMS: Final = Struct(
    "main.scanableNodeMap",
    {**_NODE_MAP, "NodeMaps": [_NODE_MAP]},
    embedded=dict.fromkeys(_NODE_MAP, "NodeMap"),
)


def _list(call: Call) -> Response:
    return answers.ok({"NodeMaps": list(call.store.node_maps.values())})


def _get(call: Call) -> Response:
    node_map = call.store.node_maps.get(call.sought("xname", _xnames.normalise))
    return answers.ok(existing(node_map, "no such xname."))


def _create(call: Call) -> Response:
    """Takes a list of maps, or one map as it is."""
    body = call.fields(_FORMS)
    if _is_bare(call.body):
        node_maps = [_node_map(body, "couldn't validate mapping data: ")]
    else:
        node_maps = [
            _node_map(row, f"couldn't validate map data at idx {index}: ")
            for index, row in enumerate(body.get("NodeMaps", []))
        ]
    # The sentence ends with a blank.
    with answering(failed="operation 'POST' failed during store. "):
        _store(call.store, node_maps, "xname ID that has the same NID.")
    return answers.message(f"Created or modified {len(node_maps)} entries")


def _is_bare(body: bytes) -> bool:
    """Whether a body that fits is one map: it has a member of a map, be it null."""
    names = {name.lower() for name in _NODE_MAP}
    given = cast("dict[str, object] | None", parse(body))
    return any(name.lower() in names for name in given or ())


def _put(call: Call) -> Response:
    body = call.fields(_NODE_MAP)
    xname = _xnames.normalise(call.path["xname"])
    sent = body.get("ID") or xname
    if _xnames.normalise(sent) != xname:
        raise bad_request("xname in URL and PUT body do not match")
    node_map = _node_map({**body, "ID": sent}, "couldn't validate endpoint data: ")
    with answering(failed="operation 'PUT' failed during store"):
        _store(call.store, [node_map], "resource that has the same NID")
    return answers.ok(node_map)


def _node_map(row: Fields, prefix: str) -> NodeMap:
    """The map that *row* describes; a refusal begins with *prefix*."""
    xname = _xnames.valid(row.get("ID", ""))
    if _xnames.type_of(xname) not in ("Node", "VirtualNode"):
        raise bad_request(f"{prefix}xname ID '{row.get('ID', '')}' is invalid or not a node")
    nid = row.get("NID", 0)
    if nid <= 0:
        raise bad_request(f"{prefix}NID '{nid}' is out of range")
    words = {member: canonical(member.lower(), row.get(member, "")) for member in _ROLES}
    for member, word in words.items():
        if row.get(member) and not word:
            raise bad_request(f"{prefix}{member} '{row[member]}' is not valid.")
    return NodeMap(ID=xname, NID=nid, NodeInfo=row.get("NodeInfo"), **words)


_ROLES: Final = ("Role", "SubRole")


def _store(store: Store, node_maps: Iterable[NodeMap], rival: str) -> None:
    """Add or replace one after the other; when two nodes would share a NID, none.

    Raises:
        DatabaseError: An xname is too long.
        Refused: 409; *rival* says what they conflict with.
    """
    result = dict(store.node_maps)
    for node_map in node_maps:
        fitting(node_map.ID, _XNAME_WIDTH)
        result[node_map.ID] = node_map
        if any(one.NID == node_map.NID and one is not node_map for one in result.values()):
            raise conflict(f"operation would conflict with an existing {rival}")
    store.node_maps = result


def _delete(call: Call) -> Response:
    xname = _xnames.checked(call.path["xname"], "invalid xname")
    existing(call.store.node_maps.pop(xname, None), "no such xname.")
    return answers.message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return answers.emptied(call.store.node_maps)


ROUTES: Final[list[Route]] = [
    Route("GET", "/Defaults/NodeMaps", _list),
    Route("POST", "/Defaults/NodeMaps", _create),
    Route("DELETE", "/Defaults/NodeMaps", _delete_all),
    Route("GET", "/Defaults/NodeMaps/{xname}", _get),
    Route("PUT", "/Defaults/NodeMaps/{xname}", _put),
    Route("DELETE", "/Defaults/NodeMaps/{xname}", _delete),
]
