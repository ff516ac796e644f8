"""Sentences that SMD makes from what it was sent, for input that no recording holds."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

V2 = "/hsm/v2"
COMPONENTS, MAPS = f"{V2}/State/Components", f"{V2}/Defaults/NodeMaps"
ENDPOINTS, INTERFACES = f"{V2}/Inventory/RedfishEndpoints", f"{V2}/Inventory/EthernetInterfaces"
NODE = "x1000c0s0b0n0"


@pytest.mark.parametrize(
    ("method", "path", "body", "sentence"),
    [
        ("POST", COMPONENTS, {"Components": [{"ID": "Node 7"}]}, "xname ID 'Node 7' is invalid"),
        (
            "POST",
            COMPONENTS,
            {"Components": [{"ID": NODE, "State": "On", "SubRole": "it's"}]},
            "subRole 'it's' is invalid",
        ),
        ("POST", MAPS, {"NodeMaps": [{"ID": "X0C0", "NID": 9}]}, "xname ID 'X0C0' is invalid or"),
        ("POST", MAPS, {"ID": NODE, "NID": -12}, "mapping data: NID '-12' is out of range"),
        ("POST", MAPS, {"Role": None}, "mapping data: xname ID '' is invalid or not a node"),
        ("PUT", f"{MAPS}/{NODE}", {"NID": 4, "Role": "Boß"}, "Role 'Boß' is not valid."),
        (
            "POST",
            f"{V2}/sysinfo/powermaps",
            [{"id": NODE, "poweredBy": ["x0m0", "q-2"]}],
            "idx 0: Power supply xname ID 'q-2' is invalid",
        ),
        (
            "POST",
            ENDPOINTS,
            {"ID": "X0C0 "},
            "xname ID x0c0 has wrong type for RF endpoint: Chassis",
        ),
        (
            "POST",
            ENDPOINTS,
            {"Hostname": "10.1.0.1"},
            "10.1.0.1 is not a valid locational xname ID",
        ),
        ("POST", ENDPOINTS, {"ID": "./", "Hostname": "x0c0s0b0"}, "No xname ID found"),
        (
            "POST",
            ENDPOINTS,
            {"RedfishEndpoints": [{"ID": "x0c0b0", "Domain": "d", "FQDN": "x0c0b0.e"}]},
            "at idx 0: host/domain conflicts with FQDN: 'x0c0b0.d' != 'x0c0b0.e'",
        ),
        (
            "POST",
            ENDPOINTS,
            {"ID": "x0c0b0", "Hostname": "10.1.0.1", "IPAddress": "10.1.0.2"},
            "hostname IP address conflicts with given IP address: '10.1.0.1' != '10.1.0.2'",
        ),
        (
            "POST",
            INTERFACES,
            {"MACAddress": " 0g:00-00.00:00:01"},
            'strconv.ParseInt: parsing "0g0000000001": invalid syntax',
        ),
        ("POST", INTERFACES, {"MACAddress": "0:0:0:0:0:0:1"}, "MAC string has invalid length"),
        ("POST", f"{V2}/Inventory/Discover", {"xnames": ["Q 1"]}, "No such RedfishEndpoint: Q 1"),
        (
            "POST",
            f"{V2}/Subscriptions/SCN",
            {"Subscriber": "s", "Url": "u", "SubRoles": ["Worker", "A B"]},
            "Invalid subRole 'A B'",
        ),
        ("GET", f"{V2}/locks/status?Reserved=per+haps", None, "query parameter: per haps"),
        ("GET", f"{V2}/groups/Nobody", None, "No such group: nobody"),
        ("GET", f"{V2}/partitions/P9/members", None, "No such partition: p9"),
        ("GET", f"{V2}/memberships/X07C0%20", None, "No such xname: x7c0"),
        ("GET", f"{INTERFACES}/ABC", None, "No such component ethernet interface: abc"),
        ("GET", f"{INTERFACES}/ABC/IPAddresses", None, "ethernet interface: ABC"),
        ("PATCH", f"{ENDPOINTS}/X9C0B0", {"Name": "n"}, "No such entry: x9c0b0"),
        (
            "PATCH",
            f"{COMPONENTS}/X01000C0S0B0N0/SoftwareStatus",
            {"SoftwareStatus": "x" * 33},
            "operation 'SoftwareStatus' failed for X01000C0S0B0N0",
        ),
    ],
)
def test_a_sentence_repeats_what_was_sent(
    smd: httpx.Client, method: str, path: str, body: Any, sentence: str
) -> None:
    """As it was spelt, or as the service reads it: each as in SMD."""
    answer = smd.request(method, path, json=body)
    assert answer.is_client_error
    assert sentence in answer.json()["detail"]


def test_all_xnames_that_are_none_are_named(smd: httpx.Client) -> None:
    """A new list of members names each, in their order."""
    smd.post(f"{V2}/groups", json={"label": "g"}).raise_for_status()
    answer = smd.put(f"{V2}/groups/g/members", json={"ids": ["b c", NODE, "", "a"]})
    assert answer.json()["detail"] == "invalid xname IDs: [b c  a]"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "group=a&group=b&partition=p1",
            "group and partition cannot both have more than one value",
        ),
        ("group=a&partition=NULL", "NULL partition and non-NULL group arg not permitted"),
        ("group=NULL&partition=p1", "NULL group and non-NULL partition arg not permitted"),
        ("group=NULL&group=a", "NULL and non-NULL group arguments not permitted"),
        ("partition=p1&partition=NULL", "NULL and non-NULL partrition arguments not permitted"),
        ("nid=x&partition=P1", "a required argument was not an integer"),
        ("partition=P1&group=A", "no such group"),
        ("class=Lake&arch=Z80", "Argument was not a valid HMS Arch"),
        ("subtype=a-b", "Argument was not a valid HMS Subtype"),
        ("enabled=", "a required argument did not match any valid input"),
    ],
)
def test_the_first_filter_that_is_wrong(smd: httpx.Client, query: str, sentence: str) -> None:
    """Filters are looked at in the service's order, then together."""
    for path in (COMPONENTS, f"{V2}/memberships"):
        answer = smd.get(f"{path}?{query}")
        assert answer.status_code == 400
        assert answer.json()["detail"] == f"bad query param: {sentence}"


def test_the_last_spelling_of_a_filter_counts(smd: httpx.Client) -> None:
    """Of names that differ in case alone, in the order of their bytes."""
    states = {"State": "Nonsense", "state": "On", "STATE": "None"}
    assert len(smd.get(COMPONENTS, params=states).json()["Components"]) == 3


@pytest.mark.parametrize(
    ("value", "status"),
    [("T", 200), ("tru", 200), (" Yes ", 200), ("of", 200), ("o", 500), ("", 500), ("2", 500)],
)
def test_flags_that_postgres_reads(smd: httpx.Client, value: str, status: int) -> None:
    """A word or enough of its beginning, in any case."""
    for name in ("locked", "reservation_disabled"):
        assert smd.get(COMPONENTS, params={name: value}).status_code == status


@pytest.mark.parametrize(
    ("ranges", "sentence"),
    [
        (["1-"], "argument was not a valid NID Range"),
        (["-"], "argument was not a valid NID Range"),
        (["1-x"], "a required argument was not an integer"),
    ],
)
def test_ranges_of_nids(smd: httpx.Client, ranges: list[str], sentence: str) -> None:
    answer = smd.post(f"{COMPONENTS}/ByNID/Query", json={"NIDRanges": ranges})
    assert (answer.status_code, answer.json()["detail"]) == (400, f"bad query param: {sentence}")


@pytest.mark.parametrize("body", [b"", b"{", b'{"label": }', b"\xef\xbb\xbf{}", b"[1,]", b"nope"])
def test_what_is_no_json(smd: httpx.Client, body: bytes) -> None:
    """The sentence is that of Go's reader."""
    answer = smd.post(f"{V2}/groups", content=body)
    assert answer.status_code == 500
    sentence = answer.json()["detail"].removeprefix("error decoding JSON ")
    assert sentence.startswith(("invalid character", "unexpected end of JSON input"))
