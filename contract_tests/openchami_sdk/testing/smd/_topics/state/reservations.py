"""Reservations of components, with their keys.

An administrator reserves locked components for as long as it takes; a service reserves unlocked
ones for 1 to 15 minutes. The reservation key releases and renews, the deputy key proves to others
that the holder knows of what is done.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final
from uuid import uuid4

from starlette.responses import Response

from openchami_sdk.testing.smd import _answers as answers
from openchami_sdk.testing.smd._answers import bad_request
from openchami_sdk.testing.smd._database import DatabaseError, answering
from openchami_sdk.testing.smd._locking import (
    MODEL,
    SENTENCES,
    STORE_FAILED,
    Order,
    Outcome,
    affected,
    model,
    order,
    reserved,
    times,
)
from openchami_sdk.testing.smd._reading import _filters, _xnames
from openchami_sdk.testing.smd._reading._bodies import TEXT, Fields, Struct
from openchami_sdk.testing.smd._records import Component, Reservation
from openchami_sdk.testing.smd._routing import Call, Route
from openchami_sdk.testing.smd._store import Store

_KEY: Final = Struct("sm.CompLockV2Key", {"ID": TEXT, "Key": TEXT})
_RESERVATION_KEYS: Final = Struct(
    "sm.CompLockV2ReservationFilter", {"ReservationKeys": [_KEY], **MODEL}
)
_DEPUTY_KEYS: Final = Struct("sm.CompLockV2DeputyKeyArray", {"DeputyKeys": [_KEY]})
_NO_RESERVATION_KEY: Final = "Reservation Key required for operation"
_NO_DEPUTY_KEY: Final = "Deputy Key required for operation"


def _reserve(call: Call) -> Response:
    return _make(call.store, order(call)._replace(minutes=0))


def _service_reserve(call: Call) -> Response:
    wanted = order(call)
    if wanted.minutes <= 0:
        raise bad_request("ReservationDuration must be greater than 0")
    return _make(call.store, wanted)


def _make(store: Store, wanted: Order) -> Response:
    if wanted.filters.get("group") or wanted.filters.get("partition"):
        with answering(failed=STORE_FAILED):
            _filters.select(store, wanted.filters)
            # The statement locks the rows that it groups, which Postgres refuses.
            raise DatabaseError
    outcome = Outcome(wanted.rigid)

    def in_wrong_state(component: Component) -> str | None:
        if component.ReservationDisabled:
            return "Disabled"
        if wanted.minutes:
            return "Locked" if component.Locked else None
        return None if component.Locked else "Unlocked"

    free = outcome.without(affected(store, wanted.filters), in_wrong_state)
    free = outcome.without(free, reserved(store))
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
    outcome = Outcome(wanted.rigid)
    held = outcome.without(
        affected(call.store, wanted.filters),
        lambda component: None if call.store.reservation(component.ID) else "NotFound",
    )
    for component in held:
        del call.store.reservations[component.ID]
        outcome.done.append(component.ID)
    return outcome.answer()


def _release(call: Call) -> Response:
    body = call.fields(_RESERVATION_KEYS)
    rigid, _ = model(body)
    keys = _keys(body, "ReservationKeys")
    outcome = Outcome(rigid)
    if not keys and rigid:
        raise bad_request(_NO_RESERVATION_KEY)
    if not all(key for _, key in keys):
        for xname, _ in keys:
            outcome.fail(xname, "ServerError")
        return outcome.answer()
    for held in _held_by(call.store, keys, outcome):
        del call.store.reservations[held.xname]
    return outcome.answer()


def _renew(call: Call) -> Response:
    body = call.fields(_RESERVATION_KEYS)
    rigid, minutes = model(body)
    keys = _keys(body, "ReservationKeys")
    if minutes <= 0:
        raise bad_request("ReservationDuration must be greater than 0")
    outcome = Outcome(rigid)
    if not keys or not all(key for _, key in keys):
        if rigid:
            raise bad_request(_NO_RESERVATION_KEY)
        for xname, _ in keys:
            outcome.fail(xname, "ServerError")
        return outcome.answer()
    for held in _held_by(call.store, keys, outcome, lambda held: held.expires is not None):
        held.expires = time.time() + minutes * 60
    return outcome.answer()


def _held_by(
    store: Store,
    keys: list[tuple[str, str]],
    outcome: Outcome,
    suits: Callable[[Reservation], bool] = lambda _: True,
) -> list[Reservation]:
    """The reservations whose keys are given, noted in *outcome*; the key alone counts.

    Only where some key fits no reservation the IDs beside the keys say which ones failed.
    """
    by_key = {held.reservation_key: held for held in _held(store) if suits(held)}
    found = [by_key[key] for key in dict.fromkeys(key for _, key in keys) if key in by_key]
    if len(found) == len(keys):
        outcome.done.extend(held.xname for held in found)
        return found
    if outcome.rigid:
        raise bad_request(SENTENCES["NotFound"])
    reached = {held.xname for held in found}
    for xname, _ in keys:
        if xname in reached:
            outcome.done.append(xname)
        else:
            outcome.fail(xname, "NotFound")
    return found


def _check(call: Call) -> Response:
    keys = _keys(call.fields(_DEPUTY_KEYS), "DeputyKeys")
    if not keys or not all(key for _, key in keys):
        raise bad_request(_NO_DEPUTY_KEY)
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
        xname = _xnames.checked(row.get("ID", ""), "got HMSTypeInvalid instead of valid type")
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
