"""Groups: named sets of components; of an exclusive set of groups a component is in one at most."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _holders as holders
from openchami_sdk.testing.smd._answers import bad_request, conflict, existing, failure, not_found
from openchami_sdk.testing.smd._database import answering, fitting
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Struct
from openchami_sdk.testing.smd._records import Group
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_COLLECTION = f"{ROOT}/groups"
_GROUP: Final = Struct(
    "sm.Group",
    {
        "label": TEXT,
        "description": TEXT,
        "tags": [TEXT],
        "exclusiveGroup": TEXT,
        "members": holders.MEMBERS,
    },
)
_PATCH: Final = Struct("sm.GroupPatch", holders.PATCHABLE)
_MEMBERS: Final = Struct("sm.MemberPutBody", holders.MEMBERS)
_INVALID_LABEL: Final = "Invalid group label."
_EXCLUSIVE_WIDTH: Final = 253
_Seen = Callable[[Iterable[str]], list[str]]


def _list(call: Call) -> Response:
    query = call.query()
    partition = _partition_asked(query)
    tags = holders.tags_sent(query.get("tag"))
    labels = holders.labels_sent(query.get("group"), _INVALID_LABEL)
    found = [g for g in call.store.groups.values() if labels is None or g.label in labels]
    # The partition is looked for with the groups of these labels, whatever their tags; without any
    # the server never looks for it.
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
    seen = _seen(call.store, _partition_asked(call.query()))
    return _named(call.store, label), seen


def _label(call: Call) -> str:
    return holders.label_sent(call.path["group_label"], _INVALID_LABEL)


def _named(store: Store, label: str) -> Group:
    return existing(store.groups.get(label), f"No such group: {label}")


def _changing(store: Store, label: str) -> Group:
    """The group to change or to delete, which is looked for in other words."""
    return existing(store.groups.get(label), "no such group.")


def _partition_asked(query: dict[str, list[str]]) -> str | None:
    name = query.get("partition", [None])[0]
    return name if name in (None, "NULL") else holders.label_sent(name, "Invalid partition name.")


def _seen(store: Store, partition: str | None) -> _Seen:
    """What narrows members down to those in *partition*, or in none (NULL)."""
    if partition is None:
        return list
    if partition == "NULL":
        taken = {xname for p in store.partitions.values() for xname in p.members}
        return lambda xnames: [xname for xname in xnames if xname not in taken]
    if partition not in store.partitions:
        raise bad_request("bad query param: no such partition")
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
    body, store = call.fields(_GROUP), call.store
    exclusive = body.get("exclusiveGroup", "")
    with answering(prefix="couldn't validate group: "):
        group = Group(
            label=holders.label(body.get("label", "")),
            description=body.get("description", ""),
            tags=[holders.label(tag) for tag in body.get("tags", [])],
            exclusive_group=holders.label(exclusive) if exclusive else "",
        )
        members = [holders.member(xname) for xname in body.get("members", {}).get("ids", [])]
    with answering(failed=holders.STORE_FAILED):
        holders.check_width(group.label, group.description, *group.tags)
        fitting(group.exclusive_group, _EXCLUSIVE_WIDTH)
    taken = "group that has the same label or duplicate ids found in request"
    if group.label in store.groups:
        raise conflict(f"operation would conflict with an existing {taken}.")
    group.members = holders.joined(
        store, (), members, twice=taken, elsewhere=_elsewhere(store, group)
    )
    store.groups[group.label] = group
    return answers.created([f"{_COLLECTION}/{group.label}"], _COLLECTION)


def _elsewhere(store: Store, group: Group) -> Callable[[str], str]:
    """What an xname conflicts with that is in a group *group* excludes."""
    taken = {
        xname
        for other in store.groups.values()
        if group.exclusive_group == other.exclusive_group != "" and other is not group
        for xname in other.members
    }
    return lambda xname: "member in another exclusive group" if xname in taken else ""


def _patch(call: Call) -> Response:
    change = holders.Change(call.fields(_PATCH))
    label = _label(call)
    change.check()
    with answering():
        change.apply(_changing(call.store, label))
    return answers.no_content()


def _delete(call: Call) -> Response:
    del call.store.groups[_changing(call.store, _label(call)).label]
    return answers.message("deleted 1 entry")


def _add_member(call: Call) -> Response:
    label = _label(call)
    xname = holders.member_sent(call.fields(holders.NEW_MEMBER).get("id", ""))
    group = _named(call.store, label)
    _join(call.store, group, group.members, [xname])
    return _members_created(group, [xname])


def _replace_members(call: Call) -> Response:
    label = _label(call)
    sent: list[str] = call.fields(_MEMBERS).get("ids", [])
    invalid = [xname for xname in sent if not _xnames.valid(xname)]
    if invalid:
        raise bad_request(f"invalid xname IDs: [{' '.join(invalid)}]")
    xnames = [_xnames.valid(xname) for xname in sent]
    group = _named(call.store, label)
    try:
        _join(call.store, group, (), xnames)
    except Refused:
        # The server does not recognise its own refusals here.
        raise failure("operation 'PUT' failed during store.") from None
    return _members_created(group, xnames) if xnames else answers.no_content()


def _join(store: Store, group: Group, members: Iterable[str], xnames: list[str]) -> None:
    elsewhere = _elsewhere(store, group)
    group.members = holders.joined(
        store, members, xnames, twice="member in the same group", elsewhere=elsewhere
    )


def _members_created(group: Group, xnames: list[str]) -> Response:
    uris = [f"{_COLLECTION}/{group.label}/members/{xname}" for xname in xnames]
    return answers.created(uris, _COLLECTION)


def _remove_member(call: Call) -> Response:
    label = _label(call)
    xname = holders.member_sent(call.path["xname_id"])
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
