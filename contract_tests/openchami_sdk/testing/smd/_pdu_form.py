"""The body of a Redfish endpoint that carries the outlets of a PDU, as JAWS lists them."""

from __future__ import annotations

from typing import Any, Final

from openchami_sdk.testing.smd import _enums, _xnames
from openchami_sdk.testing.smd._answers import Refused, failure
from openchami_sdk.testing.smd._bodies import FLAG, TEXT, Fields, fit
from openchami_sdk.testing.smd._inventory_form import put_component
from openchami_sdk.testing.smd._records import RedfishEndpoint
from openchami_sdk.testing.smd._redfish import add_component_endpoint
from openchami_sdk.testing.smd._store import Store

_OUTLET: Final = {
    "original_id": TEXT,
    "id_suffix": TEXT,
    "name": TEXT,
    "state": TEXT,
    "socket_type": TEXT,
}
_BODY: Final = {
    "Enabled": FLAG,
    "PDUInventory": {
        "Model": TEXT,
        "SerialNumber": TEXT,
        "FirmwareVersion": TEXT,
        "Outlets": [_OUTLET],
    },
}


def store_outlets(store: Store, endpoint: RedfishEndpoint, body: Any) -> list[Refused]:
    """Keep the controller that *endpoint* is and its outlets; without outlets keep nothing."""
    try:
        given: Fields = fit(body, _BODY)
    except Refused as refusal:
        return [refusal, failure(refusal.detail)]
    outlets: list[Fields] = given.get("PDUInventory", {}).get("Outlets", [])
    if outlets:
        # The component is enabled only if the body says so; the endpoint is by default.
        enabled = given.get("Enabled", False)
        _add_component(store, endpoint.ID, "CabinetPDUController", "On", enabled)
        add_component_endpoint(
            store,
            endpoint,
            endpoint.ID,
            "CabinetPDUController",
            "Manager",
            odata_id="/jaws",
            info={"Name": "JAWS"},
        )
    for outlet in outlets:
        _store_outlet(store, endpoint, outlet)
    return []


def _store_outlet(store: Store, endpoint: RedfishEndpoint, outlet: Fields) -> None:
    xname = _xnames.valid(endpoint.ID + outlet.get("id_suffix", ""))
    if not xname:
        return
    number, said = outlet.get("original_id", ""), outlet.get("state", "")
    state = (_enums.canonical("state", said) or "Unknown") if said else ""
    _add_component(store, xname, "CabinetPDUPowerConnector", state, said == "On")
    control = {
        "PowerState@Redfish.AllowableValues": ["On", "Off"],
        "target": f"/jaws/control/outlets/{number}",
    }
    add_component_endpoint(
        store,
        endpoint,
        xname,
        "CabinetPDUPowerConnector",
        "Outlet",
        subtype=outlet.get("socket_type", ""),
        odata_id=f"/jaws/monitor/outlets/{number}",
        info={
            "Name": outlet.get("name", ""),
            "Actions": {"#Outlet.PowerControl": control},
        },
    )


def _add_component(
    store: Store, xname: str, component_type: str, state: str, enabled: bool
) -> None:
    """Keep a component unless it is known."""
    if xname not in store.components:
        put_component(store, xname, component_type, state=state, enabled=enabled)
