"""The body of a Redfish endpoint that carries the outlets of a PDU, as JAWS lists them."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.smd._answers import failure
from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import FLAG, NOT_DECODED, TEXT, Fields, fit
from openchami_sdk.testing.smd._redfish._endpoints import add_component_endpoint
from openchami_sdk.testing.smd._redfish._inventory_form import put_component
from openchami_sdk.testing.smd._store import Store

_OUTLET: Final = {
    "original_id": TEXT,
    "id_suffix": TEXT,
    "name": TEXT,
    "state": TEXT,
    "socket_type": TEXT,
}
_BODY: Final = {
    "ID": TEXT,
    "Enabled": FLAG,
    "PDUInventory": {
        "Model": TEXT,
        "SerialNumber": TEXT,
        "FirmwareVersion": TEXT,
        "Outlets": [_OUTLET],
    },
}


def store_outlets(store: Store, body: Any) -> list[Refused]:
    """Keep the controller that *body* names and its outlets; without outlets keep nothing."""
    try:
        given: Fields = fit(body, _BODY)
    except Refused as refusal:
        reason = refusal.detail.removeprefix(NOT_DECODED)
        return [
            failure(f"failed to unmarshal PDU data: {reason}"),
            failure(f"failed parsing PDU data: {reason}"),
        ]
    endpoint_id: str = given.get("ID", "")
    outlets: list[Fields] = given.get("PDUInventory", {}).get("Outlets", [])
    if outlets:
        # The component is enabled only if the body says so; the endpoint is by default.
        enabled = given.get("Enabled", False)
        _add_component(store, endpoint_id, "CabinetPDUController", "On", enabled)
        # What cannot be kept as an endpoint is only noted in the log.
        with suppress(InvalidArgumentError, DatabaseError):
            add_component_endpoint(
                store,
                endpoint_id,
                endpoint_id,
                "CabinetPDUController",
                "Manager",
                odata_id="/jaws",
                info={"Name": "JAWS"},
            )
    for outlet in outlets:
        _store_outlet(store, endpoint_id, outlet)
    return []


def _store_outlet(store: Store, endpoint_id: str, outlet: Fields) -> None:
    """Keep an outlet under the name that comes out, with the state that was said, be it none."""
    xname = endpoint_id + outlet.get("id_suffix", "")
    number, state = outlet.get("original_id", ""), outlet.get("state", "")
    _add_component(store, xname, "CabinetPDUPowerConnector", state, state == "On")
    control = {
        "PowerState@Redfish.AllowableValues": ["On", "Off"],
        "target": f"/jaws/control/outlets/{number}",
    }
    with suppress(InvalidArgumentError, DatabaseError):
        add_component_endpoint(
            store,
            endpoint_id,
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
    if _xnames.normalise(xname) not in store.components:
        put_component(store, xname, component_type, state=state, enabled=enabled)
