"""Partitions: named sets of components of which each is in one partition at most."""

from __future__ import annotations

import re
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _holders as holders
from openchami_sdk.testing.smd._answers import bad_request, conflict, not_found
from openchami_sdk.testing.smd._bodies import TEXT
from openchami_sdk.testing.smd._records import Partition
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_COLLECTION = f"{ROOT}/partitions"
_PARTITION: Final = {
    "name": TEXT,
    "description": TEXT,
    "tags": [TEXT],
    "members": holders.MEMBERS,
}
# p1 and p1.2; whatever stands between the numbers passes as the dot.
_NAME = re.compile("p[0-9]+(.[0-9]+)?")


def _list(call: Call) -> Response:
    query = call.query()
    tags = holders.labels(query.get("tag"), "tag")
    names = holders.labels(query.get("partition"), "partition name")
    found = [p for p in call.store.partitions.values() if names is None or p.name in names]
    return answers.ok([_answer(partition) for partition in holders.with_tags(found, tags)])


def _names(call: Call) -> Response:
    return answers.ok(list(call.store.partitions))


def _get(call: Call) -> Response:
    return answers.ok(_answer(_named(call.store, _name(call))))


def _members(call: Call) -> Response:
    return answers.ok({"ids": list(_named(call.store, _name(call)).members)})


def _name(call: Call) -> str:
    return holders.label(call.path["partition_name"], "partition name")


def _named(store: Store, name: str) -> Partition:
    partition = store.partitions.get(name)
    if partition is None:
        raise not_found("no such partition.")
    return partition


def _answer(partition: Partition) -> dict[str, Any]:
    answer: dict[str, Any] = {"name": partition.name}
    if partition.description:
        answer["description"] = partition.description
    if partition.tags:
        answer["tags"] = partition.tags
    answer["members"] = {"ids": list(partition.members)}
    return answer


def _create(call: Call) -> Response:
    body = call.fields(_PARTITION)
    name = body.get("name", "").lower()
    if not _NAME.fullmatch(name):
        raise bad_request(f"{name!r} is no valid partition name: p1 or p1.2, for example.")
    partition = Partition(
        name=name, description=body.get("description", ""), tags=holders.tags(body.get("tags", []))
    )
    members = holders.xnames(body.get("members", {}).get("ids", []))
    for text in (name, partition.description):
        holders.short(text, "name or description")
    if name in call.store.partitions:
        raise conflict("operation would conflict with an existing partition of that name.")
    for xname in members:
        _join(call.store, partition, xname)
    call.store.partitions[name] = partition
    return answers.created([f"{_COLLECTION}/{name}"], _COLLECTION)


def _join(store: Store, partition: Partition, xname: str) -> None:
    holders.existing(store, xname)
    if xname in partition.members or store.partition_of(xname):
        raise conflict(f"operation would conflict: {xname} is in a partition already.")
    partition.members[xname] = None


def _patch(call: Call) -> Response:
    name = _name(call)
    change = holders.Change(call.fields(holders.PATCHABLE))
    change.check()
    change.apply(_named(call.store, name))
    return answers.no_content()


def _delete(call: Call) -> Response:
    del call.store.partitions[_named(call.store, _name(call)).name]
    return answers.message("deleted 1 entry")


def _add_member(call: Call) -> Response:
    name = _name(call)
    xname = holders.xname(call.fields({"id": TEXT}).get("id", ""))
    partition = _named(call.store, name)
    _join(call.store, partition, xname)
    uri = f"{_COLLECTION}/{partition.name}/members/{xname}"
    return answers.created([uri], _COLLECTION)


def _remove_member(call: Call) -> Response:
    name = _name(call)
    xname = holders.xname(call.path["xname_id"])
    partition = _named(call.store, name)
    if xname not in partition.members:
        raise not_found("partition has no such member.")
    del partition.members[xname]
    return answers.message("deleted 1 entry")


ROUTES: Final[list[Route]] = [
    Route("GET", "/partitions", _list),
    Route("POST", "/partitions", _create),
    Route("GET", "/partitions/names", _names),
    Route("GET", "/partitions/{partition_name}", _get),
    Route("DELETE", "/partitions/{partition_name}", _delete),
    Route("PATCH", "/partitions/{partition_name}", _patch),
    Route("GET", "/partitions/{partition_name}/members", _members),
    Route("POST", "/partitions/{partition_name}/members", _add_member),
    Route("DELETE", "/partitions/{partition_name}/members/{xname_id}", _remove_member),
]
