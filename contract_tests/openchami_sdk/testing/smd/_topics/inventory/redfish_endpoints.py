"""Redfish endpoints: the controllers of the machine, and the inventories posted with them."""

from __future__ import annotations

from typing import Any, Final, cast

from starlette.responses import Response

from openchami_sdk.testing._go.answers import Refused, problem
from openchami_sdk.testing.smd._answers import (
    bad_request,
    crashed,
    created,
    deleted,
    existing,
    failure,
    message,
    no_content,
    not_found,
    ok,
)
from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError, answering
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import Fields, Struct, fit, parse
from openchami_sdk.testing.smd._reading._choice import (
    COMPONENT_TYPE,
    XNAME,
    Filters,
    Reader,
    choose,
)
from openchami_sdk.testing.smd._records import RedfishEndpoint
from openchami_sdk.testing.smd._redfish._endpoints import (
    SHAPE,
    add_endpoints,
    describe,
    ip_address,
    replace_endpoint,
)
from openchami_sdk.testing.smd._redfish._inventory_form import Stored, store_inventory
from openchami_sdk.testing.smd._redfish._legacy_form import UnreadableError, store_legacy_inventory
from openchami_sdk.testing.smd._redfish._pdu_form import store_outlets
from openchami_sdk.testing.smd._routing import ROOT, Call, Route
from openchami_sdk.testing.smd._store import Store

_BASE = f"{ROOT}/Inventory/RedfishEndpoints"
# The sentence ends with a blank.
_POST_FAILED: Final = "operation 'POST' failed during store. "
_FORMS: Final = Struct(
    "main.scanableRedfishEndpoint",
    {**SHAPE, "RedfishEndpoints": [SHAPE]},
    embedded=dict.fromkeys(SHAPE, "RawRedfishEP"),
)
_PATCH: Final = Struct("sm.RedfishEndpointPatch", SHAPE)
_AS_IS = Reader(str, "")
_FILTERS: Final[Filters] = {
    "id": ("ID", XNAME),
    "fqdn": ("FQDN", _AS_IS),
    "uuid": ("UUID", _AS_IS),
    "type": ("Type", COMPONENT_TYPE),
    "macaddr": ("MACAddr", _AS_IS),
    "ipaddress": ("IPAddress", _AS_IS),
    "laststatus": ("DiscoveryInfo.LastDiscoveryStatus", _AS_IS),
}


def _get(call: Call) -> Response:
    endpoint = call.store.redfish_endpoints.get(call.sought("xname", _xnames.normalise))
    return ok(existing(endpoint, "no such xname."))


def _list(call: Call) -> Response:
    query = call.query()
    with answering(prefix="bad query param: "):
        chosen = choose(call.store.redfish_endpoints.values(), query, _FILTERS)
    return ok({"RedfishEndpoints": chosen})


def _query(call: Call) -> Response:
    if call.path["xname"] not in ("all", "s0"):
        raise bad_request("not yet implemented")
    return ok({"RedfishEndpoints": list(call.store.redfish_endpoints.values())})


def _delete(call: Call) -> Response:
    # Blanks around an xname are too much here.
    sent = call.path["xname"]
    name = _xnames.checked(sent if sent.isalnum() else "", XNAME.refusal)
    if not call.store.delete_redfish_endpoints([name]):
        raise not_found("no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return deleted(call.store.delete_redfish_endpoints(list(call.store.redfish_endpoints)))


def _post(call: Call) -> Response:
    body, store = _document(call), call.store
    endpoints = _described(body)
    with answering(failed=_POST_FAILED):
        add_endpoints(store, endpoints)
    uris = [f"{_BASE}/{endpoint.ID}" for endpoint in endpoints]
    answer = created(uris, _BASE) if uris else no_content()
    try:
        complaints = (
            store_outlets(store, body)
            if "PDUInventory" in body
            else _store_inventory(store, body, replace=False).complaints
        )
    except UnreadableError:
        return crashed()
    return _after(complaints, answer)


def _document(call: Call) -> Any:
    """The body as it stands; null reads as {}."""
    document = parse(call.body)
    return {} if document is None else document


def _described(body: Any) -> list[RedfishEndpoint]:
    """The endpoints that *body* speaks of, in either form: one, or a list of them."""
    given: Fields = fit(body, _FORMS)
    names = {name.lower() for name in cast("dict[str, Any]", body)}
    if not names.isdisjoint(name.lower() for name in SHAPE):
        return [_valid(given, "")]
    rows: list[Fields] = given.get("RedfishEndpoints", [])
    return [_valid(row, f" at idx {index}") for index, row in enumerate(rows)]


def _valid(given: Fields, where: str) -> RedfishEndpoint:
    with answering(prefix=f"couldn't validate endpoint data{where}: "):
        return describe(given)


def _put(call: Call) -> Response:
    name = _xnames.normalise(call.path["xname"])
    body, store = _document(call), call.store
    given: Fields = fit(body, SHAPE)
    if _xnames.normalise(given.get("ID") or name) != name:
        raise bad_request("xname in URL and PUT body do not match")
    endpoint = _valid(given | {"ID": given.get("ID") or name}, "")
    known = endpoint.ID in store.redfish_endpoints
    if known:
        with answering(failed="operation 'PUT' failed during store"):
            replace_endpoint(store, endpoint, disabled=not endpoint.Enabled)
    else:
        with answering(failed=_POST_FAILED):
            add_endpoints(store, [endpoint])
    try:
        stored = _store_inventory(store, body, replace=True)
    except UnreadableError:
        return crashed()
    # What ends an inventory ends the answer too.
    answer = ok(endpoint if known else None) if stored.completed else None
    return _after(stored.complaints, answer)


def _patch(call: Call) -> Response:
    given = call.fields(_PATCH)
    name = _xnames.checked(call.path["xname"], "xname in URL is not valid")
    known = existing(call.store.redfish_endpoints.get(name), f"No such entry: {name}")
    before = {member: getattr(known, member) for member in SHAPE if hasattr(known, member)}
    # An ID in the body is ignored, and so are the members that are never kept.
    changes = {m: value for m, value in given.items() if m in before and m not in ("ID", "Type")}
    address = changes.get("IPAddress", known.IPAddress)
    hostname = changes.get("Hostname", known.Hostname)
    if known.IPAddress != address != hostname and ip_address(hostname):
        changes |= dict.fromkeys(("Hostname", "FQDN"), address)
    if all(before[member] == value for member, value in changes.items()):
        return ok(known)
    try:
        endpoint = describe(before | changes)
        replace_endpoint(call.store, endpoint, disabled=changes.get("Enabled") is False)
    except (InvalidArgumentError, DatabaseError):
        # What POST and PUT call a bad request is a failure to store here.
        raise failure("operation 'PATCH' failed during store") from None
    return ok(endpoint)


def _store_inventory(store: Store, body: Any, *, replace: bool) -> Stored:
    """Store the inventory that *body* may carry, in the form of its `SchemaVersion`."""
    version = body.get("SchemaVersion", 0)
    if type(version) not in (int, float):
        raise UnreadableError
    if int(version) > 0:
        return store_inventory(store, body, replace=replace)
    return store_legacy_inventory(store, body)


def _after(complaints: list[Refused], answer: Response | None) -> Response:
    """*answer* behind a problem document for each complaint: the first of all sets the status.

    The real server writes one JSON document after the other into the same response.
    """
    documents = [problem(refusal.status, refusal.detail) for refusal in complaints]
    documents += [answer] if answer else []
    first = documents[0]
    if len(documents) == 1:
        return first
    return Response(
        b"".join(bytes(document.body) for document in documents),
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
