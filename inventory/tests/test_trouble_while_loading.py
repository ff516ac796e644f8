"""Loads that are killed, cut off or refused in the middle: run again, they complete what is left.

`OPENCHAMI_KILL_RUNS` says how many loads are killed.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest

from benchmarks.inventory import system
from inventory.tests.counting_smd import NODES, CountingSmd, command, dump, load
from inventory.tests.test_reading_files import record, written
from openchami_sdk import core, inventory, smd

KILLS = int(os.environ.get("OPENCHAMI_KILL_RUNS", "5"))
PASSWORD = "initial0-of-a-bmc"
AGAIN = "Run the same command again: it sends only what is missing."


def _empty(counting: CountingSmd) -> None:
    httpx.post(f"{counting.url}/_control/reset", trust_env=False).raise_for_status()


def _wanted(client: smd.Client, path: Path) -> dict[str, list[Any]]:
    """What SMD holds after one load that nobody disturbs."""
    report = inventory.apply(client, inventory.plan(client, inventory.read(path)))
    assert report.failed == ()
    return dump(client)


def _kill(counting: CountingSmd, environment: dict[str, str], path: Path, at: int) -> str:
    """Run the command and kill it at a write, before or after SMD makes it; returns the write."""
    counting.writes.clear()
    with subprocess.Popen(
        command(str(path), "--yes"),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:

        def kill(number: int) -> int | None:
            if number != at:
                return None
            process.kill()
            process.wait()
            return 503

        if at % 2:
            counting.before = kill
        else:
            counting.after = kill
        assert process.wait(timeout=120) == -9
    counting.before = counting.after = lambda _: None
    return counting.writes[at - 1]


def test_killed_loads_are_completed(
    counting: CountingSmd, client: smd.Client, environment: dict[str, str], tmp_path: Path
) -> None:
    """SIGKILL at random writes: the next run stores what is missing; nothing is there twice."""
    path = written(tmp_path, json.dumps(system(30)), "nodes.json")
    wanted = _wanted(client, path)
    total = len(counting.writes)
    chance = random.Random(20261128)
    seen: Counter[str] = Counter()
    for _ in range(KILLS):
        _empty(counting)
        method, _, place = _kill(counting, environment, path, chance.randint(1, total)).partition(
            "/hsm/v2/"
        )
        seen[method + "/".join(place.split("/")[:2])] += 1
        again = load(environment, str(path), "--yes")
        assert (again.returncode, again.stderr) == (0, "")
        assert dump(client) == wanted
        counting.writes.clear()
        assert inventory.plan(client, inventory.read(path)).changes == ()
        assert counting.writes == []
    print(f"\n{KILLS} loads killed and run again; killed at: {dict(seen)}")
    assert seen.total() == KILLS


@pytest.mark.parametrize("at", [1, 5])
def test_outage_in_the_middle(
    at: int, counting: CountingSmd, client: smd.Client, environment: dict[str, str]
) -> None:
    """The command says what is stored and what is not, and completes it when it is run again."""
    counting.before = lambda number: 503 if number >= at else None
    cut = load(environment, str(NODES), "--yes")
    assert cut.returncode == 3
    assert ("stored: nothing" in cut.stdout) == (at == 1)
    assert "not stored: " in cut.stdout
    assert "not sent: " in cut.stdout
    assert "answered 503" in cut.stderr
    assert cut.stderr.endswith(f"{AGAIN}\n")
    counting.before = lambda _: None
    again = load(environment, str(NODES), "--yes")
    assert (again.returncode, again.stderr) == (0, "")
    assert dump(client) == _wanted(client, NODES)


def test_nothing_more_is_sent_when_smd_is_gone(counting: CountingSmd, client: smd.Client) -> None:
    """The calls that were begun end; the others are not sent, and are told."""
    plan = inventory.plan(client, inventory.read(NODES))
    counting.before = lambda _: 503
    report = inventory.apply(client, plan, limit=1)
    assert isinstance(report.stopped, core.ServiceUnavailableError)
    assert [one.change.kind for one in report.failed] == ["components"] * 3
    assert len(report.done) == 0
    assert len(report.not_sent) == 15
    assert {write.partition(" ")[2] for write in counting.writes} == {"/hsm/v2/State/Components"}


def test_smd_that_is_gone_at_the_end(counting: CountingSmd, client: smd.Client) -> None:
    """What came of it cannot be read: then SMD's answers count."""
    plan = inventory.plan(client, inventory.read(NODES))

    def end(number: int) -> None:
        counting.is_down = "groups" in counting.writes[number - 1]

    counting.after = end
    report = inventory.apply(client, plan, limit=1)
    assert isinstance(report.stopped, core.ServiceUnavailableError)
    assert report.reason == str(report.stopped)
    assert len(report.done) == 17
    assert [(one.change.name, "answered 503" in one.reason) for one in report.failed] == [
        ("slurm", True)
    ]
    counting.is_down = False
    counting.after = lambda _: None
    plan = inventory.plan(client, inventory.read(NODES))
    assert [change.name for change in plan.changes] == ["slurm"]

    def end_at_once(_: int) -> None:
        counting.is_down = True

    counting.after = end_at_once
    report = inventory.apply(client, plan)
    assert ([one.name for one in report.done], report.failed, report.not_sent) == (
        ["slurm"],
        (),
        (),
    )
    assert isinstance(report.stopped, core.ServiceUnavailableError)


def test_group_of_which_a_part_was_added(counting: CountingSmd, client: smd.Client) -> None:
    """It is neither done nor without a reason."""
    client.groups.create(smd.GroupCreate(label="compute"))
    plan = inventory.plan(client, inventory.read(NODES))
    members = "POST /hsm/v2/groups/compute/members"
    counting.before = lambda _: 503 if counting.writes.count(members) == 2 else None
    report = inventory.apply(client, plan, limit=1)
    assert [(one.change.name, "answered 503" in one.reason) for one in report.failed] == [
        ("compute", True)
    ]
    assert [change.name for change in report.not_sent] == ["slurm"]


def test_what_smd_refuses_is_named_and_the_rest_is_stored(
    client: smd.Client, environment: dict[str, str]
) -> None:
    """Another endpoint has the FQDN of a BMC: only what needs this BMC is missing."""
    client.redfish_endpoints.create(
        smd.RedfishEndpointCreate(id="x9c0s0b0", fqdn="bmc2.cluster.test")
    )
    done = load(environment, str(NODES), "--yes")
    assert done.returncode == 1
    assert (
        "stored: 3 components, 1 Redfish endpoint, 3 component endpoints, 5 Ethernet interfaces, "
        "2 groups\nnot stored: 1 Redfish endpoint, 2 component endpoints, 1 Ethernet interface\n"
    ) in done.stdout
    first = done.stderr.splitlines()[0]
    assert first.startswith("not stored: Redfish endpoint x1000c1s1b0: PUT ")
    assert "an existing resource that has the same FQDN" in first
    assert done.stderr.endswith(f"{AGAIN}\n")


def test_others_write_meanwhile(client: smd.Client, tmp_path: Path) -> None:
    """What somebody stores between plan and apply is no failure, and ends as the file says."""
    row = record(1)
    path = written(tmp_path, json.dumps([row]), "collected.json")
    plan = inventory.plan(client, inventory.read(path))
    client.ethernet_interfaces.create(smd.EthernetInterfaceCreate(mac_address="020000000210"))
    assert inventory.apply(client, plan).failed == ()
    assert client.ethernet_interfaces.get("020000000210").component_id == "x3000c0s1b0n0"

    client.components.create(
        smd.ComponentsCreate(components=[smd.ComponentCreate(id="x1000c1s0b0n0", state="On")])
    )
    client.groups.create(smd.GroupCreate(label="slurm"))
    plan = inventory.plan(client, inventory.read(NODES))
    client.groups.add_member("slurm", smd.MemberAdd(id="x1000c1s0b0n0"))
    report = inventory.apply(client, plan)
    assert (report.failed, report.stopped) == ((), None)
    assert client.groups.get("slurm").members.ids == ["x1000c1s0b0n0"]


def test_components_that_smd_refuses(counting: CountingSmd, client: smd.Client) -> None:
    """Each is told with SMD's answer; the BMCs are stored, and make components of their nodes."""
    refused = "POST /hsm/v2/State/Components"
    counting.before = lambda number: 400 if counting.writes[number - 1] == refused else None
    plan = inventory.plan(client, inventory.read(NODES))
    report = inventory.apply(client, plan)
    # One call for all, then fewer and fewer.
    assert counting.writes.count(refused) == 5
    # SMD numbers the nodes of each BMC from 1 on, which by chance is what the file says of two.
    assert [failure.change.name for failure in report.failed] == ["x1000c1s1b0n0"]
    assert all("answered 400 Bad Request" in failure.reason for failure in report.failed)


def test_passwords_are_never_printed(
    client: smd.Client, environment: dict[str, str], tmp_path: Path
) -> None:
    """Not in plans, errors, JSON, logs or representations; they are stored and compared."""
    first, second = record(1), record(2)
    first["Password"] = PASSWORD
    second |= {"Password": PASSWORD, "FQDN": "10.20.0.9"}
    other = smd.RedfishEndpointCreate(id="x9c0s0b0", fqdn="10.20.0.9", password="another-secret")
    client.redfish_endpoints.create(other)
    path = written(tmp_path, json.dumps([first, second]), "collected.json")
    shown = repr(inventory.read(path))
    for words in (["--dry-run"], ["--yes", "--json"], ["--dry-run", "--json"]):
        done = load(environment, str(path), *words)
        assert done.returncode in (0, 1), done.stderr
        shown += done.stdout + done.stderr
    logged = subprocess.run(
        command(str(path), "--yes"),
        env={**environment, "OPENCHAMI_LOG": "debug"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert "redfish_endpoints" in logged.stderr
    shown += logged.stdout + logged.stderr
    assert client.redfish_endpoints.get("x3000c0s1b0").password == PASSWORD
    first["Password"] = "changed-secret"
    path = written(tmp_path, json.dumps([first]), "later.json")
    plan = inventory.plan(client, inventory.read(path))
    (change,) = plan.changes
    assert change.differences == (inventory.Difference("Password", "***", "***"),)
    done = load(environment, str(path), "--yes")
    assert "changed Redfish endpoint x3000c0s1b0: Password *** → ***" in done.stdout
    assert client.redfish_endpoints.get("x3000c0s1b0").password == "changed-secret"
    shown += repr(plan) + done.stdout + done.stderr
    for broken in (
        '{"Password": *hunter22',
        "Password: *hunter22\nID: x",
        "- Password: !hunter22 x",
    ):
        with pytest.raises(inventory.FileError) as error:
            inventory.read(written(tmp_path, broken, "broken.yaml"))
        shown += str(error.value)
    for secret in (PASSWORD, "another-secret", "changed-secret", "hunter22"):
        assert secret not in shown


def test_answer_of_smd_that_repeats_a_password(tmp_path: Path) -> None:
    """What SMD says is told without the passwords of the file."""
    row = record(1) | {"Password": PASSWORD}
    wanted = inventory.read(written(tmp_path, json.dumps([row]), "collected.json"))
    assert wanted.masked(f"value {PASSWORD} is too long") == "value *** is too long"
