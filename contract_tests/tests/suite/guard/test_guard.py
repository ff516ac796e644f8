"""Nothing that a run may not do gets past the guard, however it is asked for."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from contract_tests.tests.suite.guard.door import RUN_ID, STAGING, Door
from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import Operation, every_operation, match
from openchami_sdk.contract.guard.guard import RefusedByGuard
from openchami_sdk.contract.guard.ledger import Undo

MakeDoor = Callable[..., Door]

METHODS = [
    "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT",
    "QUERY", "PROPFIND", "delete", "Delete", "X-DELETE",
]  # fmt: skip

WIPE = "https://staging.example/apis/smd/hsm/v2/State/Components"
TRICKS = [
    f"{WIPE}/",
    f"{WIPE}//",
    f"{WIPE}/.",
    f"{WIPE}/x0c0s0b0n0/..",
    f"{WIPE}/%2e",
    f"{WIPE}/%2E%2E/Components",
    f"{WIPE}%2f",
    f"{WIPE}/%00",
    f"{WIPE};x=1",
    f"{WIPE}/%20",
    "https://staging.example/apis/smd//hsm/v2/State/Components",
    "https://staging.example/apis/smd/hsm/v2/groups/../State/Components",
    "https://staging.example/apis/smd/hsm/v2/State/Components%3f",
    "https://staging.example/apis/smd/hsm/v2\\State\\Components",
    "https://STAGING.example:443/apis/smd/hsm/v2/State/Components",
    "http://staging.example/apis/smd/hsm/v2/State/Components",
    "https://staging.example:8443/apis/smd/hsm/v2/State/Components",
    "https://staging.example.evil/apis/smd/hsm/v2/State/Components",
    "https://user@staging.example/apis/smd/hsm/v2/State/Components",
    "https://staging.example/hsm/v2/State/Components",
]


OWN_NODE = STAGING.xname_pool[0]
ANNOUNCED = Undo("smd", "DELETE", f"/hsm/v2/groups/{RUN_ID}-announced")


def _url(operation: Operation) -> str:
    """The operation's URL, with values that are the run's own."""
    path = re.sub(r"\{[^}]*(label|partition|nid|uid)[^}]*\}", RUN_ID, operation.path)
    by_query = operation.service == "boot" and operation.id.endswith("parameters_delete")
    query = f"?host={OWN_NODE}" if by_query else ""
    return f"{STAGING.base(operation.service)}{re.sub(r'{[^}]+}', OWN_NODE, path)}{query}"


@pytest.mark.parametrize("level", list(Level)[:3], ids=str)
def test_exactly_the_levels_operations_pass(door: MakeDoor, level: Level) -> None:
    """At each level every operation passes or is refused as its safety says."""
    opened = door(level)
    opened.guard.ledger.announce(ANNOUNCED)
    one = [{"id": OWN_NODE}]
    own = {
        **dict.fromkeys(("label", "name", "subscriber"), RUN_ID),
        **{name: [OWN_NODE] for name in ("ids", "hosts", "ComponentIDs")},
        **dict.fromkeys(("Components", "Hardware", "NodeMaps", "ReservationKeys"), one),
        "id": OWN_NODE,
        "MACAddress": f"{STAGING.mac_prefix}:00:01",
        "metadata": {"name": RUN_ID},
        "spec": {"hosts": [OWN_NODE], "xname": OWN_NODE},
    }
    for operation in every_operation():
        before = len(opened.passed)
        if NEEDED[operation.safety] <= level:
            opened.send(operation.method, _url(operation), own)
            assert len(opened.passed) == before + 1, operation.id
        else:
            with pytest.raises(RefusedByGuard):
                opened.send(operation.method, _url(operation), own)
            assert len(opened.passed) == before, operation.id


@pytest.mark.parametrize("method", METHODS)
def test_no_other_method_reaches_a_path(door: MakeDoor, method: str) -> None:
    """At read-only nothing passes on any path, under any method, but a described read."""
    opened = door()
    for operation in every_operation():
        url = _url(operation)
        path = url.removeprefix(str(STAGING.base(operation.service))).partition("?")[0]
        found = match(operation.service, method, path)
        if found is not None and found.safety == "read":
            continue
        with pytest.raises(RefusedByGuard):
            opened.send(method, url)
    assert not opened.passed


@pytest.mark.parametrize("url", TRICKS)
@pytest.mark.parametrize("method", ["DELETE", "GET"])
def test_no_path_trick_passes(door: MakeDoor, method: str, url: str) -> None:
    """A URL that a router or gateway might read as another one is not sent at all.

    `httpx` itself resolves or refuses a few of them; then the plain path is what the guard sees.
    """
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(ANNOUNCED)
    with contextlib.suppress(RefusedByGuard):
        opened.send(method, url)
    sent = [r.url.raw_path.decode() for r in opened.passed]
    assert sent in ([], ["/apis/smd/hsm/v2/State/Components"] if method == "GET" else [])


def test_changes_need_a_ledger(door: MakeDoor) -> None:
    """At level create nothing is created before it is written down how to undo it."""
    opened = door(Level.CREATE)
    url = "https://staging.example/apis/smd/hsm/v2/groups"
    with pytest.raises(RefusedByGuard, match="ledger"):
        opened.send("POST", url, {"label": RUN_ID})
    opened.guard.ledger.announce(ANNOUNCED)
    assert opened.send("POST", url, {"label": RUN_ID}).status_code == 200


def test_a_write_without_its_body_says_nothing(door: MakeDoor) -> None:
    """With no body where one is required nothing can be meant, so bad tokens may be tried."""
    opened = door(Level.DISRUPTIVE)
    needing = [o for o in every_operation() if o.raw.get("requestBody", {}).get("required")]
    for operation in needing:
        if NEEDED[operation.safety] <= Level.DISRUPTIVE:
            opened.send(operation.method, _url(operation))
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", f"{STAGING.smd}/hsm/v2/groups/compute")


FOREIGN: list[tuple[str, str, Any]] = [
    ("POST", "/hsm/v2/groups", {"label": "compute"}),
    ("POST", "/hsm/v2/groups", {"label": RUN_ID, "members": {"ids": ["x3000c0s0b0n0"]}}),
    ("DELETE", "/hsm/v2/State/Components/x3000c0s0b0n0", None),
    ("DELETE", f"/hsm/v2/groups/{RUN_ID}/members/x3000c0s0b0n0", None),
    ("PATCH", "/hsm/v2/State/Components/BulkStateData", {"ComponentIDs": [], "State": "On"}),
    (
        "PATCH",
        "/hsm/v2/State/Components/BulkStateData",
        {"ComponentIDs": [OWN_NODE, "x3000c0s0b0n0"], "State": "On"},
    ),
    ("POST", "/hsm/v2/locks/lock", {"ComponentIDs": [], "Reason": RUN_ID + " x1"}),
    ("PATCH", "/hsm/v2/Inventory/EthernetInterfaces/a4bf01000001", {"Description": "x"}),
    ("PUT", f"/hsm/v2/groups/{RUN_ID}/members", {"ids": ["d0w0"]}),
    ("POST", f"/hsm/v2/groups/{RUN_ID}/members", {"id": "all"}),
    ("POST", "/hsm/v2/Inventory/Hardware", {"Hardware": [{"ID": OWN_NODE}, {}]}),
    ("POST", f"/hsm/v2/groups?{RUN_ID}", {"label": RUN_ID}),
]


@pytest.mark.parametrize(("method", "path", "body"), FOREIGN)
def test_foreign_objects_are_out_of_reach(
    door: MakeDoor, method: str, path: str, body: Any
) -> None:
    """Below destructive, a write that names anything but the run's own objects is not sent."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(ANNOUNCED)
    with pytest.raises(RefusedByGuard):
        opened.send(method, f"{STAGING.smd}{path}", body)
    assert not opened.passed


LOCKS: dict[str, Any] = {
    "no selection": {"Reason": RUN_ID},
    "an empty list": {"ComponentIDs": [], "Reason": RUN_ID},
    "null": {"ComponentIDs": None, "Reason": RUN_ID},
    "a text": {"ComponentIDs": OWN_NODE},
    "an empty name": {"ComponentIDs": [OWN_NODE, ""]},
    "everything": {"ComponentIDs": ["all"]},
    "a filter": {"Type": ["Node"], "Reason": RUN_ID},
    "a list": [OWN_NODE],
    "an escaped foreign xname": b'{"ComponentIDs": ["%s", "\\u0078300\\u0030c0s0b0n0"]}'
    % OWN_NODE.encode(),
    "a list that another one replaces": b'{"ComponentIDs": ["%s"], "componentids": []}'
    % OWN_NODE.encode(),
    "two documents": b'{"ComponentIDs": ["%s"]} {}' % OWN_NODE.encode(),
    "another encoding": f'{{"ComponentIDs": ["{OWN_NODE}"]}}'.encode("utf-16"),
    "no JSON": f"ComponentIDs={OWN_NODE}".encode(),
}


@pytest.mark.parametrize("what", LOCKS)
@pytest.mark.parametrize("verb", ["lock", "unlock", "disable", "repair", "reservations"])
def test_a_lock_selects_own_components(door: MakeDoor, verb: str, what: str) -> None:
    """An empty selection is every component of the system, whatever else the body says."""
    opened = door(Level.DISRUPTIVE)
    opened.guard.ledger.announce(ANNOUNCED)
    url = f"{STAGING.smd}/hsm/v2/locks/{verb}"
    with pytest.raises(RefusedByGuard):
        opened.send("POST", url, LOCKS[what])
    assert not opened.passed
    opened.send("POST", url, b'{"componentIDs": ["%s"]}' % OWN_NODE.encode())
    assert len(opened.passed) == 1


def test_an_announced_wipe_is_no_removal(door: MakeDoor) -> None:
    """Whatever is announced, below destructive no request removes a whole collection."""
    opened = door(Level.DISRUPTIVE)
    wipes: list[tuple[str, str, Any]] = [
        ("smd", "/hsm/v2/State/Components", None),
        ("bss", "/boot/v1/bootparameters", {}),
    ]
    for service, path, body in wipes:
        opened.guard.ledger.announce(Undo(service, "DELETE", path, body))
        with pytest.raises(RefusedByGuard):
            opened.send("DELETE", f"{STAGING.base(service)}{path}", body)
    assert not opened.passed


def test_only_own_objects_are_deleted(door: MakeDoor) -> None:
    """At level create a delete passes for an announced object and for no other."""
    opened = door(Level.CREATE)
    undo = Undo("smd", "DELETE", "/hsm/v2/groups/own")
    opened.guard.ledger.announce(undo)
    opened.send("DELETE", "https://staging.example/apis/smd/hsm/v2/groups/own")
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", "https://staging.example/apis/smd/hsm/v2/groups/foreign")
    opened.guard.ledger.done(undo)
    with pytest.raises(RefusedByGuard):
        opened.send("DELETE", "https://staging.example/apis/smd/hsm/v2/groups/own")


def test_one_gateway_for_all_services(door: MakeDoor) -> None:
    """Behind one gateway each request is taken for the service whose path it has."""
    gateway = "https://gw.example"
    services = {"smd": gateway, "bss": gateway, "boot": f"{gateway}/boot-service"}
    shared: Target = attrs.evolve(STAGING, services=services)
    opened = door(Level.READ_ONLY, shared)
    for path in ("/hsm/v2/groups", "/boot/v1/bootparameters", "/boot-service/nodes"):
        opened.send("GET", f"{gateway}{path}")
    assert set(opened.guard.sent) == {
        "smd.groups_list",
        "bss.bootparameters_list",
        "boot.nodes_list",
    }
    with pytest.raises(RefusedByGuard):
        opened.send("GET", f"{gateway}/boot-services/nodes")
