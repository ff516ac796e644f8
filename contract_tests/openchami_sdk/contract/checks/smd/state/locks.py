"""SMD's locks and reservations."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.session.assertions import refusal, selects, the_one
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.locks_*", "smd.components_get"), pytest.mark.needs("create")]

NEVER = datetime.max.replace(tzinfo=UTC)


def _status(session: Session, xname: str) -> smd.LockStatus:
    query = smd.LockStatusQuery(component_ids=[xname])
    return the_one(session.smd.locks.status_query(query).components)


def test_status(session: Session, own_nodes: list[str]) -> None:
    """A new component is not locked or reserved; its status is found by its type and state."""
    locks, (one, two) = session.smd.locks, own_nodes[:2]
    with session.check("valid", "smd.locks_status_query"):
        found = locks.status_query(smd.LockStatusQuery(component_ids=[one])).components
        assert [status.id for status in found] == [one], "the status of another component is shown"
        status = the_one(found)
        assert not status.locked, "a new component is locked"
        assert not status.reserved, "a new component is reserved"
        assert not status.reservation_disabled, "a new component can't be reserved"
        absent = session.target.absent_node
        missing = locks.status_query(smd.LockStatusQuery(component_ids=[one, absent])).not_found
        assert missing == [absent], f"the list of unknown components is {missing}, not {[absent]}"
    with session.check("valid", "smd.locks_status"):
        found = locks.status(type="Node", state="On").components
        assert {one, two} <= {status.id for status in found}, "a component's status is not listed"


@pytest.mark.needs("disruptive")
def test_lock(session: Session, own_nodes: list[str]) -> None:
    """A locked component is locked until it is unlocked; no other component is locked."""
    locks, (one, two) = session.smd.locks, own_nodes[:2]
    with session.check("state", "smd.locks_lock"):
        counts = locks.lock(smd.LockSelection(component_ids=[one])).counts
        told = (counts.total, counts.success, counts.failure)
        assert told == (1, 1, 0), f"total, success and failure are {told}, not (1, 1, 0)"
        assert _status(session, one).locked, "the locked component is not locked"
        assert not _status(session, two).locked, "a different component is locked"
        assert session.smd.components.get(one).locked, "the component doesn't show that it's locked"
    with session.check("valid", "smd.locks_status"):
        found = [status.id for status in locks.status(locked=True).components]
        selects(found, one, two, "the filter locked")
    with session.check("errors", "smd.locks_lock"), refusal(400, "a component is locked twice"):
        locks.lock(smd.LockSelection(component_ids=[one]))
    with session.check("state", "smd.locks_lock"):
        both = smd.LockSelection(component_ids=[one, two])
        with refusal(400, "rigid locking continues after a locked component"):
            locks.lock(both)
        assert not _status(session, two).locked, "a refused rigid request locks some components"
        both.processing_model = smd.ProcessingModel.FLEXIBLE
        failed = [failure.id for failure in locks.lock(both).failure]
        assert failed == [one], f"flexible locking reports the failures {failed}, not {[one]}"
        assert _status(session, two).locked, "flexible locking does not lock the other components"
    with session.check("state", "smd.locks_unlock"):
        locks.unlock(smd.LockSelection(component_ids=[one]))
        assert not _status(session, one).locked, "the unlocked component is still locked"
        assert _status(session, two).locked, "a different component is unlocked"


@pytest.mark.needs("disruptive")
def test_disable(session: Session, own_nodes: list[str]) -> None:
    """A disabled component can't be reserved until it is repaired."""
    locks, (one, two) = session.smd.locks, own_nodes[:2]
    selection = smd.LockSelection(component_ids=[one])
    wanted = smd.ServiceReservationSelection(component_ids=[one], reservation_duration=1)
    with session.check("state", "smd.locks_disable"):
        locks.disable(selection)
        assert _status(session, one).reservation_disabled, "the component is not disabled"
        assert not _status(session, two).reservation_disabled, "another component is disabled"
        with refusal(400, "a disabled component can be reserved"):
            locks.service_reserve(wanted)
    with session.check("valid", "smd.locks_status"):
        found = [status.id for status in locks.status(reservation_disabled=True).components]
        selects(found, one, two, "the filter reservationDisabled")
    with session.check("state", "smd.locks_repair"):
        locks.repair(selection)
        assert not _status(session, one).reservation_disabled, "a repaired component is disabled"
        locks.service_reserve(wanted)
        locks.remove_reservations(selection)


@pytest.mark.needs("disruptive")
def test_reserve(session: Session, own_nodes: list[str]) -> None:
    """An administrator reserves a locked component; the key, or a removal, ends the reservation."""
    locks, (one, two) = session.smd.locks, own_nodes[:2]
    wanted, selection = smd.ReservationSelection(component_ids=[one]), [one]
    keys: list[smd.ComponentKey] = []
    with (
        session.check("errors", "smd.locks_reserve"),
        refusal(400, "an unlocked component is reserved"),
    ):
        locks.reserve(wanted)
    with session.check("state", "smd.locks_reserve"):
        locks.lock(smd.LockSelection(component_ids=selection))
        made = locks.reserve(wanted).success
        assert [reservation.id for reservation in made] == [one], "another component is reserved"
        keys += [smd.ComponentKey(id=r.id, key=r.reservation_key) for r in made]
        assert _status(session, one).reserved, "the status does not show the reservation"
        assert not _status(session, two).reserved, "a different component is reserved"
        with refusal(400, "a component can be reserved twice"):
            locks.reserve(wanted)
    with session.check("valid", "smd.locks_status"):
        found = [status.id for status in locks.status(reserved=True).components]
        selects(found, one, two, "the filter reserved")
    with session.check("state", "smd.locks_release"):
        wrong = smd.ComponentKey(id=one, key=f"{one}:rk:00000000-0000-4000-8000-000000000000")
        with refusal(400, "a wrong key releases a reservation"):
            locks.release(smd.ReservationRelease(reservation_keys=[wrong]))
        assert _status(session, one).reserved, "a refused release ends the reservation"
        locks.release(smd.ReservationRelease(reservation_keys=keys))
        assert not _status(session, one).reserved, "the released component is still reserved"
    with session.check("state", "smd.locks_remove_reservations"):
        locks.reserve(wanted)
        locks.remove_reservations(smd.LockSelection(component_ids=[one]))
        assert not _status(session, one).reserved, "the reservation is still there"


@pytest.mark.needs("disruptive")
def test_service_reservation(session: Session, own_nodes: list[str]) -> None:
    """A service reserves a component, renews and releases the reservation; its deputy key works."""
    locks, (one, two) = session.smd.locks, own_nodes[:2]
    keys: list[smd.ComponentKey] = []
    deputies: list[smd.ComponentKey] = []
    with session.check("state", "smd.locks_service_reserve"):
        wanted = smd.ServiceReservationSelection(component_ids=[one], reservation_duration=1)
        made = the_one(locks.service_reserve(wanted).success)
        keys.append(smd.ComponentKey(id=one, key=made.reservation_key))
        deputies.append(smd.ComponentKey(id=one, key=made.deputy_key))
        assert made.expiration_time is not None, "the reservation does not say when it ends"
        assert _status(session, one).reserved, "the status does not show the reservation"
        assert not _status(session, two).reserved, "a different component is reserved"
    with session.check("state", "smd.locks_service_renew"):
        before = _status(session, one).expiration_time or NEVER
        renewal = smd.ReservationRenewal(reservation_keys=keys, reservation_duration=10)
        locks.service_renew(renewal)
        after = _status(session, one).expiration_time or NEVER
        assert NEVER not in (before, after), "the status does not show when the reservation ends"
        assert after > before, "after a renewal the reservation does not last longer"
    with session.check("valid", "smd.locks_service_check"):
        checked = locks.service_check(smd.ReservationCheck(deputy_keys=deputies)).success
        assert [valid.id for valid in checked] == [one], "the deputy's key is not accepted"
        made_up = smd.ComponentKey(id=one, key=f"{one}:dk:00000000-0000-4000-8000-000000000000")
        result = locks.service_check(smd.ReservationCheck(deputy_keys=[made_up]))
        assert result.success == [], "an invented key is accepted"
        assert [failure.id for failure in result.failure] == [one], (
            "an invented key is not reported as a failure"
        )
    with session.check("state", "smd.locks_service_release"):
        locks.service_release(smd.ReservationRelease(reservation_keys=keys))
        assert not _status(session, one).reserved, "the released component is still reserved"
        with refusal(400, "a released key can be renewed"):
            locks.service_renew(renewal)
