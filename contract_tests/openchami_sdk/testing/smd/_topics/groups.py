"""Groups: named sets of components; of an exclusive set of groups a component is in one at most."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _holders as holders
from openchami_sdk.testing.smd._answers import Refused, bad_request, conflict, failure, not_found
from openchami_sdk.testing.smd._bodies import TEXT
from openchami_sdk.testing.smd._records import Group
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_COLLECTION = f"{ROOT}/groups"
_GROUP: Final = {
    "label": TEXT,
    "description": TEXT,
    "tags": [TEXT],
    "exclusiveGroup": TEXT,
    "members": holders.MEMBERS,
}
_Seen = Callable[[Iterable[str]], list[str]]


def _list(call: Call) -> Response:
    query = call.query()
    partition = _partition_asked(query)
    tags = holders.labels(query.get("tag"), "tag")
    labels = holders.labels(query.get("group"), "group label")
    found = [g for g in call.store.groups.values() if labels is None or g.label in labels]
    # With no group to show the server never looks for the partition.
    seen = _seen(call.store, partition) if found else list
    return answers.ok([_answer(group, seen) for group in holders.with_tags(found, tags)])


def _labels(call: Call) -> Response:
    return answers.ok(list(call.store.groups))


def _get(call: Call) -> Response:
    return answers.ok(_answer(*_one(call)))


def _members(call: Call) -> Response:
    group, seen = _one(call)
    return answers.ok({"ids": seen(group.members)})


def _one(call: Call) -> tuple[Group, _Seen]:
    """The group of the path, and what narrows its members to the partition of the query."""
    label = _label(call)
    partition = _partition_asked(call.query())
    return _named(call.store, label), _seen(call.store, partition)


def _label(call: Call) -> str:
    return holders.label(call.path["group_label"], "group label")


def _named(store: Store, label: str) -> Group:
    group = store.groups.get(label)
    if group is None:
        raise not_found("no such group.")
    return group


def _partition_asked(query: dict[str, list[str]]) -> str | None:
    name = query.get("partition", [None])[0]
    return name if name in (None, "NULL") else holders.label(name, "partition")


def _seen(store: Store, partition: str | None) -> _Seen:
    """What narrows members down to those in *partition*, or in none (NULL)."""
    if partition is None:
        return list
    if partition == "NULL":
        taken = {xname for p in store.partitions.values() for xname in p.members}
        return lambda xnames: [xname for xname in xnames if xname not in taken]
    if partition not in store.partitions:
        raise bad_request("no such partition.")
    members = store.partitions[partition].members
    return lambda xnames: [xname for xname in xnames if xname in members]


def _answer(group: Group, seen: _Seen) -> dict[str, Any]:
    answer: dict[str, Any] = {"label": group.label, "description": group.description}
    if group.exclusive_group:
        answer["exclusiveGroup"] = group.exclusive_group
    if group.tags:
        answer["tags"] = group.tags
    answer["members"] = {"ids": seen(group.members)}
    return answer


def _create(call: Call) -> Response:
    body = call.fields(_GROUP)
    exclusive = body.get("exclusiveGroup", "")
    group = Group(
        label=holders.label(body.get("label", ""), "group label"),
        description=body.get("description", ""),
        tags=holders.tags(body.get("tags", [])),
        exclusive_group=holders.label(exclusive, "exclusive group") if exclusive else "",
    )
    members = holders.xnames(body.get("members", {}).get("ids", []))
    for text in (group.label, group.description):
        holders.short(text, "label or description")
    if group.label in call.store.groups:
        raise conflict("operation would conflict with an existing group of that label.")
    for xname in members:
        _join(call.store, group, xname)
    call.store.groups[group.label] = group
    return answers.created([f"{_COLLECTION}/{group.label}"], _COLLECTION)


def _join(store: Store, group: Group, xname: str) -> None:
    holders.existing(store, xname)
    if xname in group.members:
        raise conflict(f"operation would conflict: {xname} is a member already.")
    if group.exclusive_group:
        for other in store.groups.values():
            rival = other.exclusive_group == group.exclusive_group and other is not group
            if rival and xname in other.members:
                raise conflict(f"operation would conflict: {xname} is in group {other.label}.")
    group.members[xname] = None


def _patch(call: Call) -> Response:
    change = holders.Change(call.fields(holders.PATCHABLE))
    label = _label(call)
    change.check()
    change.apply(_named(call.store, label))
    return answers.no_content()


def _delete(call: Call) -> Response:
    del call.store.groups[_named(call.store, _label(call)).label]
    return answers.message("deleted 1 entry")


def _add_member(call: Call) -> Response:
    label = _label(call)
    xname = holders.xname(call.fields({"id": TEXT}).get("id", ""))
    group = _named(call.store, label)
    _join(call.store, group, xname)
    return _members_created(group, [xname])


def _replace_members(call: Call) -> Response:
    label = _label(call)
    xnames = holders.xnames(call.fields(holders.MEMBERS).get("ids", []))
    group = _named(call.store, label)
    before, group.members = group.members, {}
    try:
        for xname in xnames:
            _join(call.store, group, xname)
    except Refused as refusal:
        group.members = before
        # The server does not recognise its own refusals here.
        raise failure(refusal.detail) from None
    return _members_created(group, xnames) if xnames else answers.no_content()


def _members_created(group: Group, xnames: list[str]) -> Response:
    uris = [f"{_COLLECTION}/{group.label}/members/{xname}" for xname in xnames]
    return answers.created(uris, _COLLECTION)


def _remove_member(call: Call) -> Response:
    label = _label(call)
    xname = holders.xname(call.path["xname_id"])
    group = _named(call.store, label)
    if xname not in group.members:
        raise not_found("group has no such member.")
    del group.members[xname]
    return answers.message("deleted 1 entry")


ROUTES: Final[list[Route]] = [
    Route("GET", "/groups", _list),
    Route("POST", "/groups", _create),
    Route("GET", "/groups/labels", _labels),
    Route("GET", "/groups/{group_label}", _get),
    Route("DELETE", "/groups/{group_label}", _delete),
    Route("PATCH", "/groups/{group_label}", _patch),
    Route("GET", "/groups/{group_label}/members", _members),
    Route("POST", "/groups/{group_label}/members", _add_member),
    Route("PUT", "/groups/{group_label}/members", _replace_members),
    Route("DELETE", "/groups/{group_label}/members/{xname_id}", _remove_member),
]
