"""The hardware inventory, by place and by field-replaceable unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from starlette.responses import Response

from openchami_sdk.testing.smd._answers import (
    bad_request,
    emptied,
    existing,
    failure,
    message,
    ok,
)
from openchami_sdk.testing.smd._database import QUERY_FAILED, answering, storable
from openchami_sdk.testing.smd._hardware import _entries as entries
from openchami_sdk.testing.smd._hardware import _query as arrangement
from openchami_sdk.testing.smd._hardware._history import ROUTES as _HISTORY_ROUTES
from openchami_sdk.testing.smd._reading import _enums, _xnames
from openchami_sdk.testing.smd._reading._bodies import Struct, fit
from openchami_sdk.testing.smd._reading._filters import is_label
from openchami_sdk.testing.smd._reading._patterns import contains
from openchami_sdk.testing.smd._records import Fru, HardwareLocation
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_Query: TypeAlias = dict[str, list[str]]
_INVENTORY: Final = Struct("main.HwInvIn", {"Hardware": [entries.SHAPE]})
_INVALID_XNAME: Final = "Invalid xname"


def _get(call: Call) -> Response:
    place = call.store.hardware.get(call.sought("xname", _xnames.normalise))
    return ok(entries.describe(call.store, existing(place, "no such xname.")))


def _list(call: Call) -> Response:
    query, store = call.query(), call.store
    ids = {_xnames.checked(value, _INVALID_XNAME) for value in query.get("id", [])}
    types = _types(query)
    in_partition = _partition_test(store, _partitions(query))
    suits = _fru_test(query)
    return ok(
        [
            entries.describe(store, place)
            for place in store.hardware.values()
            if (not ids or place.ID in ids)
            and (not types or place.Type in types)
            and in_partition(place)
            and suits(store.frus.get(place.fruid))
        ]
    )


def _post(call: Call) -> Response:
    given = call.fields(_INVENTORY)
    found = [entries.read(one) for one in given.get("Hardware", [])]
    entries.keep(call.store, found)
    return message(f"Created {len(found)} entries")


def _delete(call: Call) -> Response:
    gone = call.store.hardware.pop(call.sought("xname", _xnames.normalise), None)
    existing(gone, "no such xname.")
    return message("deleted 1 entry")


def _delete_all(call: Call) -> Response:
    return emptied(call.store.hardware)


def _get_fru(call: Call) -> Response:
    fru = existing(call.store.frus.get(call.sought("fruid")), "no such FRU ID.")
    return ok(entries.describe_fru(fru))


def _list_frus(call: Call) -> Response:
    query = call.query()
    types, suits = _types(query), _fru_test(query)
    return ok(
        [
            entries.describe_fru(fru)
            for fru in call.store.frus.values()
            if (not types or fru.Type in types) and suits(fru)
        ]
    )


def _delete_fru(call: Call) -> Response:
    fru = existing(call.store.frus.get(call.sought("fruid")), "no such FRU ID.")
    if _are_in_use(call.store, {fru.FRUID}):
        raise failure(QUERY_FAILED)
    del call.store.frus[fru.FRUID]
    return message("deleted 1 entry")


def _delete_frus(call: Call) -> Response:
    if _are_in_use(call.store, set(call.store.frus)):
        raise failure("DB query failed.")
    return emptied(call.store.frus)


def _are_in_use(store: Store, frus: set[str]) -> bool:
    """Whether one of the units is at a place in the inventory."""
    return any(place.fruid in frus for place in store.hardware.values())


def _query(call: Call) -> Response:
    name, query, store = call.path["xname"], call.query(), call.store
    # Only a name in lower case is recognised.
    kind = _xnames.type_of(name)
    if not kind:
        raise bad_request(_INVALID_XNAME)
    root = _xnames.normalise(name)
    if kind == "Partition":
        query.setdefault("partition", []).append(root)
    if kind in ("Partition", "System", "All"):
        root = ""
    types = _types(query)
    in_partition = _partition_test(store, _partitions(query))
    parents = _flag(query, "parents", default=False)
    children = _flag(query, "children", default=not parents)
    nested = _is_nested(query)
    places = arrangement.select(store, root, types, parents=parents, children=children)
    lists = arrangement.arrange(store, [p for p in places if in_partition(p)], nested=nested)
    return ok({"XName": name, "Format": "NestNodesOnly" if nested else "FullyFlat"} | lists)


def _flag(query: _Query, name: str, *, default: bool) -> bool:
    if name not in query:
        return default
    value = _enums.truth(query[name][0])
    if value is None:
        raise bad_request(f"Invalid boolean for {name}")
    return value


def _is_nested(query: _Query) -> bool:
    chosen = query.get("format", ["NestNodesOnly"])[0].lower()
    if chosen not in ("nestnodesonly", "fullyflat"):
        raise bad_request("Invalid format")
    return chosen == "nestnodesonly"


def _types(query: _Query) -> list[str]:
    types = [_enums.canonical("type", value) for value in query.get("type", [])]
    if "" in types:
        raise bad_request("Invalid HMS type")
    return types


def _partitions(query: _Query) -> list[str]:
    names = [name.lower() for name in query.get("partition", [])]
    if not all(is_label(name) for name in names):
        raise bad_request("Invalid partition")
    return names


def _partition_test(store: Store, names: list[str]) -> Callable[[HardwareLocation], bool]:
    """Whether a place is in one of the partitions; parts of a node are where the node is."""
    if not names:
        return lambda _: True
    members = {
        xname
        for name in names
        if name in store.partitions
        for xname in store.partitions[name].members
    }
    return lambda place: entries.node_of(place.ID) in members


def _fru_test(query: _Query) -> Callable[[Fru | None], bool]:
    """Whether a unit has what the query asks of it; of the maker's name a pattern is enough."""
    with answering():
        for name in ("manufacturer", "partnumber", "serialnumber", "fruid"):
            for value in query.get(name, []):
                storable(value)
    makers = [contains(value) for value in query.get("manufacturer", [])]
    exact = {
        member: query[name]
        for name, member in (("partnumber", "PartNumber"), ("serialnumber", "SerialNumber"))
        if name in query
    }
    ids = query.get("fruid", [])
    if not (makers or exact or ids):
        return lambda _: True

    def suits(fru: Fru | None) -> bool:
        if fru is None or (ids and fru.FRUID not in ids):
            return False
        maker: str | None = fru.info.get("Manufacturer")
        if makers and (maker is None or not any(test(maker) for test in makers)):
            return False
        return all(fru.info.get(member) in values for member, values in exact.items())

    return suits


def _load(store: Store, row: dict[str, Any]) -> None:
    entries.keep(store, [entries.read(fit(row, entries.SHAPE))])


ROUTES: Final[list[Route]] = [
    *_HISTORY_ROUTES,
    Route("GET", "/Inventory/Hardware/Query/{xname}", _query),
    Route("GET", "/Inventory/HardwareByFRU/{fruid}", _get_fru),
    Route("GET", "/Inventory/HardwareByFRU", _list_frus),
    Route("GET", "/Inventory/Hardware/{xname}", _get),
    Route("POST", "/Inventory/Hardware", _post),
    Route("GET", "/Inventory/Hardware", _list),
    Route("DELETE", "/Inventory/HardwareByFRU/{fruid}", _delete_fru),
    Route("DELETE", "/Inventory/HardwareByFRU", _delete_frus),
    Route("DELETE", "/Inventory/Hardware/{xname}", _delete),
    Route("DELETE", "/Inventory/Hardware", _delete_all),
]
FIXTURES: Final = {"Hardware": _load}
