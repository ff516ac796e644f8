"""Below `destructive` no write reaches boot-service that selects more than the run's own nodes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from contract_tests.tests.suite.guard.door import RUN_ID, STAGING, Door
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.guard.guard import RefusedByGuard
from openchami_sdk.contract.guard.ledger import Undo

MakeDoor = Callable[..., Door]

BASE = STAGING.base("boot")
NODE = STAGING.xname_pool[0]
MAC = f"{STAGING.mac_prefix}:00:07"
KERNEL = f"http://boot.invalid/{RUN_ID}/vmlinuz"
OWN = Undo("boot", "DELETE", "/bootconfigurations/bootconfiguration-00000001")

TRAPS: dict[str, Any] = {
    "no selector, which is every node": {"kernel": KERNEL},
    "empty lists": {"hosts": [], "macs": [], "nids": [], "groups": [], "kernel": KERNEL},
    "the empty name of nodes that have none": {"hosts": [""], "kernel": KERNEL},
    "the empty MAC address beside an own node": {"hosts": [NODE], "macs": [""], "kernel": KERNEL},
    "NIDs beside an own node": {"hosts": [NODE], "nids": [1], "kernel": KERNEL},
    "a group beside an own node": {"hosts": [NODE], "groups": ["compute"], "kernel": KERNEL},
    "a pattern": {"hosts": ["x9990*"], "kernel": KERNEL},
    "an own list that another one replaces": {"hosts": [NODE], "Hosts": [], "kernel": KERNEL},
    "another site's node": {"hosts": [NODE, "x3000c0s0b0n0"], "kernel": KERNEL},
}


def _bodies(trap: Any) -> list[tuple[str, str, Any]]:
    """The writes that could carry it."""
    named = {"metadata": {"name": RUN_ID}, "spec": trap}
    return [
        ("POST", "/bootconfigurations", named),
        ("PUT", OWN.path, named),
        ("POST", "/bootparameters", trap),
        ("PUT", "/bootparameters", trap),
        ("POST", "/boot/v1/bootparameters", trap),
    ]


@pytest.mark.parametrize("trap", TRAPS)
def test_no_write_selects_other_nodes(door: MakeDoor, trap: str) -> None:
    """What boot-service would take for other nodes than the run's is not sent."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(OWN)
    for method, path, body in _bodies(TRAPS[trap]):
        with pytest.raises(RefusedByGuard):
            opened.send(method, f"{BASE}{path}", body)
    assert not opened.passed


@pytest.mark.parametrize(
    "change",
    [{"hosts": []}, {"macs": None}, {"HOSTS": []}, {"hosts": ["x3000c0s0b0n0"]}, {"groups": ["a"]}],
    ids=str,
)
def test_no_change_takes_selectors_away(door: MakeDoor, change: Any) -> None:
    """A change that empties a list could make a configuration that of every node."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(OWN)
    with pytest.raises(RefusedByGuard):
        opened.send("PATCH", f"{BASE}{OWN.path}", change)
    opened.send("PATCH", f"{BASE}{OWN.path}", {"priority": 3})
    assert len(opened.passed) == 1


@pytest.mark.parametrize(
    "query",
    ["", "?host=", f"?host={NODE},x3000c0s0b0n0", "?name=compute", f"?host={NODE}&nid=1", "?mac="],
)
def test_no_deletion_takes_other_configurations(door: MakeDoor, query: str) -> None:
    """A DELETE of boot parameters removes whatever fits its query."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(OWN)
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", f"{BASE}/bootparameters{query}")
    opened.send("DELETE", f"{BASE}/bootparameters?host={NODE}&mac={MAC}")
    assert len(opened.passed) == 1


def test_only_announced_uids_are_written(door: MakeDoor) -> None:
    """A uid tells nothing, so only one that the run found by its name is its own."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(OWN)
    body = {"metadata": {"name": RUN_ID}, "spec": {"hosts": [NODE], "kernel": KERNEL}}
    with pytest.raises(RefusedByGuard):
        opened.send("PUT", f"{BASE}/bootconfigurations/bootconfiguration-00000002", body)
    opened.send("PUT", f"{BASE}{OWN.path}", body)
    opened.send("PUT", f"{BASE}{OWN.path}/status", {"phase": "seen"})
    assert len(opened.passed) == 2
