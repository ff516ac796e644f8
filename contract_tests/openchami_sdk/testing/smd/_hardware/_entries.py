"""Hardware as it is stored and answered: places, and the field-replaceable units in them."""

from __future__ import annotations

import re
from typing import Any

from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._hardware._kinds import KINDS, HardwareKind, filled, fru_id, shape_of
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._bodies import INTEGER, TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import Fru, HardwareLocation, HistoryEntry
from openchami_sdk.testing.smd._store import Store, timestamp

_FAMILIES = {
    "Node": "SystemRF",
    "Processor": "ProcessorRF",
    "NodeAccel": "ProcessorRF",
    "NodeAccelRiser": "NodeAccelRiserRF",
    "Memory": "MemoryRF",
    "Drive": "DriveRF",
    "NodeHsnNic": "NARF",
    "PDU": "PowerDistribution",
    "Outlet": "Outlet",
    "CMMRectifier": "PowerSupplyRF",
    "NodeEnclosurePowerSupply": "PowerSupplyRF",
    "NodeBMC": "ManagerRF",
    "RouterBMC": "ManagerRF",
}
"""What the server's program calls the kinds of hardware that are no kind of chassis."""


def _info(kind: HardwareKind, what: str) -> Struct:
    """The shape of the `LocationInfo` or the `FRUInfo` of hardware."""
    family = _FAMILIES.get(kind.stem, "ChassisRF")
    stem = family.removesuffix("RF")
    form = kind.place if what == "LocationInfo" else kind.unit
    return Struct(f"rf.{stem}{what}{family.removeprefix(stem)}", shape_of(form))


_UNIT = Struct(
    "sm.HWInvByFRU",
    {"FRUID": TEXT, "Type": TEXT, "Subtype": TEXT, "HWInventoryByFRUType": TEXT}
    | {kind.unit_name: _info(kind, "FRUInfo") for kind in KINDS.values()},
)
SHAPE = Struct(
    "sm.HWInvByLoc",
    {
        "ID": TEXT,
        "Type": TEXT,
        "Ordinal": INTEGER,
        "Status": TEXT,
        "HWInventoryByLocationType": TEXT,
        "PopulatedFRU": _UNIT,
    }
    | {kind.place_name: _info(kind, "LocationInfo") for kind in KINDS.values()},
)
"""One entry of a posted inventory. Only the ID and the two info objects count."""


def read(given: Fields) -> tuple[HardwareLocation, Fru]:
    """The place and the unit that *given* (fitted to `SHAPE`) speaks of.

    Raises:
        Refused: 400, the ID is no place for hardware or an info object of its type lacks.
    """
    xname = _xnames.checked(given.get("ID", ""), "ID is empty or not a valid xname")
    unit: Fields | None = given.get("PopulatedFRU")
    if unit is None:
        raise bad_request("PopulatedFRU must be populated")
    component_type = _xnames.type_of(xname)
    if component_type not in KINDS:
        raise bad_request("HMSType value not supported for this operation")
    kind = KINDS[component_type]
    if kind.place_name not in given:
        raise bad_request("Component location info is empty")
    if kind.unit_name not in unit:
        raise bad_request("FRU info is empty")
    info = filled(kind.unit, unit[kind.unit_name])
    # An outlet is part of its PDU: only there the caller may know better.
    own_id = unit.get("FRUID", "") if kind.stem == "Outlet" else ""
    fru = Fru(
        FRUID=own_id or fru_id(xname, component_type, info),
        Type=component_type,
        Subtype=unit.get("Subtype", ""),
        info=info,
    )
    place = HardwareLocation(
        ID=xname,
        Type=component_type,
        info=filled(kind.place, given[kind.place_name]),
        fruid=fru.FRUID,
    )
    return place, fru


def keep(store: Store, found: list[tuple[HardwareLocation, Fru]]) -> None:
    """Store what an inventory *found*, and the history that follows from it."""
    frus: dict[str, Fru] = {}
    places: dict[str, HardwareLocation] = {}
    for place, fru in found:
        frus.setdefault(fru.FRUID, fru)
        places.setdefault(place.ID, place)
    store.frus |= frus
    store.hardware |= places
    _write_history(store, [place for place, _ in found])


def _write_history(store: Store, places: list[HardwareLocation]) -> None:
    """One `Detected` event a place, unless its last event is that of the same unit.

    A place or a unit that is deleted leaves no event (see `Store.take_out` for what does).
    """
    last = {entry.ID: entry for entry in store.history}
    for place in places:
        before = last.get(place.ID)
        if before and (before.FRUID, before.EventType) == (place.fruid, "Detected"):
            continue
        store.history.append(
            HistoryEntry(
                ID=place.ID,
                FRUID=place.fruid,
                Timestamp=timestamp(),
                EventType="Detected",
            )
        )


def describe(store: Store, place: HardwareLocation) -> dict[str, Any]:
    """*place* as it is answered, with the unit in it."""
    kind = KINDS[place.Type]
    ordinal = re.search("[0-9]*$", place.ID)
    answer = {
        "ID": place.ID,
        "Type": place.Type,
        "Ordinal": int(ordinal.group() or 0) if ordinal else 0,
        "Status": "Populated" if place.fruid else "Empty",
        "HWInventoryByLocationType": f"HWInvByLoc{kind.stem}",
        kind.place_name: place.info,
    }
    if place.fruid:
        answer["PopulatedFRU"] = describe_fru(store.frus[place.fruid])
    return answer


def describe_fru(fru: Fru) -> dict[str, Any]:
    """*fru* as it is answered."""
    kind = KINDS[fru.Type]
    return {
        "FRUID": fru.FRUID,
        "Type": fru.Type,
        "Subtype": fru.Subtype,
        "HWInventoryByFRUType": f"HWInvByFRU{kind.stem}",
        kind.unit_name: fru.info,
    }


def node_of(xname: str) -> str:
    """The node that *xname* is part of, or *xname* itself when it is part of none."""
    return enclosing(xname, "Node") or xname


def enclosing(xname: str, component_type: str) -> str:
    """*xname* or what holds it, of that type; "" when there is none."""
    while xname and (found := _xnames.type_of(xname)) != component_type:
        xname = _xnames.parent_of(xname) if found and found != "System" else ""
    return xname
