"""Service endpoints: services of Redfish endpoints. Only discovery finds them, or a fixture."""

from __future__ import annotations

from typing import Any, Final

from msgspec import convert
from starlette.responses import Response

from openchami_sdk.testing.smd._answers import emptied, existing, message, ok
from openchami_sdk.testing.smd._database import answering
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._choice import SERVICE, XNAME, Filters, choose
from openchami_sdk.testing.smd._records import ServiceEndpoint
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_FILTERS: Final[Filters] = {
    "redfish_ep": ("RedfishEndpointID", XNAME),
    "service": ("RedfishType", SERVICE),
}
_NO_SUCH_SERVICE: Final = "no such service under redfish endpoint."


def _get(call: Call) -> Response:
    key = (_xnames.checked(call.path["xname"], XNAME.refusal), call.path["service"])
    return ok(existing(call.store.service_endpoints.get(key), _NO_SUCH_SERVICE))


def _delete(call: Call) -> Response:
    key = (call.sought("xname", _xnames.normalise), call.sought("service"))
    existing(call.store.service_endpoints.pop(key, None), _NO_SUCH_SERVICE)
    return message("deleted 1 entry")


def _list(call: Call) -> Response:
    return _chosen(call, call.query())


def _list_one_service(call: Call) -> Response:
    return _chosen(call, call.query() | {"service": [call.path["service"]]})


def _chosen(call: Call, query: dict[str, list[str]]) -> Response:
    with answering():
        chosen = choose(call.store.service_endpoints.values(), query, _FILTERS)
    return ok({"ServiceEndpoints": chosen})


def _delete_all(call: Call) -> Response:
    return emptied(call.store.service_endpoints)


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
