"""Groups: named sets of components; of an exclusive set of groups a component is in one at most."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _holders as holders
from openchami_sdk.testing.smd._answers import Refused, bad_request, conflict, failure, not_found
from openchami_sdk.testing.smd._bodies import TEXT
from openchami_sdk.testing.smd._records import Group
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store
from starlette.responses import Response

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
    found = list(call.store.groups.values())
    if "group" in query:
        labels = [holders.label(text, "group label") for text in query["group"]]
        found = [group for group in found if group.label in labels]
    found = holders.with_tags(found, query.get("tag"))
    seen = _seen(call)
    return answers.ok([_answer(group, seen) for group in found])


def _labels(call: Call) -> Response:
    return answers.ok(list(call.store.groups))


def _get(call: Call) -> Response:
    return answers.ok(_answer(_named(call), _seen(call)))


def _members(call: Call) -> Response:
    return answers.ok({"ids": _seen(call)(_named(call).members)})


def _named(call: Call) -> Group:
    group = call.store.groups.get(holders.label(call.path["group_label"], "group label"))
    if group is None:
        raise not_found("no such group.")
    return group


def _seen(call: Call) -> _Seen:
    """What narrows members down to the partition that the query asks for, or to none."""
    values = call.query().get("partition")
    if values is None:
        return list
    name = values[0]
    if name == "NULL":
        taken = {xname for p in call.store.partitions.values() for xname in p.members}
        return lambda xnames: [xname for xname in xnames if xname not in taken]
    partition = call.store.partitions.get(holders.label(name, "partition"))
    if partition is None:
        raise bad_request("no such partition.")
    return lambda xnames: [xname for xname in xnames if xname in partition.members]


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
    label = holders.label(call.path["group_label"], "group label")
    body = call.fields(holders.PATCHABLE)
    if not body:
        raise bad_request("no fields to change: description or tags.")
    holders.tags(body.get("tags", []))
    call.path["group_label"] = label
    holders.patch(_named(call), body)
    return answers.no_content()


def _delete(call: Call) -> Response:
    del call.store.groups[_named(call).label]
    return answers.message("deleted 1 entry")


def _add_member(call: Call) -> Response:
    holders.label(call.path["group_label"], "group label")
    xname = holders.xname(call.fields({"id": TEXT}).get("id", ""))
    group = _named(call)
    _join(call.store, group, xname)
    return _members_created(group, [xname])


def _replace_members(call: Call) -> Response:
    holders.label(call.path["group_label"], "group label")
    xnames = holders.xnames(call.fields(holders.MEMBERS).get("ids", []))
    group = _named(call)
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
    holders.label(call.path["group_label"], "group label")
    xname = holders.xname(call.path["xname_id"])
    group = _named(call)
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
