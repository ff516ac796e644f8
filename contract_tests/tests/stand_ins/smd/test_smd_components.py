"""What SMD does with components beyond what its recordings show."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openchami_sdk.testing.smd._components import read, upsert
from openchami_sdk.testing.smd._records import Change
from openchami_sdk.testing.smd._store import Store

COMPONENTS = "/hsm/v2/State/Components"
NODE, OTHER = "x1000c0s0b0n0", "x1000c0s1b0n0"


def component(smd: httpx.Client, xname: str = NODE) -> dict[str, Any]:
    """One component, as SMD answers it."""
    found: dict[str, Any] = smd.get(f"{COMPONENTS}/{xname}").json()
    return found


def post(smd: httpx.Client, *rows: dict[str, Any], force: bool = False) -> None:
    """Create components, or with force overwrite them."""
    body = {"Components": rows, "Force": force}
    assert smd.post(COMPONENTS, json=body).status_code == 204


def test_force_clears_what_it_leaves_out_only_when_something_changes(smd: httpx.Client) -> None:
    """A forced row that brings nothing new changes nothing; one that does replaces six members."""
    post(smd, {"ID": NODE, "State": "On", "Arch": "ARM", "Class": "River"}, force=True)

    post(smd, {"ID": NODE, "State": "On"}, force=True)
    assert component(smd)["Arch"] == "ARM"

    post(smd, {"ID": NODE, "State": "Off"}, force=True)
    assert "Arch" not in component(smd)
    assert "Class" not in component(smd)


def test_of_two_rows_for_one_component_the_first_counts(smd: httpx.Client) -> None:
    """The second is passed over, not an error."""
    post(smd, {"ID": "x7", "State": "On"}, {"ID": "X07", "State": "Off"})

    assert component(smd, "x7")["State"] == "On"


def test_a_bulk_role_keeps_subroles_where_the_role_stays(smd: httpx.Client) -> None:
    """In bulk a missing subrole clears it only where the role changes; alone it always does."""
    role = {"Role": "Compute", "SubRole": "Worker"}
    smd.patch(f"{COMPONENTS}/BulkRole", json={"ComponentIDs": [NODE, OTHER], **role})

    smd.patch(f"{COMPONENTS}/BulkRole", json={"ComponentIDs": [NODE, OTHER], "Role": "Compute"})
    assert component(smd)["SubRole"] == "Worker"

    smd.patch(f"{COMPONENTS}/{NODE}/Role", json={"Role": "Compute"})
    assert "SubRole" not in component(smd)


def test_ranges_and_single_nids_add_up(smd: httpx.Client) -> None:
    """A start without an end is open; a lone end starts at zero; nid joins with OR."""
    post(smd, *({"ID": f"x{n}c0s0b0n0", "State": "On", "NID": n} for n in (1, 5, 9)))
    query = [("nid_start", "1"), ("nid_end", "2"), ("nid_start", "9"), ("nid", "5")]

    found = smd.get(COMPONENTS, params=[*query, ("type", "node"), ("state", "on")]).json()
    assert {1, 5, 9} < {row["NID"] for row in found["Components"]}

    found = smd.get(COMPONENTS, params={"nid_end": "5"}).json()
    assert sorted(row["NID"] for row in found["Components"]) == [1, 5]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("?state=!", 400),
        ("?role=!", 200),
        ("?group=NULL&group=blue", 400),
        ("?partition=p1&partition=NULL", 400),
        ("?nid=99999999999999999999", 500),
        ("?nid=-1", 400),
        ("?state=on;flag=ok", 500),
        ("?state=%zz", 500),
        ("?locked=!true", 200),
        ("?softwarestatus=%00", 500),
    ],
)
def test_odd_filters(smd: httpx.Client, query: str, status: int) -> None:
    """What can be no value is refused, with the status that the real one gives."""
    assert smd.get(COMPONENTS + query).status_code == status


def test_an_empty_middle_segment_is_an_empty_name(smd: httpx.Client) -> None:
    """The router matches a parameter without a value inside a path, but not at its end."""
    assert smd.get("/hsm/v2/groups//members").status_code == 400
    assert smd.get("/hsm/v2/groups//").status_code == 404


def test_new_components_are_announced_by_kind_of_change() -> None:
    """One notification for each state, each enabled flag and each role; none for no news."""
    store, told = Store(), list[Change]()
    store.listeners.append(told.append)
    rows = [
        read({"ID": xname, "State": state}, "components")
        for xname, state in (("x1c0s0b0n0", "On"), ("x1c0s0b0n1", "Off"))
    ]

    upsert(store, rows, force=False)
    assert told == [
        Change(Components=["x1c0s0b0n0"], State="On"),
        Change(Components=["x1c0s0b0n0", "x1c0s0b0n1"], Enabled=True),
        Change(Components=["x1c0s0b0n0", "x1c0s0b0n1"], Role="Compute"),
        Change(Components=["x1c0s0b0n1"], State="Off"),
    ]

    told.clear()
    upsert(store, [read({"ID": "x1c0s0b0n0", "State": "Off"}, "components")], force=False)
    assert told == []
