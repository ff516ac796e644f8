"""Component endpoints: what Redfish endpoints say about single components."""

from __future__ import annotations

from typing import Any, Final

from msgspec import convert
from starlette.responses import Response

from openchami_sdk.testing._go.paths import legible
from openchami_sdk.testing.smd._answers import (
    deleted,
    existing,
    message,
    not_found,
    ok,
)
from openchami_sdk.testing.smd._database import answering
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._choice import (
    COMPONENT_TYPE,
    REDFISH_TYPE,
    XNAME,
    Filters,
    choose,
)
from openchami_sdk.testing.smd._records import ComponentEndpoint
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

# In the order the values are looked at; `redfish_type` is compared with the subtype.
_FILTERS: Final[Filters] = {
    "id": ("ID", XNAME),
    "redfish_ep": ("RedfishEndpointID", XNAME),
    "redfish_type": ("RedfishSubtype", REDFISH_TYPE),
    "type": ("Type", COMPONENT_TYPE),
}


def _get(call: Call) -> Response:
    sent = call.sought("xname", legible)
    # What has other characters in it, be it blanks around an xname, is looked for and not found.
    name = _xnames.checked(sent, XNAME.refusal) if sent.isalnum() else ""
    return ok(existing(call.store.component_endpoints.get(name), "no such xname."))


def _list(call: Call) -> Response:
    query = call.query()
    with answering(prefix="bad query param: "):
        chosen = choose(call.store.component_endpoints.values(), query, _FILTERS)
    return ok({"ComponentEndpoints": chosen})


def _delete(call: Call) -> Response:
    # Blanks around an xname are too much here.
    sent = call.path["xname"]
    name = _xnames.checked(sent if sent.isalnum() else "", XNAME.refusal)
    if not call.store.delete_component_endpoints([name]):
        raise not_found("no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return deleted(call.store.delete_component_endpoints(list(call.store.component_endpoints)))


def _load(store: Store, row: dict[str, Any]) -> None:
    parent = store.redfish_endpoints.get(row.get("RedfishEndpointID", ""))
    if parent is None:
        raise ValueError(f"The fixture has no RedfishEndpoint for ComponentEndpoint {row}.")
    known = {
        "Type": _xnames.type_of(row.get("ID", "")),
        "RedfishSubtype": "",
        "Enabled": parent.Enabled,
        "RedfishEndpointFQDN": parent.FQDN,
        "RedfishURL": parent.FQDN + row.get("OdataID", ""),
        "ComponentEndpointType": f"ComponentEndpoint{row.get('RedfishType', '')}",
    }
    endpoint = convert(known | row, ComponentEndpoint)
    store.component_endpoints[endpoint.ID] = endpoint


ROUTES: Final[list[Route]] = [
    Route("GET", "/Inventory/ComponentEndpoints/{xname}", _get),
    Route("DELETE", "/Inventory/ComponentEndpoints/{xname}", _delete),
    Route("GET", "/Inventory/ComponentEndpoints", _list),
    Route("DELETE", "/Inventory/ComponentEndpoints", _delete_all),
]
FIXTURES: Final = {"ComponentEndpoints": _load}
