"""Changes of components, groups and subscriptions that take a turn nobody would expect."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

V2 = "/hsm/v2"
COMPONENTS = f"{V2}/State/Components"
NODE, OTHER = "x1000c0s0b0n0", "x1000c0s1b0n0"


def component(smd: httpx.Client, xname: str = NODE) -> dict[str, Any]:
    row: dict[str, Any] = smd.get(f"{COMPONENTS}/{xname}").json()
    return row


def change(smd: httpx.Client, what: str, **body: Any) -> tuple[int, str]:
    """The status of a PATCH, and what a refusal says."""
    answer = smd.patch(f"{COMPONENTS}/{what}", json=body)
    return answer.status_code, answer.json()["detail"] if answer.content else ""


@pytest.mark.parametrize("where", [f"{NODE}/StateData", "BulkStateData"])
def test_force_makes_no_component_ready_with_a_warning(smd: httpx.Client, where: str) -> None:
    """Ready with a warning is for components that are ready already."""
    wanted = {"State": "Ready", "Flag": "Warning", "Force": True}
    assert change(smd, where, ComponentIDs=[NODE, OTHER], **wanted) == (204, "")
    assert component(smd)["State"] == "On"

    change(smd, f"{NODE}/StateData", State="Ready")
    change(smd, where, ComponentIDs=[NODE, OTHER], **wanted)
    assert (component(smd)["State"], component(smd)["Flag"]) == ("Ready", "Warning")


def test_a_bulk_update_of_one_component_speaks_as_an_update_of_it(smd: httpx.Client) -> None:
    """An empty role is missing; a text that is too long fails though nobody has the xname."""
    missing = (400, "a required argument was missing")
    assert change(smd, "BulkRole", ComponentIDs=[NODE], Role="") == missing
    assert change(smd, "BulkRole", ComponentIDs=[NODE, OTHER], Role="")[1].startswith(
        "a required argument did not match"
    )
    wanted = {"SoftwareStatus": "s" * 33}
    assert change(smd, "BulkSoftwareStatus", ComponentIDs=["x9c0s0b0n0"], **wanted)[0] == 400
    unknown = ["x9c0s0b0n0", "x9c0s1b0n0"]
    assert change(smd, "BulkSoftwareStatus", ComponentIDs=unknown, **wanted)[0] == 204


def test_a_second_row_for_a_component_needs_no_nid(smd: httpx.Client) -> None:
    """Only the first row of a component is looked at."""
    rows = [{"ID": NODE, "NID": 7}, {"ID": f"{NODE} ".upper()}]
    assert change(smd, "BulkNID", Components=rows) == (204, "")
    assert component(smd)["NID"] == 7
    assert change(smd, "BulkNID", Components=[*rows, {"ID": OTHER}])[0] == 400


def test_of_two_rows_for_a_known_component_the_first_that_differs_counts(
    smd: httpx.Client,
) -> None:
    """A row that says what is known already stands in nobody's way."""
    rows = [{"ID": NODE, "State": "On"}, {"ID": NODE, "State": "Off"}]
    smd.post(COMPONENTS, json={"Components": rows, "Force": True})
    assert component(smd)["State"] == "Off"


def test_a_complete_node_gets_no_subrole_from_its_map(smd: httpx.Client) -> None:
    """The map is only looked at for a node without a role, a NID or a class."""
    names = ("x1000c0s6b0n0", "x1000c0s7b0n0")
    maps = [
        {"ID": xname, "NID": 60 + index, "Role": "Management", "SubRole": "Worker"}
        for index, xname in enumerate(names)
    ]
    smd.post(f"{V2}/Defaults/NodeMaps", json={"NodeMaps": maps}).raise_for_status()
    row = {"State": "On", "Role": "Service", "NID": 3}
    rows = [{"ID": names[0], "Class": "River"} | row, {"ID": names[1], **row, "NID": 4}]
    smd.post(COMPONENTS, json={"Components": rows}).raise_for_status()

    assert [component(smd, xname).get("SubRole") for xname in names] == [None, "Worker"]


def test_groups_of_an_unknown_partition_are_refused_whatever_their_tags(
    smd: httpx.Client,
) -> None:
    """The partition is looked for before the tags; with no group of the label it is not."""
    groups = f"{V2}/groups"
    smd.post(groups, json={"label": "g", "tags": ["t"]}).raise_for_status()
    asked = {"tag": "other", "partition": "p9"}
    assert smd.get(groups, params=asked).status_code == 400
    assert smd.get(groups, params={**asked, "group": "h"}).json() == []


def test_a_trigger_that_is_there_twice_is_removed_once(smd: httpx.Client) -> None:
    """Each removal takes one of the equal words away."""
    subscriptions = f"{V2}/Subscriptions/SCN"
    body = {"Subscriber": "s", "Url": "http://127.0.0.1:9/", "States": ["On", "Off", "On"]}
    number = smd.post(subscriptions, json=body).json()["ID"]
    smd.patch(f"{subscriptions}/{number}", json={"Op": "Remove", "States": ["On"]})
    assert smd.get(f"{subscriptions}/{number}").json()["States"] == ["Off", "On"]
