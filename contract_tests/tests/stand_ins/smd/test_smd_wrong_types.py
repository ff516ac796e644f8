"""Bodies with values of a wrong type: SMD's sentences name the types of its program."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

V2 = "/hsm/v2"
COMPONENTS, INVENTORY = f"{V2}/State/Components", f"{V2}/Inventory"
NODE = "x1000c0s0b0n0"


@pytest.mark.parametrize(
    ("method", "path", "body", "sentence"),
    [
        (
            "POST",
            COMPONENTS,
            {"Components": [{"ID": NODE, "Enabled": "no"}]},
            "string into Go struct field Component.ComponentArray.Components.Enabled of type bool",
        ),
        (
            "POST",
            COMPONENTS,
            {"Components": [5], "Force": 1},
            "number into Go struct field ComponentsPost.ComponentArray.Components of type "
            "base.Component",
        ),
        (
            "PUT",
            f"{COMPONENTS}/{NODE}",
            {"force": "no"},
            "string into Go struct field ComponentPut.force of type bool",
        ),
        (
            "PATCH",
            f"{COMPONENTS}/{NODE}/Role",
            {"ID": True},
            "bool into Go struct field compPatchIn.ID of type string",
        ),
        (
            "PATCH",
            f"{COMPONENTS}/{NODE}/NID",
            {"NID": 2**63},
            f"number {2**63} into Go struct field compPatchIn.CompUpdate.NID of type int64",
        ),
        (
            "PATCH",
            f"{COMPONENTS}/BulkNID",
            {"Components": [{"NID": {"a": 1}}]},
            "object into Go struct field Component.Components.NID of type json.Number",
        ),
        (
            "POST",
            f"{V2}/Defaults/NodeMaps",
            {"nid": 1.5},
            "number 1.5 into Go struct field scanableNodeMap.NodeMap.NID of type int",
        ),
        (
            "POST",
            f"{INVENTORY}/RedfishEndpoints",
            {"RedfishEndpoints": [{"UseSSDP": 0}]},
            "number into Go struct field RawRedfishEP.RedfishEndpoints.UseSSDP of type bool",
        ),
        (
            "POST",
            f"{INVENTORY}/EthernetInterfaces",
            {"IPAddresses": [{"Network": ["x"]}]},
            "array into Go struct field IPAddressMapping.IPAddresses.Network of type string",
        ),
        (
            "POST",
            f"{INVENTORY}/Hardware",
            {"Hardware": [{"NodeLocationInfo": {"HostName": 1}}]},
            "number into Go struct field SystemLocationInfoRF.Hardware.NodeLocationInfo.HostName "
            "of type string",
        ),
        (
            "POST",
            f"{V2}/locks/lock",
            {"componentids": NODE},
            "string into Go struct field CompLockV2Filter.ComponentIDs of type []string",
        ),
        (
            "POST",
            f"{V2}/groups",
            {"members": {"ids": [7]}},
            "number into Go struct field Members.members.ids of type string",
        ),
        ("POST", f"{V2}/sysinfo/powermaps", "x", "string into Go value of type []sm.PowerMap"),
    ],
)
def test_the_sentence_says_where_and_which_type(
    smd: httpx.Client, method: str, path: str, body: Any, sentence: str
) -> None:
    """The structure a member is in, the path to it, and the type it should have."""
    answer = smd.request(method, path, json=body)
    assert answer.status_code == 500
    assert answer.json()["detail"] == f"error decoding JSON json: cannot unmarshal {sentence}"


def test_a_text_without_a_number_in_it(smd: httpx.Client) -> None:
    """The NID of a component may be a text, but only one that JSON could have as a number."""
    answer = smd.post(COMPONENTS, json={"Components": [{"NID": '0"7'}]})
    assert answer.json()["detail"] == (
        r'error decoding JSON json: invalid number literal, trying to unmarshal "\"0\\\"7\"" into '
        "Number"
    )


@pytest.mark.parametrize("member", ["ID", "LastUpdate", "Type"])
def test_what_is_ignored_has_a_type_all_the_same(smd: httpx.Client, member: str) -> None:
    """Of an Ethernet interface also the members that SMD makes itself."""
    body = {"MACAddress": "b42e99000001", member: 5}
    assert smd.post(f"{INVENTORY}/EthernetInterfaces", json=body).status_code == 500


@pytest.mark.parametrize(("path", "missing"), [("Query", "IDs"), ("ByNID/Query", "NID ranges")])
def test_a_query_is_read_in_parts(smd: httpx.Client, path: str, missing: str) -> None:
    """Filters of a wrong type are only found when something is asked for."""
    answer = smd.post(f"{COMPONENTS}/{path}", json={"type": "node"})
    assert (answer.status_code, answer.json()["detail"]) == (400, f"Missing {missing}")
    asked = {"ComponentIDs": [NODE], "NIDRanges": ["1"], "stateonly": 1, "type": "node"}
    answer = smd.post(f"{COMPONENTS}/{path}", json=asked)
    assert "Go struct field ComponentFilter.type of type []string" in answer.json()["detail"]
