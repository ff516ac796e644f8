"""Below `destructive` no write reaches BSS that selects more than the run's own nodes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.tests.suite.guard.door import RUN_ID, STAGING, Door
from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.guard.guard import RefusedByGuard
from openchami_sdk.contract.guard.ledger import Undo

MakeDoor = Callable[..., Door]

PATH = "/boot/v1/bootparameters"
NODE = STAGING.xname_pool[0]
MAC = f"{STAGING.mac_prefix}:00:07"
IMAGE = f"http://boot.invalid/{RUN_ID}/vmlinuz"

TRAPS: dict[str, Any] = {
    "an empty object": {},
    "no nodes, which is every node": {"kernel": IMAGE},
    "empty lists": {"hosts": [], "macs": [], "nids": [], "kernel": IMAGE},
    "nulls": {"hosts": None, "macs": None, "kernel": IMAGE},
    "the empty MAC address of nodes that have none": {"hosts": [NODE], "macs": [""]},
    "the empty name of nodes that have none": {"hosts": [""], "kernel": IMAGE},
    "the NID 0 of nodes that have none": {"nids": [0], "kernel": IMAGE},
    "NIDs beside an own node": {"hosts": [NODE], "nids": [0]},
    "NIDs in other letters": {"hosts": [NODE], "NIDs": [1]},
    "an own list that another one replaces": {"hosts": [NODE], "Hosts": [], "kernel": IMAGE},
    "the default entry": {"hosts": ["Default"], "kernel": IMAGE},
    "a role": {"hosts": [NODE, "Compute"], "kernel": IMAGE},
    "another site's node": {"hosts": [NODE, "x3000c0s0b0n0"]},
    "another site's MAC address": {"macs": [MAC, "a4:bf:01:00:00:01"]},
    "text instead of a list": {"hosts": NODE},
    "a list instead of an object": [NODE],
}


@pytest.mark.parametrize("trap", TRAPS)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("level", list(Level)[:3], ids=str)
def test_no_write_selects_other_nodes(door: MakeDoor, level: Level, method: str, trap: str) -> None:
    """What BSS would take for other nodes than the run's, or for all of them, is not sent."""
    opened = door(level)
    opened.guard.ledger.announce(Undo("bss", "DELETE", PATH, body={"hosts": [NODE]}))
    with pytest.raises(RefusedByGuard):
        opened.send(method, f"{STAGING.base('bss')}{PATH}", TRAPS[trap])
    assert not opened.passed


@pytest.mark.parametrize("member", ["kernel", "initrd", "params"])
def test_no_deletion_takes_an_image_away(door: MakeDoor, member: str) -> None:
    """A DELETE of own nodes that also names an image would take it from every node."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(Undo("bss", "DELETE", PATH, body={"hosts": [NODE]}))
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", f"{STAGING.base('bss')}{PATH}", {"hosts": [NODE], member: IMAGE})
    assert not opened.passed


@pytest.mark.parametrize("selection", [{"hosts": [NODE]}, {"macs": [MAC]}], ids=["host", "mac"])
def test_own_nodes_are_written_and_removed(door: MakeDoor, selection: dict[str, Any]) -> None:
    """The run's own nodes get boot parameters, and lose them by what was announced."""
    opened = door(Level.CREATE)
    opened.guard.ledger.announce(Undo("bss", "DELETE", PATH, body=selection))
    opened.send("POST", f"{STAGING.base('bss')}{PATH}", {**selection, "kernel": IMAGE})
    opened.send("DELETE", f"{STAGING.base('bss')}{PATH}", selection)
    assert [request.method for request in opened.passed] == ["POST", "DELETE"]


@pytest.mark.parametrize("path", ["/phone-home", "/boot/v1/hosts", "/boot/v1/scn"])
def test_nothing_is_sent_that_names_no_node(door: MakeDoor, path: str) -> None:
    """Writes about whoever calls, or about all nodes, need a disposable system."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(Undo("bss", "DELETE", PATH, body={"hosts": [NODE]}))
    with pytest.raises(RefusedByGuard, match=str(NEEDED["external"])):
        opened.send(
            "POST", f"{STAGING.base('bss')}{path}", {"hostname": RUN_ID, "Components": [NODE]}
        )
    assert not opened.passed


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"hosts": ["%s"], "hosts": ["%s"]}' % (NODE.encode(), NODE.encode()),
        f'{{"hosts": ["{NODE}"]}}'.encode("utf-16"),
    ],
    ids=["nested deeply", "a member twice", "another encoding"],
)
def test_a_removal_that_cannot_be_read_is_none(door: MakeDoor, body: bytes) -> None:
    """What services may read differently is not what was announced."""
    opened = door(Level.CREATE)
    opened.guard.ledger.announce(Undo("bss", "DELETE", PATH, body={"hosts": [NODE]}))
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", f"{STAGING.base('bss')}{PATH}", body)
    assert not opened.passed
