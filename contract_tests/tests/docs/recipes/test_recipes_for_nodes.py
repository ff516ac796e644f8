"""The recipes that read and write SMD's nodes and controllers."""

from __future__ import annotations

import csv
import re
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from contract_tests.tests.docs.recipes.programs import PROGRAMS, TEXT, XNAMES, ready
from openchami_sdk import core, smd

BOTH = pytest.mark.parametrize("openchami_release", ["v0.1", "v0.2"])
Run = Callable[..., tuple[object, str, str]]
WhileWaiting = Callable[[Callable[[], object]], None]


def test_every_program_is_run_here() -> None:
    """A block without a name, or a program without a test, is missed by nobody."""
    assert len(PROGRAMS) == TEXT.count("```python")
    code = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.py"))
    assert [name for name in PROGRAMS if f'"{name}"' not in code] == []


@BOTH
def test_inventory(run: Run, client: smd.Client, compute: list[str]) -> None:
    """Run again after a change, it shows the change and nothing twice."""
    client.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(mac_address="02:00:00:00:00:01", component_id=XNAMES[0])
    )
    assert run("inventory.py") == (0, "4 nodes\n", "")
    client.components.delete(XNAMES[3])
    ready(client, XNAMES[2:3])
    assert run("inventory.py") == (0, "3 nodes\n", "")
    expected = [
        (XNAMES[0], 1, "Off", "Compute", "02:00:00:00:00:01", "compute"),
        (XNAMES[1], 2, "Off", "Compute", "", "compute"),
        (XNAMES[2], 3, "Ready", "Compute", "", ""),
    ]
    database = sqlite3.connect("inventory.db")
    assert database.execute("SELECT * FROM nodes").fetchall() == expected
    database.close()
    with open("inventory.csv", newline="") as file:
        table = list(csv.reader(file))
    assert table[0] == ["xname", "nid", "state", "role", "macs", "group_labels"]
    assert table[1:] == [[str(cell) for cell in row] for row in expected]


@BOTH
def test_wait_ready(
    run: Run,
    client: smd.Client,
    while_waiting: WhileWaiting,
) -> None:
    """The nodes become Ready one after the other."""
    left = XNAMES[:2]
    while_waiting(lambda: ready(client, [left.pop()]))
    assert run("wait_ready.py", *XNAMES[:2]) == (0, "All nodes are Ready.\n", "")
    assert left == []


def test_wait_ready_in_vain(
    run: Run, client: smd.Client, while_waiting: WhileWaiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After 15 minutes the message names the nodes that are missing."""
    ready(client, XNAMES[:1])
    seconds = iter(range(0, 10_000, 500))
    defaults = core.wait_until.__kwdefaults__
    assert defaults
    monkeypatch.setitem(defaults, "clock", lambda: next(seconds))
    while_waiting(lambda: None)
    message, out, _ = run("wait_ready.py", *XNAMES[:2])
    assert out == ""
    assert re.fullmatch(
        r"Waited \d+ s for 2 nodes to be Ready\. .* returned: not Ready: x1000c0s1b0n0",
        str(message),
    )


@BOTH
def test_wait_discovery(run: Run, client: smd.Client, while_waiting: WhileWaiting) -> None:
    """magellan posts what it found behind a BMC while the program waits."""
    system = smd.InventorySystem(uri="https://10.254.1.1/redfish/v1/Systems/0", name="Node 0")
    found = smd.RedfishInventoryCreate(
        id="x1000c0s0b0", fqdn="bmc0.example", schema_version=1, systems=[system]
    )
    while_waiting(lambda: client.redfish_endpoints.create(found))
    status, out, _ = run("wait_discovery.py", "x1000c0s0b0")
    assert (status, out.split()[0]) == (0, "x1000c0s0b0n0")
    assert out.endswith("/redfish/v1/Systems/0\n")


@BOTH
def test_move_bmcs(run: Run, client: smd.Client) -> None:
    """The domain changes, and nothing else."""
    client.redfish_endpoints.create(
        smd.RedfishEndpointCreate(id="x1000c0s0b0", fqdn="bmc0.old", user="root", password="one")
    )
    before = client.redfish_endpoints.get("x1000c0s0b0")
    assert run("move_bmcs.py", "new", "x1000c0s0b0") == (0, "x1000c0s0b0 bmc0.new\n", "")
    after = client.redfish_endpoints.get("x1000c0s0b0")
    assert (after.fqdn, after.domain) == ("bmc0.new", "new")
    after.fqdn, after.domain = before.fqdn, before.domain
    assert after == before


@BOTH
def test_add_members(run: Run, client: smd.Client, compute: list[str], tmp_path: Path) -> None:
    """A node that does not exist is an error of its own; run again, nothing is added twice."""
    (tmp_path / "nodes.txt").write_text("\n".join([*XNAMES, "x1000c0s9b0n0"]))
    status, out, err = run("add_members.py", "compute", "nodes.txt")
    assert (status, out) == (1, "2 added, 1 failed\n")
    assert err.startswith("x1000c0s9b0n0 POST ")
    assert len(err.splitlines()) == 1
    assert sorted(client.groups.list_members("compute").ids) == XNAMES
    assert run("add_members.py", "compute", "nodes.txt")[1] == "0 added, 1 failed\n"


@BOTH
def test_load_nodes(run: Run, client: smd.Client, tmp_path: Path) -> None:
    """The page's own file, and one more line with a mistake."""
    (example,) = re.findall(r"^```yaml\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    (tmp_path / "nodes.yaml").write_text(example + "- {ID: x3000c0s3b0m0, State: Unknown}\n")
    status, out, err = run("load_nodes.py", "nodes.yaml")
    assert (status, out) == (1, "2 loaded, 1 refused\n")
    assert err.startswith("x3000c0s3b0m0 ")
    assert len(err.splitlines()) == 1
    assert client.components.get("x3000c0s2b0n0").nid == 2
