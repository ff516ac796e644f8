"""What SMD puts into the database's patterns as it comes."""

from __future__ import annotations

import httpx
import pytest

from openchami_sdk.testing.smd._reading._patterns import contains

QUERY = "/hsm/v2/State/Components/Query"
HARDWARE = "/hsm/v2/Inventory/Hardware"
NODES = ["x1000c0s0b0n0", "x1000c0s1b0n0", "x1000c0s2b0n0"]


def found(smd: httpx.Client, *xnames: str, **filters: list[str]) -> list[str]:
    """The components below *xnames*."""
    answer = smd.post(QUERY, json={"ComponentIDs": xnames, **filters})
    assert answer.status_code == 200, answer.text
    return [component["ID"] for component in answer.json()["Components"]]


def test_an_xname_is_a_pattern_once_a_type_is_asked_for(smd: httpx.Client) -> None:
    """Without a type it is compared as it is."""
    assert found(smd, "x1000c0s1", type=["node"]) == NODES[1:2]
    assert found(smd, "x1000%", type=["node"]) == NODES
    assert found(smd, "x1000c_s(0|2)b0", type=["node"]) == [NODES[0], NODES[2]]
    assert found(smd, "x1000c0s[12]b0n0", type=["node"]) == NODES[1:]
    assert found(smd, r"x1000\%", type=["node"]) == []
    assert found(smd, "x1000.", type=["node"]) == []
    assert found(smd, "x1000.*", type=["node"]) == NODES
    assert found(smd, "x1000%") == []
    path = f"{QUERY}/x1000%25?type=node"
    assert len(smd.get(path).json()["Components"]) == len(NODES)


@pytest.mark.parametrize("pattern", ["x1000(", "x1000c[", "*x1", "x{3,1}"])
def test_a_pattern_that_makes_no_sense_fails_in_the_database(
    smd: httpx.Client, pattern: str
) -> None:
    """Where it is no pattern it finds nothing."""
    answer = smd.post(QUERY, json={"ComponentIDs": [pattern], "type": ["node"]})
    assert (answer.status_code, answer.json()["detail"]) == (500, "failed to query DB.")
    assert found(smd, pattern) == []


def test_the_whole_system_has_two_names(smd: httpx.Client) -> None:
    """Spelt exactly so in a body, in any way in a path."""
    for name in ("s0", "all"):
        assert found(smd, name) == NODES
    assert found(smd, "ALL") == []
    assert len(smd.get(f"{QUERY}/ALL").json()["Components"]) == len(NODES)


@pytest.mark.parametrize(
    ("manufacturer", "matches"),
    [
        ("acme", True),
        ("CM%c", True),
        ("a_me", True),
        ("", True),
        (r"acme\_inc", False),
        (r"100\%", True),
        ("100%%", True),
        ("\\", True),
        ("acmes", False),
    ],
)
def test_a_maker_is_looked_for_by_pattern(
    smd: httpx.Client, manufacturer: str, matches: bool
) -> None:
    """`%` and `_` are wildcards, a backslash takes that from them."""
    fru = {"NodeFRUInfo": {"Manufacturer": "ACME 100% Inc\\%", "SerialNumber": "1"}}
    entry = {"ID": NODES[0], "NodeLocationInfo": {}, "PopulatedFRU": fru}
    smd.post(HARDWARE, json={"Hardware": [entry]}).raise_for_status()
    for path in (HARDWARE, f"{HARDWARE}ByFRU"):
        answer = smd.get(path, params={"manufacturer": manufacturer}).json()
        assert len(answer) == int(matches), path


def test_a_unit_without_a_maker_is_found_by_none(smd: httpx.Client) -> None:
    """A riser card has a producer, and no manufacturer, not even an empty one."""
    risers = {"NodeAccelRiserFRUInfo": {"Producer": "ACME"}}
    entry = {"ID": f"{NODES[0]}r1", "NodeAccelRiserLocationInfo": {}, "PopulatedFRU": risers}
    smd.post(HARDWARE, json={"Hardware": [entry]}).raise_for_status()
    assert smd.get(HARDWARE, params={"manufacturer": ""}).json() == []
    assert len(smd.get(HARDWARE).json()) == 1


def test_a_backslash_before_a_wildcard() -> None:
    """What follows a backslash stands for itself, the pattern's own wildcard included."""
    assert contains("a\\")("xa%")
    assert not contains("a\\")("xa")
