"""Locks: locking, unlocking, disabling and repairing components, and their status.

Rigid processing (the default) stops at the first component that cannot be handled and changes
nothing; flexible processing does what it can. A filter that filters nothing means every component.
"""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _filters
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._bodies import Fields
from openchami_sdk.testing.smd._enums import truth
from openchami_sdk.testing.smd._records import Component
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store
from openchami_sdk.testing.smd._topics import reservations
from openchami_sdk.testing.smd._topics.reservations import Outcome


def _lock(call: Call) -> Response:
    return _set_locked(call, locked=True)


def _unlock(call: Call) -> Response:
    return _set_locked(call, locked=False)


def _set_locked(call: Call, *, locked: bool) -> Response:
    order = reservations.order(call)
    outcome = Outcome(order.rigid)
    changing: list[Component] = []
    for component in reservations.affected(call.store, order.filters):
        if component.Locked == locked:
            outcome.fail(component.ID, "Locked" if locked else "Unlocked")
        elif component.ReservationDisabled:
            outcome.fail(component.ID, "Disabled")
        elif call.store.reservation(component.ID):
            outcome.fail(component.ID, "Reserved")
        else:
            changing.append(component)
    if not changing:
        raise bad_request("Component is Reserved")
    for component in changing:
        component.Locked = locked
        outcome.done.append(component.ID)
    return outcome.answer()


def _disable(call: Call) -> Response:
    return _set_disabled(call, disabled=True)


def _repair(call: Call) -> Response:
    return _set_disabled(call, disabled=False)


def _set_disabled(call: Call, *, disabled: bool) -> Response:
    order = reservations.order(call)
    outcome = Outcome(order.rigid)
    for component in reservations.affected(call.store, order.filters):
        component.ReservationDisabled = disabled
        if disabled:
            call.store.reservations.pop(component.ID, None)
        outcome.done.append(component.ID)
    return outcome.answer()


def _status(call: Call) -> Response:
    order = reservations.order(call)
    rows = _rows(call.store, order.filters, order.body.get("Reserved"))
    answer: dict[str, Any] = {"Components": rows}
    found = {row["ID"] for row in rows}
    missing = [xname for xname in order.asked_for if xname not in found]
    if missing:
        answer["NotFound"] = missing
    return answers.ok(answer)


def _status_get(call: Call) -> Response:
    query = call.query()
    filters = {reservations.FILTERS.get(name, ""): values for name, values in query.items()}
    return answers.ok({"Components": _rows(call.store, filters, query.get("reserved"))})


def _rows(store: Store, filters: _filters.Filters, reserved: list[str] | None) -> list[Fields]:
    wanted = truth(reserved[0]) if reserved else None
    if reserved and wanted is None:
        raise bad_request(f"bad 'Reserved' query parameter: {reserved[0]!r}")
    rows = [_row(store, component) for component in reservations.affected(store, filters)]
    rows = [row for row in rows if wanted is None or row["Reserved"] == wanted]
    if not rows:
        raise bad_request("Component not found")
    return rows


def _row(store: Store, component: Component) -> Fields:
    held = store.reservation(component.ID)
    row: Fields = {
        "ID": component.ID,
        "Locked": component.Locked,
        "Reserved": held is not None,
        "ReservationDisabled": component.ReservationDisabled,
    }
    return row | reservations.times(held) if held else row


ROUTES: Final[list[Route]] = [
    Route("POST", "/locks/lock", _lock),
    Route("POST", "/locks/unlock", _unlock),
    Route("POST", "/locks/disable", _disable),
    Route("POST", "/locks/repair", _repair),
    Route("GET", "/locks/status", _status_get),
    Route("POST", "/locks/status", _status),
    *reservations.ROUTES,
]
