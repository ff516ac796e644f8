"""Whoever updates firmware reserves the nodes, so that nobody else touches them meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from openchami_sdk import smd


def _check(client: smd.Client, node: str, key: str) -> smd.ReservationCheckResult:
    deputy = smd.ComponentKey(id=node, key=key)
    return client.locks.service_check(smd.ReservationCheck(deputy_keys=[deputy]))


def test_an_administrator_locks_reserves_and_releases(client: smd.Client, nodes: list[str]) -> None:
    """The keys of a reservation keep others out until they give it back."""
    client.locks.lock(smd.LockSelection(component_ids=nodes[:2]))
    reserved = client.locks.reserve(smd.ReservationSelection(component_ids=nodes[:2]))
    assert {reservation.id for reservation in reserved.success} == set(nodes[:2])

    with pytest.raises(smd.BadRequestError):
        client.locks.reserve(smd.ReservationSelection(component_ids=nodes[:1]))
    with pytest.raises(smd.BadRequestError):
        client.locks.unlock(smd.LockSelection(component_ids=nodes[:1]))

    keys = [smd.ComponentKey(id=r.id, key=r.reservation_key) for r in reserved.success]
    released = client.locks.release(smd.ReservationRelease(reservation_keys=keys))
    assert released.counts.success == 2
    client.locks.unlock(smd.LockSelection(component_ids=nodes[:2]))
    assert not any(c.locked for c in client.components.list(type="Node").components)


def test_a_deputy_shows_the_deputy_key(client: smd.Client, nodes: list[str]) -> None:
    """The updater hands the deputy key on; the flashing service checks it."""
    client.locks.lock(smd.LockSelection(component_ids=nodes[:1]))
    (reservation,) = client.locks.reserve(smd.ReservationSelection(component_ids=nodes[:1])).success
    checked = _check(client, nodes[0], reservation.deputy_key)
    assert [valid.id for valid in checked.success] == [nodes[0]]
    checked = _check(client, nodes[0], "made up")
    assert checked.success == []
    assert [failure.id for failure in checked.failure] == [nodes[0]]


def test_a_service_reserves_for_minutes(client: smd.Client, nodes: list[str]) -> None:
    """A service's reservation needs an unlocked node and ends by itself; renewing prolongs it."""
    selection = smd.ServiceReservationSelection(component_ids=nodes[:1], reservation_duration=1)
    (reservation,) = client.locks.service_reserve(selection).success
    assert reservation.expiration_time is not None
    remaining = reservation.expiration_time - datetime.now(UTC)
    assert timedelta() < remaining <= timedelta(minutes=1, seconds=1)

    key = smd.ComponentKey(id=nodes[0], key=reservation.reservation_key)
    client.locks.service_renew(
        smd.ReservationRenewal(reservation_keys=[key], reservation_duration=10)
    )
    (status,) = client.locks.status_query(smd.LockStatusQuery(component_ids=nodes[:1])).components
    assert status.reserved
    assert status.expiration_time is not None
    assert status.expiration_time > reservation.expiration_time

    client.locks.service_release(smd.ReservationRelease(reservation_keys=[key]))
    (status,) = client.locks.status_query(smd.LockStatusQuery(component_ids=nodes[:1])).components
    assert not status.reserved


def test_as_many_as_possible(client: smd.Client, nodes: list[str]) -> None:
    """Rigid processing changes nothing if one node is in the way; flexible does what it can."""
    client.locks.lock(smd.LockSelection(component_ids=nodes[:1]))
    with pytest.raises(smd.BadRequestError):
        client.locks.lock(smd.LockSelection(component_ids=nodes))
    assert client.locks.status(locked=True).components[0].id == nodes[0]
    assert len(client.locks.status(locked=True).components) == 1

    result = client.locks.lock(
        smd.LockSelection(component_ids=nodes, processing_model=smd.ProcessingModel.FLEXIBLE)
    )
    assert (result.counts.total, result.counts.success, result.counts.failure) == (4, 3, 1)
    assert [failure.id for failure in result.failure] == [nodes[0]]


def test_a_broken_node_is_taken_out(client: smd.Client, nodes: list[str]) -> None:
    """Disabling drops reservations and prevents new ones until the node is repaired."""
    selection = smd.ServiceReservationSelection(component_ids=nodes[:1], reservation_duration=1)
    client.locks.service_reserve(selection)
    client.locks.disable(smd.LockSelection(component_ids=nodes[:1]))
    assert client.components.get(nodes[0]).reservation_disabled
    with pytest.raises(smd.BadRequestError):
        client.locks.service_reserve(selection)
    client.locks.repair(smd.LockSelection(component_ids=nodes[:1]))
    assert len(client.locks.service_reserve(selection).success) == 1


def test_a_forgotten_reservation_is_removed(client: smd.Client, nodes: list[str]) -> None:
    """An administrator needs no key to remove what its holder left behind."""
    client.locks.lock(smd.LockSelection(component_ids=nodes[:1]))
    client.locks.reserve(smd.ReservationSelection(component_ids=nodes[:1]))
    client.locks.remove_reservations(smd.LockSelection(component_ids=nodes[:1]))
    client.locks.unlock(smd.LockSelection(component_ids=nodes[:1]))


def test_nobody_locks_the_whole_system_by_accident(client: smd.Client, nodes: list[str]) -> None:
    """SMD takes an empty selection for everything; the client wants that said."""
    with pytest.raises(ValueError, match="every_component=True"):
        client.locks.lock(smd.LockSelection())
    with pytest.raises(ValueError, match="every_component=True"):
        client.locks.lock(smd.LockSelection(component_ids=[]))
    assert not any(status.locked for status in client.locks.status().components)
    client.locks.lock(smd.LockSelection(), every_component=True)
    assert all(status.locked for status in client.locks.status().components)
