"""The body of a Redfish endpoint with Redfish documents under `Systems[].Data`: the form of old.

From it the server fills components and component endpoints, in a way that serves one system only:
whatever the documents describe gets the ID of the endpoint itself.
"""

from __future__ import annotations

from typing import Any, cast

from openchami_sdk.testing._go.answers import Refused
from openchami_sdk.testing.smd._answers import failure
from openchami_sdk.testing.smd._database import DatabaseError, InvalidArgumentError
from openchami_sdk.testing.smd._reading._bodies import ANY, TEXT, Fields, fit
from openchami_sdk.testing.smd._redfish._endpoints import add_component_endpoint
from openchami_sdk.testing.smd._redfish._inventory_form import Stored, put_component, without_empty
from openchami_sdk.testing.smd._store import Store


class UnreadableError(Exception):
    """A legacy document lacks what the server takes for granted; it fails on the spot."""


def store_legacy_inventory(store: Store, body: Any) -> Stored:
    """Keep the `Systems` of a legacy body.

    Raises:
        UnreadableError: A system is not what the server expects; those before it are stored.
    """
    try:
        systems: list[Any] = body.get("Systems") or []
        for system in systems:
            _store_legacy_system(store, body["ID"], system)
    except (AttributeError, KeyError, TypeError, Refused):
        raise UnreadableError from None
    except (InvalidArgumentError, DatabaseError) as error:
        reasons = (
            f"failed to upsert component endpoint: {error}",
            f"failed parsing post data: {error}",
        )
        return Stored([failure(reason) for reason in reasons], completed=False)
    return Stored([], completed=True)


def _store_legacy_system(store: Store, endpoint_id: str, system: Any) -> None:
    data = system["Data"]
    enabled = data["Status"].get("State") == "Enabled"
    put_component(store, endpoint_id, "Node", state="", enabled=enabled)
    told = fit(
        {
            "subtype": data["SystemType"],
            "uuid": data.get("UUID", ""),
            "url": data["@odata.id"],
            "nics": system.get("EthernetInterfaces", []),
        },
        {"subtype": TEXT, "uuid": TEXT, "url": TEXT, "nics": [ANY]},
    )
    info: Fields = {}
    if "EthernetInterfaces" in system:
        info = without_empty({"EthernetNICInfo": [_legacy_nic(nic) for nic in told["nics"]]})
    add_component_endpoint(
        store,
        endpoint_id,
        endpoint_id,
        "Node",
        "ComputerSystem",
        subtype=told["subtype"],
        uuid=told["uuid"],
        odata_id="",
        info=info,
    )


def _legacy_nic(nic: Any) -> Fields:
    return {
        "RedfishId": nic["Id"],
        "@odata.id": nic["@odata.id"],
        **without_empty({"Description": nic["Description"]}),
        "InterfaceEnabled": nic["InterfaceEnabled"],
        "MACAddress": cast("str", nic["MACAddress"]).lower(),
    }
