"""What SMD makes of numbers and times that its database has no room for."""

from __future__ import annotations

import httpx
import pytest

COMPONENTS = "/hsm/v2/State/Components"
SUBSCRIPTIONS = "/hsm/v2/Subscriptions/SCN"
STATUSES = "/hsm/v2/Inventory/DiscoveryStatus"
HISTORY = "/hsm/v2/Inventory/Hardware/History"
INTERFACES = "/hsm/v2/Inventory/EthernetInterfaces"
WANTED = {"Subscriber": "a@b", "Url": "http://127.0.0.1:9/", "States": ["Off"]}


def outcome(answer: httpx.Response) -> tuple[int, str]:
    """The status, and the sentence of a problem or a message."""
    document = answer.json()
    return answer.status_code, document.get("detail", document.get("message", ""))


@pytest.mark.parametrize("number", ["2147483648", "+4294967297", "9223372036854775807"])
def test_a_subscription_beyond_32_bits(smd: httpx.Client, number: str) -> None:
    """Reading fails in the database; each change has a sentence of its own, and is 400."""
    path = f"{SUBSCRIPTIONS}/{number}"
    change = {"Op": "add", "States": ["On"]}
    assert outcome(smd.get(path)) == (500, "failed to query DB.")
    assert outcome(smd.put(path, json=WANTED)) == (400, "Subscription update failed")
    assert outcome(smd.patch(path, json=change)) == (400, "Subscription patch failed")
    assert outcome(smd.delete(path)) == (400, "Unsubscribe failed")


@pytest.mark.parametrize("number", ["9223372036854775808", "-1", "-0", "1e3", "0x1", "1_0", "٣"])
def test_what_is_no_number_of_a_subscription(smd: httpx.Client, number: str) -> None:
    """Beyond 64 bits a number is none; the sentence repeats what was sent."""
    assert outcome(smd.get(f"{SUBSCRIPTIONS}/{number}")) == (400, f"Invalid id - {number}")


def test_a_sign_is_part_of_a_number(smd: httpx.Client) -> None:
    """`+1` names subscription 1; the number of a discovery status has no sign."""
    made = smd.post(SUBSCRIPTIONS, json=WANTED).json()
    assert smd.get(f"{SUBSCRIPTIONS}/+00{made['ID']}").json() == made
    refusal = "DiscoveryStatus ID not an unsigned integer"
    for number in ("+0", "-0", "4294967296", "9" * 5000):
        assert outcome(smd.get(f"{STATUSES}/{number}")) == (400, refusal)
    assert outcome(smd.get(f"{STATUSES}/4294967295")) == (500, "Failed due to DB access issue.")
    assert outcome(smd.get(f"{STATUSES}/2147483647")) == (404, "no such DiscoveryStatus ID.")


def test_components_by_nid(smd: httpx.Client) -> None:
    """A NID may have a sign and leading zeros; what is negative is out of range."""
    smd.patch(f"{COMPONENTS}/x1000c0s0b0n0/NID", json={"NID": 77}).raise_for_status()
    for number in ("+77", "0077"):
        assert smd.get(f"{COMPONENTS}/ByNID/{number}").json()["ID"] == "x1000c0s0b0n0"
    refusal = "a required argument was not an integer"
    assert outcome(smd.get(f"{COMPONENTS}/ByNID/-0")) == (404, "no such NID.")
    assert outcome(smd.get(f"{COMPONENTS}/ByNID/-77")) == (400, "An argument was out of range")
    assert outcome(smd.get(f"{COMPONENTS}/ByNID/{2**63 - 1}")) == (404, "no such NID.")
    assert outcome(smd.get(f"{COMPONENTS}/ByNID/{2**63}")) == (400, refusal)


@pytest.mark.parametrize("nid", [2**63, 10**30, 1.5, -3])
def test_a_component_with_a_nid_that_is_none(smd: httpx.Client, nid: float) -> None:
    """It is stored without one."""
    row = {"ID": "x5c0s0b0n0", "State": "On", "NID": nid}
    assert smd.post(COMPONENTS, json={"Components": [row]}).status_code == 204
    assert "NID" not in smd.get(f"{COMPONENTS}/x5c0s0b0n0").json()


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("nid=9223372036854775807", 200),
        ("nid=9223372036854775808", 500),
        ("nid=%D9%A3", 500),
        ("nid=!5", 200),
        ("nid=!5&nid_start=1", 500),
        ("nid=5&nid_start=!1", 500),
        ("nid_end=!9", 500),
        ("nid=!5&nid=6", 200),
        ("nid=%2B5", 400),
    ],
)
def test_nids_in_filters(smd: httpx.Client, query: str, status: int) -> None:
    """Beyond 64 bits, digits of other scripts and `!` beside a range end in the database."""
    for path in (COMPONENTS, "/hsm/v2/memberships"):
        assert smd.get(f"{path}?{query}").status_code == status, path


def test_a_range_without_a_beginning_begins_at_zero(smd: httpx.Client) -> None:
    """Then no component without a NID is found, not even by the empty NID beside the range."""
    smd.patch(f"{COMPONENTS}/x1000c0s0b0n0/NID", json={"NID": -1}).raise_for_status()

    def found(query: str) -> list[str]:
        answer = smd.get(f"{COMPONENTS}?{query}").json()
        return [component["ID"] for component in answer["Components"]]

    assert found("nid=") == ["x1000c0s0b0n0"]
    assert found("nid=&nid_end=5") == []
    assert found("nid=&nid_start=5&nid_end=9") == ["x1000c0s0b0n0"]


@pytest.mark.parametrize(
    ("time", "interfaces", "history"),
    [
        ("2026-08-04T09:30:00Z", 200, 200),
        ("2026-08-04T9:30:00,25Z", 200, 200),
        ("0000-02-29T00:00:00Z", 200, 200),
        ("9999-12-31T23:59:59.999999999-15:59", 200, 200),
        ("2026-08-04T09:30:00+16:00", 500, 500),
        ("2026-08-04T09:30:00-24:60", 500, 500),
        ("2026-08-04T09:30:00+25:00", 400, 500),
        ("2026-02-29T09:30:00Z", 400, 500),
        ("2026-08-04T09:30:60Z", 400, 500),
        ("2026-08-04t09:30:00z", 400, 500),
        ("2026-08-04", 400, 500),
    ],
)
def test_times(smd: httpx.Client, time: str, interfaces: int, history: int) -> None:
    """An offset of 16 hours or more is a time, but none for the database."""
    for name in ("NewerThan", "OlderThan"):
        assert smd.get(INTERFACES, params={name: time}).status_code == interfaces
    for name in ("starttime", "endtime"):
        assert smd.get(HISTORY, params={name: time}).status_code == history


def test_a_time_is_refused_before_the_database_refuses_another(smd: httpx.Client) -> None:
    """What is no time counts more than an offset that is too large."""
    times = {"NewerThan": "2026-08-04T09:30:00+16:00", "OlderThan": "soon"}
    answer = smd.get(INTERFACES, params=times)
    refusal = "bad query param: Argument was not in a valid RFC3339 time format"
    assert outcome(answer) == (400, refusal)


def test_times_compare_as_moments(smd: httpx.Client) -> None:
    """The year 0000 is long ago, the offset counts."""
    smd.post(INTERFACES, json={"MACAddress": "02:00:00:00:00:01"}).raise_for_status()
    long_ago, far_off = "0000-01-01T00:00:00+15:59", "9999-12-31T23:59:59-15:59"
    for query, count in (
        ({"NewerThan": long_ago, "OlderThan": far_off}, 1),
        ({"OlderThan": long_ago}, 0),
        ({"NewerThan": far_off}, 0),
    ):
        assert len(smd.get(INTERFACES, params=query).json()) == count
