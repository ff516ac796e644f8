"""The history of hardware: which unit was detected where, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from starlette.responses import Response

from openchami_sdk.testing.smd._answers import bad_request, deleted, failure, ok
from openchami_sdk.testing.smd._database import QUERY_FAILED, DatabaseError, answering, storable
from openchami_sdk.testing.smd._reading import _xnames
from openchami_sdk.testing.smd._reading._times import read_time
from openchami_sdk.testing.smd._records import HistoryEntry
from openchami_sdk.testing.smd._routing import Call, Route

_EVENTS: Final = {word.lower(): word for word in ("Added", "Removed", "Scanned", "Detected")}

_Query: TypeAlias = dict[str, list[str]]
_Test: TypeAlias = Callable[[HistoryEntry], bool]


def _by_place(call: Call) -> Response:
    return _grouped(call, lambda entry: entry.ID)


def _by_fru(call: Call) -> Response:
    return _grouped(call, lambda entry: entry.FRUID)


def _grouped(call: Call, key: Callable[[HistoryEntry], str]) -> Response:
    query = call.query()
    ids = {_checked_xname(value) for value in query.get("id", [])}
    frus = query.get("fruid", [])
    suits = _test(query)
    with answering():
        for fru in frus:
            storable(fru)
    histories: dict[str, list[HistoryEntry]] = {}
    for entry in call.store.history:
        if (not ids or entry.ID in ids) and (not frus or entry.FRUID in frus) and suits(entry):
            histories.setdefault(key(entry), []).append(entry)
    components = [{"ID": name, "History": entries} for name, entries in histories.items()]
    return ok({"Components": components or None})


def _of_place(call: Call) -> Response:
    xname = _checked_xname(call.path["xname"])
    return _single(call, call.path["xname"], lambda entry: xname == entry.ID)


def _of_fru(call: Call) -> Response:
    fru = call.sought("fruid")
    return _single(call, fru, lambda entry: fru == entry.FRUID)


def _single(call: Call, name: str, belongs: _Test) -> Response:
    suits = _test(call.query())
    entries = [entry for entry in call.store.history if belongs(entry) and suits(entry)]
    return ok({"ID": name, "History": entries})


def _delete_of_place(call: Call) -> Response:
    xname = _checked_xname(call.path["xname"])
    return _forget(call, lambda entry: xname == entry.ID)


def _delete_of_fru(call: Call) -> Response:
    fru = call.sought("fruid")
    return _forget(call, lambda entry: fru == entry.FRUID)


def _delete_all(call: Call) -> Response:
    return _forget(call, lambda _: True)


def _forget(call: Call, goes: _Test) -> Response:
    history = call.store.history
    kept = [entry for entry in history if not goes(entry)]
    count = len(history) - len(kept)
    history[:] = kept
    return deleted(count)


def _test(query: _Query) -> _Test:
    """Whether an entry is one of the events and in the time that the query asks for."""
    events = {_EVENTS.get(value.lower(), "") for value in query.get("eventtype", [])}
    if "" in events:
        raise bad_request("Invalid HWInvHist event type")
    start, end = _moment(query, "starttime"), _moment(query, "endtime")

    def suits(entry: HistoryEntry) -> bool:
        if events and entry.EventType not in events:
            return False
        moment = read_time(entry.Timestamp)
        return (start is None or moment > start) and (end is None or moment < end)

    return suits


def _moment(query: _Query, name: str) -> int | None:
    given = query.get(name, [""])[0]
    try:
        return read_time(given) if given else None
    except (ValueError, DatabaseError):
        raise failure(QUERY_FAILED) from None


def _checked_xname(value: str) -> str:
    return _xnames.checked(value, "Invalid xname")


ROUTES: Final[list[Route]] = [
    Route("GET", "/Inventory/Hardware/History/{xname}", _of_place),
    Route("GET", "/Inventory/Hardware/History", _by_place),
    Route("GET", "/Inventory/HardwareByFRU/History/{fruid}", _of_fru),
    Route("GET", "/Inventory/HardwareByFRU/History", _by_fru),
    Route("DELETE", "/Inventory/Hardware/History/{xname}", _delete_of_place),
    Route("DELETE", "/Inventory/Hardware/History", _delete_all),
    Route("DELETE", "/Inventory/HardwareByFRU/History/{fruid}", _delete_of_fru),
]
