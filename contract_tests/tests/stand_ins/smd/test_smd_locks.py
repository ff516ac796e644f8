"""What SMD does with locks and reservations beyond what its recordings show."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openchami_sdk.testing.smd._records import Reservation
from openchami_sdk.testing.smd._store import Store

LOCKS = "/hsm/v2/locks"
NODE, OTHER, THIRD = "x1000c0s0b0n0", "x1000c0s1b0n0", "x1000c0s2b0n0"


def post(smd: httpx.Client, path: str, status: int = 200, **body: Any) -> dict[str, Any]:
    """The answer to a lock request that has to have this status."""
    answer = smd.post(f"{LOCKS}/{path}", json=body)
    assert answer.status_code == status, answer.text
    document: dict[str, Any] = answer.json()
    return document


def reserve(smd: httpx.Client, *xnames: str) -> list[dict[str, str]]:
    """Service reservations of components: their keys."""
    body: dict[str, Any] = {"ComponentIDs": xnames, "ReservationDuration": 5}
    keys: list[dict[str, str]] = post(smd, "service/reservations", **body)["Success"]
    return keys


def test_an_empty_filter_means_every_component(smd: httpx.Client) -> None:
    """`{}` locks the whole system: the trap that the client guards against."""
    assert post(smd, "lock")["Counts"]["Total"] == 3


def test_rigid_processing_changes_nothing_when_one_component_fails(smd: httpx.Client) -> None:
    """The component that could have been locked stays unlocked."""
    post(smd, "lock", ComponentIDs=[NODE])
    post(smd, "lock", ComponentIDs=[OTHER, NODE], status=400)

    rows = post(smd, "status", ComponentIDs=[OTHER])["Components"]
    assert [row["Locked"] for row in rows] == [False]


def test_flexible_processing_says_why_each_component_failed(smd: httpx.Client) -> None:
    """Locked, disabled and reserved components are told apart."""
    post(smd, "lock", ComponentIDs=[NODE])
    post(smd, "disable", ComponentIDs=[OTHER])
    reserve(smd, THIRD)
    smd.post("/hsm/v2/State/Components", json={"Components": [{"ID": "x9", "State": "On"}]})

    result = post(smd, "lock", ProcessingModel="Flexible")
    assert result["Success"]["ComponentIDs"] == ["x9"]
    assert {failure["ID"]: failure["Reason"] for failure in result["Failure"]} == {
        NODE: "Locked",
        OTHER: "Disabled",
        THIRD: "Reserved",
    }


def test_flexible_locking_of_nothing_is_refused(smd: httpx.Client) -> None:
    """Where no component at all could be changed the answer is 400 even so."""
    post(smd, "lock")
    post(smd, "lock", ProcessingModel="flexible", status=400)


def test_disabling_drops_the_reservation_for_good(smd: httpx.Client) -> None:
    """After a repair the component is free; the old key opens nothing."""
    (held,) = reserve(smd, NODE)
    post(smd, "disable", ComponentIDs=[NODE])
    post(smd, "repair", ComponentIDs=[NODE])

    key = {"ID": NODE, "Key": held["ReservationKey"]}
    post(smd, "service/reservations/release", ReservationKeys=[key], status=400)
    reserve(smd, NODE)


def test_a_key_counts_in_any_case_and_under_any_id(smd: httpx.Client) -> None:
    """Keys are lower-cased; the xname beside one has to be valid and is not looked at."""
    (held,) = reserve(smd, NODE)

    key = {"ID": OTHER, "Key": held["ReservationKey"].upper()}
    result = post(smd, "service/reservations/release", ReservationKeys=[key])
    assert result["Success"]["ComponentIDs"] == [NODE]


def test_rigid_release_with_one_wrong_key_releases_nothing(smd: httpx.Client) -> None:
    """The good key stays good; named twice it counts as one too many."""
    (held,) = reserve(smd, NODE)
    good = {"ID": NODE, "Key": held["ReservationKey"]}
    wrong = {"ID": OTHER, "Key": "wrong"}

    for keys in ([good, wrong], [good, good]):
        post(smd, "reservations/release", ReservationKeys=keys, status=400)
    post(smd, "reservations/release", ReservationKeys=[good])


def test_an_administrators_reservation_cannot_be_renewed(smd: httpx.Client) -> None:
    """It has no end that could be moved."""
    post(smd, "lock", ComponentIDs=[NODE])
    (held,) = post(smd, "reservations", ComponentIDs=[NODE], ReservationDuration=5)["Success"]
    assert "ExpirationTime" not in held

    key = {"ID": NODE, "Key": held["ReservationKey"]}
    renewal: dict[str, Any] = {"ReservationKeys": [key], "ReservationDuration": 5}
    post(smd, "service/reservations/renew", **renewal, status=400)


@pytest.mark.parametrize("filter_", [{"Group": ["blue"]}, {"Partition": ["p1"]}])
def test_reserving_by_group_or_partition_fails(
    smd: httpx.Client, filter_: dict[str, list[str]]
) -> None:
    """The real service's database refuses that query: 500, whatever the group."""
    post(smd, "reservations", **filter_, status=500)


def test_an_expired_reservation_is_gone() -> None:
    """From its last moment on the component counts as free."""
    store = Store()
    store.reservations[NODE] = Reservation(
        xname=NODE, deputy_key="dk", reservation_key="rk", created=0, expires=1
    )

    assert store.reservation(NODE) is None
    assert store.reservations == {}


def test_wrong_states_are_looked_for_before_reservations(smd: httpx.Client) -> None:
    """Of a reserved and a locked component the locked one is named, whichever comes first."""
    reserve(smd, NODE)
    post(smd, "lock", ComponentIDs=[OTHER])
    refusal = post(smd, "lock", ComponentIDs=[NODE, OTHER], status=400)
    assert refusal["detail"] == "Component is Locked"
    result = post(smd, "lock", ComponentIDs=[NODE, OTHER, THIRD], ProcessingModel="flexible")
    assert [failure["Reason"] for failure in result["Failure"]] == ["Locked", "Reserved"]


def test_an_empty_reserved_filter_crashes_once_something_is_found(smd: httpx.Client) -> None:
    """500 without a body; where nothing is found the answer is as ever."""
    answer = smd.post(f"{LOCKS}/status", json={"Reserved": []})
    assert (answer.status_code, answer.content) == (500, b"")
    assert "Content-Type" not in answer.headers
    body = {"ComponentIDs": ["x9c0s0b0n0"], "Reserved": []}
    refusal = smd.post(f"{LOCKS}/status", json=body)
    assert (refusal.status_code, refusal.json()["detail"]) == (400, "Component not found")
    post(smd, "status", Reserved=["maybe"], status=400)


def test_a_key_that_is_missing(smd: httpx.Client) -> None:
    """Each operation has a way of its own to say so."""
    empty, wanted = [{"ID": NODE, "Key": ""}], "required for operation"
    release = "service/reservations/release"
    refusal = post(smd, release, ReservationKeys=empty, status=400)
    assert refusal["detail"] == f"Deputy Key {wanted}"
    refusal = post(smd, release, ReservationKeys=[], status=400)
    assert refusal["detail"] == f"Reservation Key {wanted}"
    result = post(smd, release, ReservationKeys=[], ProcessingModel="flexible")
    assert result["Counts"] == {"Total": 0, "Success": 0, "Failure": 0}
    body: dict[str, Any] = {"ReservationKeys": empty, "ReservationDuration": 1}
    renew = "service/reservations/renew"
    assert post(smd, renew, **body, status=400)["detail"] == f"Reservation Key {wanted}"
    result = post(smd, renew, **body, ProcessingModel="flexible")
    assert result["Failure"] == [{"ID": NODE, "Reason": "ServerError"}]
    result = post(smd, renew, ReservationDuration=1, ProcessingModel="flexible")
    assert result["Counts"]["Total"] == 0
    refusal = post(smd, renew, ReservationKeys=[{"ID": "no xname", "Key": "k"}], status=400)
    assert refusal["detail"] == "got HMSTypeInvalid instead of valid type"


def test_a_status_has_few_filters_in_a_query(smd: httpx.Client) -> None:
    """What a body may ask for, such as a flag, a query may not: it is ignored."""
    assert smd.get(f"{LOCKS}/status", params={"flag": "nonsense"}).status_code == 200
    post(smd, "status", Flag=["nonsense"], status=400)


def test_an_empty_answer_to_reserved_is_none(smd: httpx.Client) -> None:
    """The parameter may be missing, but not empty."""
    refusal = smd.get(f"{LOCKS}/status", params={"reserved": ""})
    assert refusal.json()["detail"] == "bad 'Reserved' query parameter: "


def test_as_many_as_were_asked_for_are_never_too_few(smd: httpx.Client) -> None:
    """What was not found is only said where there are fewer or more components than names."""
    answer = post(smd, "status", ComponentIDs=[f"!{NODE}", f"!{OTHER}"])
    assert answer["NotFound"] == [f"!{NODE}", f"!{OTHER}"]
    answer = post(smd, "status", ComponentIDs=[f"!{NODE}", "!x9"])
    assert "NotFound" not in answer
