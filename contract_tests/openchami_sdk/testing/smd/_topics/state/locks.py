"""Locks: locking, unlocking, disabling and repairing components, and their status."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._locking import SENTENCES, Outcome, affected, order, reserved, times
from openchami_sdk.testing.smd._reading._bodies import Fields
from openchami_sdk.testing.smd._reading._enums import truth
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics.state import reservations


def _set_locked(call: Call, *, locked: bool) -> Response:
    wanted = order(call)
    outcome = Outcome(wanted.rigid)

    def in_wrong_state(component: Component) -> str | None:
        if component.Locked == locked:
            return "Locked" if locked else "Unlocked"
        return "Disabled" if component.ReservationDisabled else None

    free = outcome.without(affected(call.store, wanted.filters), in_wrong_state)
    free = outcome.without(free, reserved(call.store))
    if not free:
        # Whatever the reasons were.
        raise bad_request(SENTENCES["Reserved"])
    for component in free:
        component.Locked = locked
        outcome.done.append(component.ID)
    return outcome.answer()


def _set_disabled(call: Call, *, disabled: bool) -> Response:
    wanted = order(call)
    outcome = Outcome(wanted.rigid)
    for component in affected(call.store, wanted.filters):
        component.ReservationDisabled = disabled
        if disabled:
            call.store.reservations.pop(component.ID, None)
        outcome.done.append(component.ID)
    return outcome.answer()


def _status(call: Call) -> Response:
    wanted = order(call)
    rows = [_row(call.store, component) for component in affected(call.store, wanted.filters)]
    if "Reserved" in wanted.body:
        words: list[str] = wanted.body["Reserved"]
        if not words:
            # The first of the words is read before they are counted.
            return answers.crashed()
        rows = _by_reserved(rows, truth(words[0]), "Argument was not valid")
    answer: dict[str, Any] = {"Components": rows}
    found = {row["ID"] for row in rows}
    missing = [xname for xname in wanted.asked_for if xname not in found]
    if missing and len(found) != len(wanted.asked_for):
        answer["NotFound"] = missing
    return answers.ok(answer)


_STATUS_FILTERS: Final = {
    "type": "type",
    "state": "state",
    "role": "role",
    "subrole": "subrole",
    "locked": "locked",
    "reservationdisabled": "reservation_disabled",
}


def _status_get(call: Call) -> Response:
    query = call.query()
    filters = {own: query[name] for name, own in _STATUS_FILTERS.items() if name in query}
    said = query.get("reserved", [None])[0]
    refusal = f"bad 'Reserved' query parameter: {said}"
    if said is not None and truth(said) is None:
        raise bad_request(refusal)
    components = affected(call.store, filters, failed="operation 'GET' failed during query.")
    rows = [_row(call.store, component) for component in components]
    if said is not None:
        rows = _by_reserved(rows, truth(said), refusal)
    return answers.ok({"Components": rows})


def _by_reserved(rows: list[Fields], wanted: bool | None, refusal: str) -> list[Fields]:
    if wanted is None:
        raise bad_request(refusal)
    chosen = [row for row in rows if row["Reserved"] == wanted]
    if not chosen:
        raise bad_request(SENTENCES["NotFound"])
    return chosen


def _row(store: Store, component: Component) -> Fields:
    held = store.reservation(component.ID)
    row: Fields = {
        "ID": component.ID,
        "Locked": component.Locked,
        "Reserved": held is not None,
        "ReservationDisabled": component.ReservationDisabled,
    }
    return row | times(held) if held else row


ROUTES: Final[list[Route]] = [
    Route("POST", "/locks/lock", partial(_set_locked, locked=True)),
    Route("POST", "/locks/unlock", partial(_set_locked, locked=False)),
    Route("POST", "/locks/disable", partial(_set_disabled, disabled=True)),
    Route("POST", "/locks/repair", partial(_set_disabled, disabled=False)),
    Route("GET", "/locks/status", _status_get),
    Route("POST", "/locks/status", _status),
    *reservations.ROUTES,
]
