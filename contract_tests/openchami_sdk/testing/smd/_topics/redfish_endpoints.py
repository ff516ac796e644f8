"""Redfish endpoints: the controllers of the machine, and the inventories posted with them."""

from __future__ import annotations

from typing import Any, Final, cast

from starlette.responses import Response

from openchami_sdk.testing.smd import _xnames
from openchami_sdk.testing.smd._answers import (
    Refused,
    bad_request,
    crashed,
    created,
    failure,
    message,
    no_content,
    not_found,
    ok,
    problem,
)
from openchami_sdk.testing.smd._bodies import Fields, fit, parse
from openchami_sdk.testing.smd._choice import Choice, Normaliser, as_is, component_type, xname
from openchami_sdk.testing.smd._inventory_form import store_inventory
from openchami_sdk.testing.smd._legacy_form import Unreadable, store_legacy_inventory
from openchami_sdk.testing.smd._pdu_form import store_outlets
from openchami_sdk.testing.smd._records import RedfishEndpoint
from openchami_sdk.testing.smd._redfish import SHAPE, add_endpoints, describe, replace_endpoint
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_BASE = f"{ROOT}/Inventory/RedfishEndpoints"
_FILTERS: Final[dict[str, tuple[str, Normaliser]]] = {
    "id": ("ID", xname),
    "fqdn": ("FQDN", as_is),
    "uuid": ("UUID", as_is),
    "type": ("Type", component_type),
    "macaddr": ("MACAddr", as_is),
    "ipaddress": ("IPAddress", as_is),
}


def _get(call: Call) -> Response:
    endpoint = call.store.redfish_endpoints.get(_xnames.normalise(call.path["xname"]))
    if endpoint is None:
        raise not_found("no such xname.")
    return ok(endpoint)


def _list(call: Call) -> Response:
    query = call.query()
    choices = {
        column: Choice(name, query[name], normalise)
        for name, (column, normalise) in _FILTERS.items()
        if name in query
    }
    status = Choice("laststatus", query.get("laststatus", []), as_is)
    chosen = [
        endpoint
        for endpoint in call.store.redfish_endpoints.values()
        if all(choice.admits(getattr(endpoint, column)) for column, choice in choices.items())
        and status.admits(endpoint.DiscoveryInfo.LastDiscoveryStatus)
    ]
    return ok({"RedfishEndpoints": chosen})


def _query(call: Call) -> Response:
    if call.path["xname"] not in ("all", "s0"):
        raise bad_request("not yet implemented")
    return ok({"RedfishEndpoints": list(call.store.redfish_endpoints.values())})


def _delete(call: Call) -> Response:
    name = _xnames.valid(call.path["xname"])
    if not name:
        raise bad_request("invalid xname")
    if not call.store.delete_redfish_endpoints([name]):
        raise not_found("no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    count = call.store.delete_redfish_endpoints(list(call.store.redfish_endpoints))
    if not count:
        raise not_found("no entries to delete")
    return message(f"deleted {count} entries")


def _post(call: Call) -> Response:
    body = _document(call)
    endpoints = _described(body)
    add_endpoints(call.store, endpoints)
    if not endpoints:
        return no_content()
    uris = [f"{_BASE}/{endpoint.ID}" for endpoint in endpoints]
    answer = created(uris, _BASE)
    if "PDUInventory" in body:
        return _after(store_outlets(call.store, endpoints[0], body), answer)
    return _with_inventory(call.store, endpoints[0], body, answer, replace=False)


def _document(call: Call) -> Any:
    """The body as it stands; null reads as {}."""
    document = parse(call.body)
    return {} if document is None else document


def _described(body: Any) -> list[RedfishEndpoint]:
    """The endpoints that *body* speaks of, in either form: one, or a list of them."""
    given: Fields = fit(body, SHAPE | {"RedfishEndpoints": [SHAPE]})
    names = {name.lower() for name in cast("dict[str, Any]", body)}
    if names.isdisjoint(name.lower() for name in SHAPE):
        return [describe(one) for one in given.get("RedfishEndpoints", [])]
    return [describe(given)]


def _put(call: Call) -> Response:
    name = _xnames.normalise(call.path["xname"])
    body = _document(call)
    given: Fields = fit(body, SHAPE)
    if _xnames.normalise(given.get("ID") or name) != name:
        raise bad_request("the ID in the body is not the one in the URL.")
    endpoint = describe(given | {"ID": name})
    if endpoint.ID in call.store.redfish_endpoints:
        replace_endpoint(call.store, endpoint)
        answer = ok(endpoint)
    else:
        add_endpoints(call.store, [endpoint])
        answer = ok(None)
    return _with_inventory(call.store, endpoint, body, answer, replace=True)


def _patch(call: Call) -> Response:
    given = call.fields(SHAPE)
    name = _xnames.valid(call.path["xname"])
    if not name:
        raise bad_request("the xname in the URL is not valid.")
    known = call.store.redfish_endpoints.get(name)
    if known is None:
        raise not_found(f"no such entry: {name}")
    before = {member: getattr(known, member) for member in SHAPE if hasattr(known, member)}
    # An ID in the body is ignored, and so are the members that are never kept.
    changes = {m: value for m, value in given.items() if m in before and m not in ("ID", "Type")}
    if changes.get("IPAddress", known.IPAddress) != known.IPAddress == known.Hostname:
        changes |= dict.fromkeys(("Hostname", "FQDN"), changes["IPAddress"])
    if all(before[member] == value for member, value in changes.items()):
        return ok(known)
    try:
        endpoint = describe(before | changes)
    except Refused as refusal:
        # What POST and PUT call a bad request is a failure to store here.
        raise failure(refusal.detail) from None
    replace_endpoint(call.store, endpoint)
    return ok(endpoint)


def _with_inventory(
    store: Store, endpoint: RedfishEndpoint, body: Any, answer: Response, *, replace: bool
) -> Response:
    """*answer*, once the inventory that *body* may carry is stored."""
    version = body.get("SchemaVersion", 0)
    try:
        if type(version) not in (int, float):
            raise Unreadable
        if int(version) > 0:
            return _after(store_inventory(store, endpoint, body, replace=replace), answer)
        store_legacy_inventory(store, endpoint, body)
    except Unreadable:
        return crashed()
    return answer


def _after(complaints: list[Refused], answer: Response) -> Response:
    """*answer* behind a problem document for each complaint: the first of all sets the status.

    The real server writes one JSON document after the other into the same response.
    """
    if not complaints:
        return answer
    documents = [problem(refusal.status, refusal.detail) for refusal in complaints]
    first = documents[0]
    return Response(
        b"".join(bytes(document.body) for document in (*documents, answer)),
        first.status_code,
        headers={"Content-Type": first.headers["Content-Type"]},
    )


def _load(store: Store, row: dict[str, Any]) -> None:
    add_endpoints(store, [describe(fit(row, SHAPE))])


ROUTES: Final[list[Route]] = [
    Route("GET", "/Inventory/RedfishEndpoints/{xname}", _get),
    Route("GET", "/Inventory/RedfishEndpoints", _list),
    Route("DELETE", "/Inventory/RedfishEndpoints/{xname}", _delete),
    Route("PUT", "/Inventory/RedfishEndpoints/{xname}", _put),
    Route("PATCH", "/Inventory/RedfishEndpoints/{xname}", _patch),
    Route("POST", "/Inventory/RedfishEndpoints", _post),
    Route("DELETE", "/Inventory/RedfishEndpoints", _delete_all),
    Route("GET", "/Inventory/RedfishEndpoints/Query/{xname}", _query),
]
FIXTURES: Final = {"RedfishEndpoints": _load}
