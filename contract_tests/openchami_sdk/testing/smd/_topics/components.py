"""Components: creating, reading, querying and deleting them (their PATCHes: component_updates)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _bodies, _enums, _filters, _xnames
from openchami_sdk.testing.smd._answers import bad_request, failure, not_found
from openchami_sdk.testing.smd._bodies import ANY, FLAG, NUMERAL, TEXT, Fields
from openchami_sdk.testing.smd._records import Change, Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics import component_updates
from starlette.responses import Response

_COMPONENT: Final = {
    "ID": TEXT,
    "Type": TEXT,
    "State": TEXT,
    "Flag": TEXT,
    "Enabled": FLAG,
    "SoftwareStatus": TEXT,
    "Role": TEXT,
    "SubRole": TEXT,
    "NID": NUMERAL,
    "Subtype": TEXT,
    "NetType": TEXT,
    "Arch": TEXT,
    "Class": TEXT,
    "ReservationDisabled": FLAG,
    "Locked": FLAG,
}
# What Force lets a POST or PUT change on a component that is already there.
_FORCED: Final = ("State", "Flag", "Subtype", "NetType", "Arch", "Class")
_ENUMS: Final = {
    "State": "state",
    "Flag": "flag",
    "Role": "role",
    "SubRole": "subrole",
    "NetType": "nettype",
    "Arch": "arch",
    "Class": "class",
}
_LENGTHS: Final = {"SoftwareStatus": 32, "Subtype": 64}
_QUERY: Final = {
    **{name: [TEXT] for name in _filters.NAMES},
    **dict.fromkeys(("stateonly", "flagonly", "roleonly", "nidonly"), FLAG),
}


def _list(call: Call) -> Response:
    query = call.query()
    return _found(_filters.select(call.store, query), _chosen(query))


def _get(call: Call) -> Response:
    component = call.store.components.get(_xnames.normalise(call.path["xname"]))
    if component is None:
        raise not_found("no such xname.")
    return answers.ok(component)


def _get_by_nid(call: Call) -> Response:
    text = call.path["nid"]
    if not (text.isascii() and text.isdigit()):
        raise bad_request(f"{text!r} is no NID.")
    nid = int(text[:30])
    component = next((c for c in call.store.components.values() if nid == c.NID), None)
    if component is None:
        raise not_found("no such NID.")
    return answers.ok(component)


def _query_get(call: Call) -> Response:
    query = call.query()
    found = _filters.descendants(call.store, [call.path["xname"]], query)
    return _found(found, _chosen(query))


def _query_post(call: Call) -> Response:
    asked = call.fields({"ComponentIDs": [TEXT], **_QUERY})
    roots = asked.pop("ComponentIDs", [])
    if not roots:
        raise bad_request("Missing IDs")
    found = _filters.descendants(call.store, roots, asked)
    return _found(found, lambda name: bool(asked.get(name)))


def _query_by_nid(call: Call) -> Response:
    asked = call.fields({"NIDRanges": [TEXT], **_QUERY})
    ranges = asked.pop("NIDRanges", [])
    if not ranges:
        raise bad_request("Missing NIDRanges")
    for name in ("nid_start", "nid_end"):
        asked[name] = []
    for text in ranges:
        # Of a range with more than two ends the server takes the outer ones.
        ends = text.split("-")
        asked["nid_start"].append(_digits(ends[0]))
        asked["nid_end"].append(_digits(ends[-1]))
    return _found(_filters.select(call.store, asked), lambda name: bool(asked.get(name)))


def _digits(text: str) -> str:
    if not (text.isascii() and text.isdigit()):
        raise bad_request(f"{text!r} is no NID.")
    return text


def _chosen(query: dict[str, list[str]]) -> Callable[[str], bool]:
    return lambda name: bool(_enums.truth(query.get(name, [""])[0]))


def _found(components: list[Component], chosen: Callable[[str], bool]) -> Response:
    return answers.ok({"Components": _filters.view(components, chosen)})


def _create(call: Call) -> Response:
    body = _bodies.parse(call.body)
    if None in _bodies.fields(body, {"Components": [ANY]}).get("Components", []):
        return answers.crashed()
    wanted = _bodies.fields(body, {"Components": [_COMPONENT], "Force": FLAG})
    rows: list[Fields] = wanted.get("Components", [])
    if not rows or not rows[0].get("ID"):
        raise bad_request("Missing Components")
    upsert(call.store, [_component(row) for row in rows], force=wanted.get("Force", False))
    return answers.no_content()


def _put(call: Call) -> Response:
    body = call.fields({"Component": _COMPONENT, "Force": FLAG})
    row = body.get("Component", {})
    xname = _xnames.normalise(call.path["xname"])
    if not row.get("ID"):
        row["ID"] = xname
    component = _component(row)
    if xname != component.ID:
        raise bad_request("xname in the URL and in the body do not match.")
    upsert(call.store, [component], force=body.get("Force", False))
    return answers.no_content()


def _component(row: Fields) -> Component:
    """A component as the server would store it, before defaults; refuses what is invalid."""
    xname = _xnames.valid(row.get("ID", ""))
    if not xname:
        raise bad_request(f"couldn't validate components: {row.get('ID', '')!r} is no xname.")
    words = {member: _word(row, member, kind) for member, kind in _ENUMS.items()}
    if not words["State"]:
        raise bad_request(f"couldn't validate components: {xname} has no State.")
    return Component(
        ID=xname,
        Type=_xnames.type_of(xname),
        **(words | {"Flag": words["Flag"] or "OK"}),
        Enabled=row.get("Enabled", True),
        SoftwareStatus=row.get("SoftwareStatus", ""),
        Subtype=row.get("Subtype", ""),
        # A NID that is no whole number of zero or more counts as none, but as one that was given.
        NID=row.get("NID"),
        ReservationDisabled=row.get("ReservationDisabled", False),
        Locked=row.get("Locked", False),
    )


def _word(row: Fields, member: str, kind: str) -> str:
    given = row.get(member, "")
    word = _enums.canonical(kind, given)
    if given and not word:
        raise bad_request(f"couldn't validate components: {given!r} is no valid {member}.")
    return word


def upsert(store: Store, components: Iterable[Component], *, force: bool) -> None:
    """Add components with their defaults; with *force* also update some of their members."""
    components = list(components)
    for component in components:
        _check_lengths(component)
        _add_defaults(store, component)
    changed: dict[tuple[str, str], list[str]] = {}
    for component in components:
        old = store.components.get(component.ID)
        if old is None:
            store.components[component.ID] = component
        elif force:
            before = (old.State, old.Flag)
            for member in _FORCED:
                setattr(old, member, getattr(component, member))
            if before == (old.State, old.Flag):
                continue
        else:
            continue
        changed.setdefault((component.State, component.Flag), []).append(component.ID)
    for (state, flag), xnames in changed.items():
        store.announce(Change(Components=xnames, State=state, Flag=flag))


def _check_lengths(component: Component) -> None:
    for member, limit in _LENGTHS.items():
        if len(getattr(component, member)) > limit:
            raise failure(f"{component.ID}: {member} is longer than {limit} characters.")


def _add_defaults(store: Store, component: Component) -> None:
    """The role and the NID of a node that comes without: from its node map, or counted."""
    given: Any = component.NID
    component.NID = whole_nid(given)
    if component.Type not in ("Node", "VirtualNode"):
        return
    node_map = store.node_maps.get(component.ID)
    if given is None:
        component.NID = node_map.NID if node_map else _xnames.default_nid(component.ID)
    mapped = node_map if node_map and node_map.Role else None
    component.Role = component.Role or (mapped.Role if mapped else "Compute")
    component.SubRole = component.SubRole or (mapped.SubRole if mapped else "")


def whole_nid(value: Any) -> int | None:
    """*value* (a number or a string with one) as a NID, or None where it is none."""
    try:
        nid = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return nid if nid >= 0 and str(value) == str(nid) else None


def _delete(call: Call) -> Response:
    xname = _xnames.valid(call.path["xname"])
    if not xname:
        raise bad_request("invalid xname")
    if not call.store.delete_components([xname]):
        raise not_found("no such xname.")
    return answers.message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    deleted = call.store.delete_components(list(call.store.components))
    if not deleted:
        raise not_found("no entries to delete")
    return answers.message(f"deleted {deleted} entries")


def _load(store: Store, row: dict[str, Any]) -> None:
    upsert(store, [_component(_bodies.fit(row, _COMPONENT))], force=True)


FIXTURES: Final = {"Components": _load}

ROUTES: Final[list[Route]] = [
    Route("GET", "/State/Components", _list, public=True),
    Route("POST", "/State/Components", _create),
    Route("DELETE", "/State/Components", _delete_all),
    Route("GET", "/State/Components/{xname}", _get),
    Route("PUT", "/State/Components/{xname}", _put),
    Route("DELETE", "/State/Components/{xname}", _delete),
    Route("POST", "/State/Components/Query", _query_post),
    Route("GET", "/State/Components/Query/{xname}", _query_get),
    Route("GET", "/State/Components/ByNID/{nid}", _get_by_nid),
    Route("POST", "/State/Components/ByNID/Query", _query_by_nid),
    *component_updates.ROUTES,
]
