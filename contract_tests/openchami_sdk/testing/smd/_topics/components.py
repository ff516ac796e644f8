"""Components: creating, reading, querying and deleting them (their PATCHes: component_updates)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _bodies, _enums, _filters, _xnames
from openchami_sdk.testing.smd._answers import bad_request, not_found
from openchami_sdk.testing.smd._bodies import ANY, FLAG, TEXT, Fields
from openchami_sdk.testing.smd._components import COMPONENT, read, upsert
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics import component_updates

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
    asked.pop("nid", None)
    # Of a range with more than two ends the server takes the outer ones.
    asked["nid_start"] = [_digits(text.split("-")[0]) for text in ranges]
    asked["nid_end"] = [_digits(text.split("-")[-1]) for text in ranges]
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
    wanted = _bodies.fields(body, {"Components": [COMPONENT], "Force": FLAG})
    rows: list[Fields] = wanted.get("Components", [])
    if not rows or not rows[0].get("ID"):
        raise bad_request("Missing Components")
    upsert(call.store, [read(row) for row in rows], force=wanted.get("Force", False))
    return answers.no_content()


def _put(call: Call) -> Response:
    body = call.fields({"Component": COMPONENT, "Force": FLAG})
    row = body.get("Component", {})
    xname = _xnames.normalise(call.path["xname"])
    if not row.get("ID"):
        row["ID"] = xname
    component = read(row)
    if xname != component.ID:
        raise bad_request("xname in the URL and in the body do not match.")
    upsert(call.store, [component], force=body.get("Force", False))
    return answers.no_content()


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
    upsert(store, [read(_bodies.fit(row, COMPONENT))], force=True)


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
