"""What the hardware inventory keeps, completes and arranges."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openchami_sdk.contract.json_values import is_list

HARDWARE = "/hsm/v2/Inventory/Hardware"
NODE = "x1000c0s0b0n0"


def entry(xname: str, stem: str, unit: dict[str, Any] | None = None) -> dict[str, Any]:
    """One piece of hardware, of which hardly anything is known."""
    return {"ID": xname, f"{stem}LocationInfo": {}, "PopulatedFRU": {f"{stem}FRUInfo": unit or {}}}


PARTS = [
    entry("x1000c0", "Chassis"),
    entry(NODE, "Node"),
    entry(f"{NODE}p0", "Processor"),
    entry(f"{NODE}g1k1", "Drive"),
    entry("x1000c0s1b0n0d0", "Memory"),
    entry("x3000m0p0v1", "Outlet"),
]


@pytest.fixture
def stocked(smd: httpx.Client) -> httpx.Client:
    """An SMD with a node and its parts, a part whose node is unknown, and an outlet likewise."""
    smd.post(HARDWARE, json={"Hardware": PARTS}).raise_for_status()
    return smd


def all_ids(lists: dict[str, Any]) -> list[str]:
    """The xnames of an inventory, whatever list they are in."""
    return sorted(xname for members in ids(lists).values() for xname in members)


def ids(lists: dict[str, Any]) -> dict[str, list[str]]:
    """The xnames in each list of an inventory."""
    return {
        name: [one["ID"] for one in members] for name, members in lists.items() if is_list(members)
    }


def test_what_was_not_given_is_empty(stocked: httpx.Client) -> None:
    """Info objects answer every member they have."""
    place = stocked.get(f"{HARDWARE}/{NODE}").json()
    assert place["NodeLocationInfo"] == {
        "Id": "",
        "Name": "",
        "Description": "",
        "HostName": "",
        "ProcessorSummary": {"Count": 0, "Model": ""},
        "MemorySummary": {"TotalSystemMemoryGiB": 0},
    }
    assert place["PopulatedFRU"]["FRUID"] == f"FRUIDfor{NODE}"


def test_numbers_may_come_as_text(smd: httpx.Client) -> None:
    """A number in quotes is a number; a word where a number belongs is refused."""
    node = entry(NODE, "Node") | {"NodeLocationInfo": {"ProcessorSummary": {"count": "2"}}}
    assert smd.post(HARDWARE, json={"Hardware": [node]}).status_code == 200
    summary = smd.get(f"{HARDWARE}/{NODE}").json()["NodeLocationInfo"]["ProcessorSummary"]
    assert summary["Count"] == 2
    node["NodeLocationInfo"]["ProcessorSummary"]["count"] = "two"
    assert smd.post(HARDWARE, json={"Hardware": [node]}).status_code == 500


def test_parts_are_nested_in_their_nodes(stocked: httpx.Client) -> None:
    """Parts of known nodes are inside them, others stand alone; a lone outlet gets lost."""
    nested = stocked.get(f"{HARDWARE}/Query/all").json()
    assert ids(nested) == {
        "Chassis": ["x1000c0"],
        "Nodes": [NODE],
        "Memory": ["x1000c0s1b0n0d0"],
    }
    node = nested["Nodes"][0]
    assert ids(node) == {"Processors": [f"{NODE}p0"], "Drives": [f"{NODE}g1k1"]}
    flat = stocked.get(f"{HARDWARE}/Query/all", params={"format": "FullyFlat"}).json()
    assert all_ids(flat) == sorted(part["ID"] for part in PARTS)


@pytest.mark.parametrize(
    ("root", "query", "found"),
    [
        (NODE, {"children": "false"}, [NODE]),
        (NODE, {"parents": "true"}, ["x1000c0", NODE]),
        (NODE, {"parents": "true", "type": "Chassis"}, ["x1000c0"]),
        (f"{NODE}p0", {"parents": "true", "children": "true"}, ["x1000c0", NODE, f"{NODE}p0"]),
        ("x1000", {"type": "Node"}, [NODE, f"{NODE}g1k1", f"{NODE}p0"]),
        ("x1000", {"type": "Node", "children": "false"}, [NODE]),
        ("x1000", {"type": "Cabinet"}, [part["ID"] for part in PARTS]),
        ("all_comp", {}, []),
        ("all_comp", {"parents": "true"}, []),
    ],
)
def test_what_belongs_to_a_query(
    stocked: httpx.Client, root: str, query: dict[str, str], found: list[str]
) -> None:
    """Parents, children and types narrow an inventory; a type that finds nothing finds all."""
    answer = stocked.get(f"{HARDWARE}/Query/{root}", params=query | {"format": "FullyFlat"})
    assert all_ids(answer.json()) == sorted(found)


def test_parts_are_in_the_partition_of_their_node(stocked: httpx.Client) -> None:
    """A partition's inventory has its nodes with all that is in them."""
    partition = {"name": "p1", "members": {"ids": [NODE]}}
    stocked.post("/hsm/v2/partitions", json=partition).raise_for_status()
    places = stocked.get(HARDWARE, params={"partition": "p1"}).json()
    assert sorted(place["ID"] for place in places) == [NODE, f"{NODE}g1k1", f"{NODE}p0"]


def test_nothing_is_stored_when_one_entry_is_wrong(smd: httpx.Client) -> None:
    """An inventory is taken whole or not at all."""
    both = {"Hardware": [entry(NODE, "Node"), entry("x1000c0s1b0n0", "Processor")]}
    assert smd.post(HARDWARE, json=both).status_code == 400
    assert smd.get(HARDWARE).json() == []


@pytest.mark.parametrize(
    ("query", "status", "found"),
    [
        ({"starttime": "2020-01-01T00:00:00Z"}, 200, True),
        ({"endtime": "2020-01-01T00:00:00+01:00"}, 200, False),
        ({"starttime": ""}, 200, True),
        ({"starttime": "2020-01-01"}, 500, False),
        ({"endtime": "2020-13-01T00:00:00Z"}, 500, False),
    ],
)
def test_history_takes_rfc_3339_times(
    stocked: httpx.Client, query: dict[str, str], status: int, found: bool
) -> None:
    answer = stocked.get(f"{HARDWARE}/History", params=query)
    assert answer.status_code == status
    assert bool(answer.json().get("Components")) == found


OBJECTS = [
    ("Outlet", "x1m0p0j1", "FRU", "EnergySensor"),
    ("Outlet", "x1m0p0v1", "FRU", "FrequencySensor"),
    ("PDU", "x1m0p0", "Location", "Location"),
    ("Processor", f"{NODE}p0", "FRU", "Oem"),
    ("NodeAccel", f"{NODE}a0", "FRU", "Oem"),
    ("NodeAccelRiser", f"{NODE}r0", "FRU", "Oem"),
]


@pytest.mark.parametrize(("stem", "xname", "side", "member"), OBJECTS)
@pytest.mark.parametrize(
    ("value", "status"), [(None, 200), ({}, 200), ([], 500), (7, 500), ("", 500), (True, 500)]
)
def test_members_that_are_objects(
    smd: httpx.Client, stem: str, xname: str, side: str, member: str, value: Any, status: int
) -> None:
    """Null passes, and nothing else that is no object."""
    row = entry(xname, stem)
    holder = row if side == "Location" else row["PopulatedFRU"]
    holder[f"{stem}{side}Info"] = {member: value}
    answer = smd.post(HARDWARE, json={"Hardware": [row]})
    assert answer.status_code == status
    if status == 500:
        assert answer.json()["detail"].startswith("error decoding JSON json: cannot unmarshal ")


def test_a_sensor_is_completed(smd: httpx.Client) -> None:
    """What is not known of it is dropped, what is not given is empty or left out."""
    sensor = {"Reading": "1.50", "Status": {"State": "Enabled"}, "Colour": "red"}
    outlet = entry("x1m0p0j1", "Outlet", {"EnergySensor": sensor})
    smd.post(HARDWARE, json={"Hardware": [outlet]}).raise_for_status()
    unit = smd.get(f"{HARDWARE}/x1m0p0j1").json()["PopulatedFRU"]["OutletFRUInfo"]
    assert unit == {
        "OutletType": "",
        "EnergySensor": {
            "DataSourceUri": "",
            "Name": "",
            "Reading": 1.5,
            "Status": {"Health": "", "State": "Enabled"},
        },
    }


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ({"ID": "x0c0w1w1"}, "ID is empty or not a valid xname"),
        ({"ID": NODE, "NodeLocationInfo": {}}, "PopulatedFRU must be populated"),
        (
            {"ID": f"{NODE}i0", "PopulatedFRU": {}},
            "HMSType value not supported for this operation",
        ),
        ({"ID": NODE, "PopulatedFRU": {}}, "Component location info is empty"),
        ({"ID": NODE, "NodeLocationInfo": {}, "PopulatedFRU": {}}, "FRU info is empty"),
    ],
)
def test_what_hardware_lacks(smd: httpx.Client, row: dict[str, Any], sentence: str) -> None:
    """What is looked at first is named."""
    answer = smd.post(HARDWARE, json={"Hardware": [row]})
    assert (answer.status_code, answer.json()["detail"]) == (400, sentence)


def test_a_query_recognises_names_in_lower_case_only(stocked: httpx.Client) -> None:
    """Leading zeros pass where a number has no end; the format may be in any case."""
    flat = {"format": "FULLYFLAT", "children": "true"}
    answer = stocked.get(f"{HARDWARE}/Query/x1000c0s00b0", params=flat)
    assert answer.json()["Format"] == "FullyFlat"
    assert NODE in all_ids(answer.json())
    for name in ("X1000C0", "x01000c0", " x1000c0", "S0"):
        refused = stocked.get(f"{HARDWARE}/Query/{name}", params=flat)
        assert (refused.status_code, refused.json()["detail"]) == (400, "Invalid xname")
