"""Service endpoints: services of Redfish endpoints. Only discovery finds them, or a fixture."""

from __future__ import annotations

from typing import Any, Final

from msgspec import convert
from starlette.responses import Response

from openchami_sdk.testing.smd._answers import bad_request, message, not_found, ok
from openchami_sdk.testing.smd._database import answering
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._choice import SERVICE, XNAME, Choice
from openchami_sdk.testing.smd._records import ServiceEndpoint
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_NO_SUCH_SERVICE: Final = "no such service under redfish endpoint."


def _get(call: Call) -> Response:
    service, name = call.path["service"], _xnames.valid(call.path["xname"])
    if not name:
        raise bad_request(XNAME.refusal)
    endpoint = call.store.service_endpoints.get((name, service))
    if endpoint is None:
        raise not_found(_NO_SUCH_SERVICE)
    return ok(endpoint)


def _delete(call: Call) -> Response:
    key = (_xnames.normalise(call.path["xname"]), call.path["service"])
    if call.store.service_endpoints.pop(key, None) is None:
        raise not_found(_NO_SUCH_SERVICE)
    return message("deleted 1 entry")


def _list(call: Call) -> Response:
    return _chosen(call, call.query().get("service", []))


def _list_one_service(call: Call) -> Response:
    return _chosen(call, [call.path["service"]])


def _chosen(call: Call, services: list[str]) -> Response:
    with answering():
        parents = Choice(call.query().get("redfish_ep", []), XNAME)
        kinds = Choice(services, SERVICE)
    chosen = [
        endpoint
        for endpoint in call.store.service_endpoints.values()
        if parents.admits(endpoint.RedfishEndpointID) and kinds.admits(endpoint.RedfishType)
    ]
    return ok({"ServiceEndpoints": chosen})


def _delete_all(call: Call) -> Response:
    count = len(call.store.service_endpoints)
    if not count:
        raise not_found("no entries to delete")
    call.store.service_endpoints.clear()
    return message(f"deleted {count} entries")


def _load(store: Store, row: dict[str, Any]) -> None:
    parent = store.redfish_endpoints.get(row.get("RedfishEndpointID", ""))
    if parent is None:
        raise ValueError(f"The fixture has no RedfishEndpoint for ServiceEndpoint {row}.")
    known = {
        "RedfishEndpointFQDN": parent.FQDN,
        "RedfishURL": parent.FQDN + row.get("OdataID", ""),
    }
    endpoint = convert(known | row, ServiceEndpoint)
    store.service_endpoints[parent.ID, endpoint.RedfishType] = endpoint


_ONE = "/Inventory/ServiceEndpoints/{service}/RedfishEndpoints/{xname}"

ROUTES: Final[list[Route]] = [
    Route("GET", _ONE, _get),
    Route("DELETE", _ONE, _delete),
    Route("GET", "/Inventory/ServiceEndpoints/{service}", _list_one_service),
    Route("GET", "/Inventory/ServiceEndpoints", _list),
    Route("DELETE", "/Inventory/ServiceEndpoints", _delete_all),
]
FIXTURES: Final = {"ServiceEndpoints": _load}
