"""Components: creating, reading, querying and deleting them (their PATCHes: component_updates)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing._go.numbers import integer
from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request, existing, not_found
from openchami_sdk.testing.smd._components import COMPONENT, read, upsert
from openchami_sdk.testing.smd._database import InvalidArgumentError, answering
from openchami_sdk.testing.smd._reading import _bodies, _enums, _filters, _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, TEXT, Fields, Nullable, Struct
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics.state import component_updates

_CREATION: Final = Struct(
    "sm.ComponentsPost",
    {"Components": [Nullable(COMPONENT)], "force": FLAG},
    embedded={"Components": "ComponentArray"},
)
_REPLACEMENT: Final = Struct("sm.ComponentPut", {"component": COMPONENT, "force": FLAG})
_XNAMES: Final = Struct("main.CompQueryIn", {"ComponentIDs": [TEXT]})
_NID_RANGES: Final = Struct("main.NIDQueryIn", {"NIDRanges": [TEXT]})
_FILTERS: Final = Struct("hmsds.ComponentFilter", {name: [TEXT] for name in _filters.NAMES})
_VIEWS: Final = Struct(
    "main.FieldFltrIn", dict.fromkeys(("stateonly", "flagonly", "roleonly", "nidonly"), FLAG)
)


def _list(call: Call) -> Response:
    query = call.query()
    with _query_answers():
        found = _filters.select(call.store, query)
    return _found(found, _chosen(query))


def _query_answers() -> AbstractContextManager[None]:
    return answering(prefix="bad query param: ")


def _get(call: Call) -> Response:
    component = call.store.components.get(call.sought("xname", _xnames.normalise))
    return answers.ok(existing(component, "no such xname."))


def _get_by_nid(call: Call) -> Response:
    nid = integer(call.path["nid"])
    if nid is None:
        raise bad_request("a required argument was not an integer")
    if nid < 0:
        raise bad_request("An argument was out of range")
    component = next((c for c in call.store.components.values() if nid == c.NID), None)
    return answers.ok(existing(component, "no such NID."))


def _query_get(call: Call) -> Response:
    query, root = call.query(), _xnames.normalise(call.path["xname"])
    return _found(_below(call.store, [root], query), _chosen(query))


def _query_post(call: Call) -> Response:
    roots = call.fields(_XNAMES).get("ComponentIDs", [])
    if not roots:
        raise bad_request("Missing IDs")
    filters, views = _asked(call)
    return _found(_below(call.store, roots, filters), lambda name: bool(views.get(name)))


def _asked(call: Call) -> tuple[Fields, Fields]:
    """What a body asks for; each part of it is read when the one before makes sense."""
    return call.fields(_FILTERS), call.fields(_VIEWS)


def _below(store: Store, roots: list[str], filters: Fields) -> list[Component]:
    with _query_answers():
        if any(root in ("all", "s0") for root in roots):
            return _filters.select(store, filters)
        return _filters.descendants(store, roots, filters)


def _query_by_nid(call: Call) -> Response:
    ranges = call.fields(_NID_RANGES).get("NIDRanges", [])
    if not ranges:
        raise bad_request("Missing NID ranges")
    filters, views = _asked(call)
    with _query_answers():
        found = _filters.select(call.store, filters | _nid_filters(ranges))
    return _found(found, lambda name: bool(views.get(name)))


def _nid_filters(ranges: list[str]) -> dict[str, list[str]]:
    """The filters that *ranges* stand for; the first and the last piece of each count."""
    filters: dict[str, list[str]] = {"nid": [], "nid_start": [], "nid_end": []}
    for first, *rest in (text.split("-") for text in ranges):
        if not rest:
            filters["nid"] += [first] if first else []
        elif first and rest[-1]:
            filters["nid_start"].append(first)
            filters["nid_end"].append(rest[-1])
        else:
            raise InvalidArgumentError("argument was not a valid NID Range")
    return filters


def _chosen(query: dict[str, list[str]]) -> Callable[[str], bool]:
    return lambda name: bool(_enums.truth(query.get(name, [""])[0]))


def _found(components: list[Component], chosen: Callable[[str], bool]) -> Response:
    return answers.ok({"Components": _filters.view(components, chosen)})


def _create(call: Call) -> Response:
    wanted = call.fields(_CREATION)
    rows: list[Fields | None] = wanted.get("Components", [])
    if not rows:
        raise bad_request("Missing Components")
    if rows[0] is not None and not rows[0].get("ID"):
        raise bad_request("Missing Components")
    read_rows: list[Component] = []
    for row in rows:
        if row is None:
            return answers.crashed()
        read_rows.append(read(row, "components"))
    with answering():
        upsert(call.store, read_rows, force=wanted.get("force", False))
    return answers.no_content()


def _put(call: Call) -> Response:
    body = call.fields(_REPLACEMENT)
    row = body.get("component", {})
    xname = _xnames.normalise(call.path["xname"])
    if not row.get("ID"):
        row["ID"] = xname
    elif _xnames.normalise(row["ID"]) != xname:
        raise bad_request("ID in URL and POST body do not match")
    component = read(row, "component")
    with answering():
        upsert(call.store, [component], force=body.get("force", False))
    return answers.no_content()


def _delete(call: Call) -> Response:
    xname = _xnames.checked(call.path["xname"], "invalid xname")
    if not call.store.delete_components([xname]):
        raise not_found("no such xname.")
    return answers.message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return answers.deleted(call.store.delete_components(list(call.store.components)))


def _load(store: Store, row: dict[str, Any]) -> None:
    upsert(store, [read(_bodies.fit(row, COMPONENT), "components")], force=True)


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
