"""Reservations of components, with their keys.

An administrator reserves locked components for as long as it takes; a service reserves unlocked
ones for 1 to 15 minutes. The reservation key releases and renews, the deputy key proves to others
that the holder knows of what is done.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple
from uuid import uuid4

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd import _filters, _xnames
from openchami_sdk.testing.smd._answers import bad_request, failure
from openchami_sdk.testing.smd._bodies import INTEGER, TEXT, Fields
from openchami_sdk.testing.smd._records import Component, Reservation
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store, timestamp

FILTERS: Final = {
    name.lower(): name.lower()
    for name in (
        "NID",
        "Type",
        "State",
        "Flag",
        "Enabled",
        "SoftwareStatus",
        "Role",
        "Subrole",
        "Subtype",
        "Arch",
        "Class",
        "Group",
        "Partition",
        "Locked",
    )
} | {"componentids": "id", "reservationdisabled": "reservation_disabled"}
"""The name of a filter in a lock body or query, in lower case → its name in `_filters`."""

_MODEL: Final = {"ProcessingModel": TEXT, "ReservationDuration": INTEGER}
_ORDER: Final = {**{name: [TEXT] for name in FILTERS}, "Reserved": [TEXT], **_MODEL}
_KEY: Final = {"ID": TEXT, "Key": TEXT}
_MAX_MINUTES = 15
_SENTENCES: Final = {
    "Disabled": "Component reservations are disabled",
    "Locked": "Component is Locked",
    "NotFound": "Component not found",
    "Reserved": "Component is Reserved",
    "ServerError": "Reservation Key required for operation",
    "Unlocked": "Component is Unlocked",
}


class Outcome:
    """Which components could be handled and which could not, and why.

    Args:
        rigid: Refuse the request at the first one that could not.
    """

    def __init__(self, rigid: bool) -> None:
        self._rigid = rigid
        self.done: list[str] = []
        self.failed: list[dict[str, str]] = []

    def fail(self, xname: str, reason: str) -> None:
        if self._rigid:
            raise bad_request(_SENTENCES[reason])
        self.failed.append({"ID": xname, "Reason": reason})

    def answer(self) -> Response:
        done, failed = len(self.done), len(self.failed)
        return answers.ok(
            {
                "Counts": {"Total": done + failed, "Success": done, "Failure": failed},
                "Success": {"ComponentIDs": self.done},
                "Failure": self.failed,
            }
        )


class Order(NamedTuple):
    """What a lock or reservation body asks for."""

    body: Fields
    filters: _filters.Filters
    rigid: bool
    minutes: int

    @property
    def asked_for(self) -> list[str]:
        """The xnames that the body names."""
        return [_xnames.normalise(xname) for xname in self.filters.get("id", ())]


def order(call: Call) -> Order:
    body = call.fields(_ORDER)
    rigid, minutes = _model(body)
    filters = {filter_: body[name] for name, filter_ in FILTERS.items() if name in body}
    return Order(body, filters, rigid, minutes)


def _model(body: Fields) -> tuple[bool, int]:
    model = body.get("ProcessingModel", "").lower() or "rigid"
    if model not in ("rigid", "flexible"):
        raise bad_request("Invalid Processing Model")
    minutes = body.get("ReservationDuration", 0)
    if minutes > _MAX_MINUTES:
        raise bad_request(f"ReservationDuration must be {_MAX_MINUTES} at most.")
    return model == "rigid", minutes


def affected(store: Store, filters: _filters.Filters) -> list[Component]:
    """The components that pass *filters*; those named but unknown are left out, all is 400."""
    found = _filters.select(store, filters)
    if not found:
        raise bad_request("Component not found")
    return found


def times(held: Reservation) -> dict[str, str]:
    """When a reservation was made and, if ever, when it expires."""
    moments = {"CreationTime": timestamp(held.created, whole=True)}
    if held.expires is not None:
        moments["ExpirationTime"] = timestamp(held.expires, whole=True)
    return moments


def _reserve(call: Call) -> Response:
    return _make(call.store, order(call)._replace(minutes=0))


def _service_reserve(call: Call) -> Response:
    wanted = order(call)
    if wanted.minutes <= 0:
        raise bad_request("ReservationDuration must be greater than 0")
    return _make(call.store, wanted)


def _make(store: Store, wanted: Order) -> Response:
    found = _filters.select(store, wanted.filters)
    if wanted.filters.get("group") or wanted.filters.get("partition"):
        raise failure("the database cannot reserve by group or partition.")
    if not found:
        raise bad_request("Component not found")
    outcome = Outcome(wanted.rigid)
    free: list[Component] = []
    for component in found:
        if component.ReservationDisabled:
            outcome.fail(component.ID, "Disabled")
        elif component.Locked and wanted.minutes:
            outcome.fail(component.ID, "Locked")
        elif not component.Locked and not wanted.minutes:
            outcome.fail(component.ID, "Unlocked")
        elif store.reservation(component.ID):
            outcome.fail(component.ID, "Reserved")
        else:
            free.append(component)
    made = [_new(store, component.ID, wanted.minutes) for component in free]
    return answers.ok({"Success": made, "Failure": outcome.failed})


def _new(store: Store, xname: str, minutes: int) -> dict[str, str]:
    now = time.time()
    held = Reservation(
        xname=xname,
        deputy_key=f"{xname}:dk:{uuid4()}",
        reservation_key=f"{xname}:rk:{uuid4()}",
        created=now,
        expires=now + minutes * 60 if minutes else None,
    )
    store.reservations[xname] = held
    keys = {"ID": xname, "DeputyKey": held.deputy_key, "ReservationKey": held.reservation_key}
    moments = times(held)
    del moments["CreationTime"]
    return keys | moments


def _remove(call: Call) -> Response:
    wanted = order(call)
    components = affected(call.store, wanted.filters)
    outcome = Outcome(wanted.rigid)
    for component in components:
        if call.store.reservation(component.ID) is None:
            outcome.fail(component.ID, "NotFound")
        else:
            outcome.done.append(component.ID)
    for xname in outcome.done:
        del call.store.reservations[xname]
    return outcome.answer()


def _release(call: Call) -> Response:
    body = call.fields({"ReservationKeys": [_KEY], **_MODEL})
    rigid, _ = _model(body)

    def release(store: Store, held: Reservation) -> None:
        del store.reservations[held.xname]

    return _with_keys(call.store, body, rigid, lambda _: True, release)


def _renew(call: Call) -> Response:
    body = call.fields({"ReservationKeys": [_KEY], **_MODEL})
    rigid, minutes = _model(body)
    if minutes <= 0:
        raise bad_request("ReservationDuration must be greater than 0")

    def renew(_store: Store, held: Reservation) -> None:
        held.expires = time.time() + minutes * 60

    return _with_keys(call.store, body, rigid, lambda held: held.expires is not None, renew)


def _with_keys(
    store: Store,
    body: Fields,
    rigid: bool,
    suits: Callable[[Reservation], bool],
    act: Callable[[Store, Reservation], None],
) -> Response:
    """Act on the reservations whose keys are given; the key alone counts, not its ID."""
    keys = _keys(body, "ReservationKeys")
    outcome = Outcome(rigid)
    if not all(key for _, key in keys) or not keys:
        if rigid:
            raise bad_request(_SENTENCES["ServerError"])
        for xname, _ in keys:
            outcome.fail(xname, "ServerError")
        return outcome.answer()
    by_key = {held.reservation_key: held for held in _held(store) if suits(held)}
    found = [by_key[key] for key in dict.fromkeys(key for _, key in keys) if key in by_key]
    if len(found) == len(keys):
        outcome.done.extend(held.xname for held in found)
    elif rigid:
        raise bad_request(_SENTENCES["NotFound"])
    else:
        reached = {held.xname for held in found}
        outcome.done.extend(xname for xname, _ in keys if xname in reached)
        for xname, _ in keys:
            if xname not in reached:
                outcome.fail(xname, "NotFound")
    for held in found:
        act(store, held)
    return outcome.answer()


def _check(call: Call) -> Response:
    keys = _keys(call.fields({"DeputyKeys": [_KEY]}), "DeputyKeys")
    if not keys or not all(key for _, key in keys):
        raise bad_request("Deputy Key required for operation")
    wanted = frozenset(key for _, key in keys)
    found = [held for held in _held(call.store) if held.deputy_key in wanted]
    valid = [{"ID": h.xname, "DeputyKey": h.deputy_key} | times(h) for h in found]
    failed: list[dict[str, str]] = []
    if len(found) != len(keys):
        reached = {held.xname for held in found}
        failed = [{"ID": x, "Reason": "NotFound"} for x, _ in keys if x not in reached]
    return answers.ok({"Success": valid, "Failure": failed})


def _held(store: Store) -> list[Reservation]:
    """The reservations that have not expired."""
    return [held for xname in list(store.reservations) if (held := store.reservation(xname))]


def _keys(body: Fields, member: str) -> list[tuple[str, str]]:
    keys: list[tuple[str, str]] = []
    row: dict[str, Any]
    for row in body.get(member, []):
        xname = _xnames.valid(row.get("ID", ""))
        if not xname:
            raise bad_request("invalid xname ID")
        keys.append((xname, row.get("Key", "").lower()))
    return keys


ROUTES: Final[list[Route]] = [
    Route("POST", "/locks/reservations", _reserve),
    Route("POST", "/locks/reservations/remove", _remove),
    Route("POST", "/locks/reservations/release", _release),
    Route("POST", "/locks/service/reservations", _service_reserve),
    Route("POST", "/locks/service/reservations/release", _release),
    Route("POST", "/locks/service/reservations/renew", _renew),
    Route("POST", "/locks/service/reservations/check", _check),
]
