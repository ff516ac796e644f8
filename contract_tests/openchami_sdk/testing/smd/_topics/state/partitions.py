"""Partitions: named sets of components of which each is in one partition at most."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _holders as holders
from openchami_sdk.testing.smd._answers import conflict, existing, not_found
from openchami_sdk.testing.smd._database import InvalidArgumentError, answering
from openchami_sdk.testing.smd._reading._bodies import TEXT, Struct
from openchami_sdk.testing.smd._records import Partition
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_COLLECTION = f"{ROOT}/partitions"
_PARTITION: Final = Struct(
    "sm.Partition",
    {"name": TEXT, "description": TEXT, "tags": [TEXT], "members": holders.MEMBERS},
)
_PATCH: Final = Struct("sm.PartitionPatch", holders.PATCHABLE)
_INVALID_NAME: Final = "Invalid partition name."
# p1 and p1.2; whatever stands between the numbers passes as the dot.
_NAME = re.compile("p[0-9]+(.[0-9]+)?")


def _list(call: Call) -> Response:
    query = call.query()
    names = holders.labels_sent(query.get("partition"), _INVALID_NAME)
    tags = holders.tags_sent(query.get("tag"))
    found = [p for p in call.store.partitions.values() if names is None or p.name in names]
    return answers.ok([_answer(partition) for partition in holders.with_tags(found, tags)])


def _names(call: Call) -> Response:
    return answers.ok(list(call.store.partitions))


def _get(call: Call) -> Response:
    return answers.ok(_answer(_named(call.store, _name(call))))


def _members(call: Call) -> Response:
    return answers.ok({"ids": list(_named(call.store, _name(call)).members)})


def _name(call: Call) -> str:
    return holders.label_sent(call.path["partition_name"], _INVALID_NAME)


def _named(store: Store, name: str) -> Partition:
    return existing(store.partitions.get(name), f"No such partition: {name}")


def _changing(store: Store, name: str) -> Partition:
    """The partition to change or to delete, which is looked for in other words."""
    return existing(store.partitions.get(name), "no such partition.")


def _answer(partition: Partition) -> dict[str, Any]:
    answer: dict[str, Any] = {"name": partition.name}
    if partition.description:
        answer["description"] = partition.description
    if partition.tags:
        answer["tags"] = partition.tags
    answer["members"] = {"ids": list(partition.members)}
    return answer


def _create(call: Call) -> Response:
    body, store = call.fields(_PARTITION), call.store
    with answering(prefix="couldn't validate partition: "):
        name = body.get("name", "").lower()
        if not _NAME.fullmatch(name):
            raise InvalidArgumentError("Bad partition name. Must be p# or p#.#")
        partition = Partition(
            name=name,
            description=body.get("description", ""),
            tags=[holders.label(tag) for tag in body.get("tags", [])],
        )
        members = [holders.member(xname) for xname in body.get("members", {}).get("ids", [])]
    with answering(failed=holders.STORE_FAILED):
        holders.check_width(name, partition.description, *partition.tags)
    taken = "partition that has the same name"
    if name in store.partitions:
        raise conflict(f"operation would conflict with an existing {taken}.")
    partition.members = holders.joined(store, (), members, twice=taken, elsewhere=_elsewhere(store))
    store.partitions[name] = partition
    return answers.created([f"{_COLLECTION}/{name}"], _COLLECTION)


def _elsewhere(store: Store) -> Callable[[str], str]:
    """What an xname conflicts with that is in a partition."""
    return lambda xname: "member in another partition" if store.partition_of(xname) else ""


def _patch(call: Call) -> Response:
    name = _name(call)
    change = holders.Change(call.fields(_PATCH))
    change.check()
    with answering():
        change.apply(_changing(call.store, name))
    return answers.no_content()


def _delete(call: Call) -> Response:
    del call.store.partitions[_changing(call.store, _name(call)).name]
    return answers.message("deleted 1 entry")


def _add_member(call: Call) -> Response:
    name = _name(call)
    with answering():
        xname = holders.member(call.fields(holders.NEW_MEMBER).get("id", ""))
    partition = _named(call.store, name)
    partition.members = holders.joined(
        call.store,
        partition.members,
        [xname],
        twice="member in the same partition",
        elsewhere=_elsewhere(call.store),
    )
    uri = f"{_COLLECTION}/{partition.name}/members/{xname}"
    return answers.created([uri], _COLLECTION)


def _remove_member(call: Call) -> Response:
    name = _name(call)
    xname = holders.member_sent(call.path["xname_id"])
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
