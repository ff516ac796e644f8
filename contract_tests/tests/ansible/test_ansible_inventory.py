"""`ansible-inventory` with the collection of `examples/ansible`, against the local stack."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from openchami_sdk import auth, smd
from openchami_sdk.testing import Stack

from .conftest import COLLECTION, Ansible

NODES = 2000
GRAPH = """\
@all:
  |--@ungrouped:
  |--@login:
  |  |--nid0002
  |--@partition_p1:
  |  |--nid0001
  |--@role_compute:
  |  |--nid0001
  |  |--nid0002
  |--@state_on:
  |  |--nid0001
  |  |--nid0002
"""

Inventory: TypeAlias = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def few(openchami_stack: Stack) -> smd.Client:
    """A client for a system that the test fills."""
    return auth.connect(smd.Client, settings=settings_of(openchami_stack))


@pytest.fixture
def inventory(ansible: Ansible, tmp_path: Path) -> Inventory:
    """`ansible-inventory --list` for files that have these options and the plugin's name."""

    def command(stack: Stack, *files: str, **environment: str) -> subprocess.CompletedProcess[str]:
        arguments: list[str | Path] = []
        for number, options in enumerate(files or ("",)):
            file = tmp_path / f"{number}.smd.yml"
            file.write_text(f"plugin: openchami.inventory.smd\n{options}")
            arguments += ["-i", file]
        return ansible(
            *("ansible-inventory", *arguments, "--list"),
            environment=stack.environment | environment,
        )

    return command


def settings_of(stack: Stack) -> auth.Settings:
    """The settings that the stack prints."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in stack.environment.items():
            patch.setenv(name, value)
        return auth.Settings.load(from_files=False)


def listed(outcome: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    """What `--list` prints."""
    assert outcome.returncode == 0, outcome.stderr
    assert "WARNING" not in outcome.stderr, outcome.stderr
    # Ansible marks text that is no template.
    found: dict[str, Any] = json.loads(
        outcome.stdout, object_hook=lambda value: value.get("__ansible_unsafe", value)
    )
    return found


def test_all_nodes_of_a_large_system(inventory: Inventory) -> None:
    """Hosts, variables and groups, with one call for each list and a token of the SDK."""
    with Stack(seed_nodes=NODES) as system:
        with auth.connect(smd.Client, settings=settings_of(system)) as client:
            nodes = [node.id for node in client.components.list(type="Node", nid_end=1500)]
            (bmc,) = client.components.list(id="x3000c0s0b0")
            add_group(client, "gpu-nodes", *nodes)
            add_group(client, "bmcs", bmc.id)
            part = smd.PartitionCreate(name="p1.2", members=smd.Members(ids=sorted(nodes)[:10]))
            client.partitions.create(part)
        outcome = inventory(system, "partition_prefix: part_", OPENCHAMI_LOG="debug")
    found = listed(outcome)
    hosts = found["_meta"]["hostvars"]
    assert len(hosts) == NODES
    assert list(hosts)[:3] == ["x3000c0s0b0n0", "x3000c0s0b0n1", "x3000c0s0b1n0"]
    assert hosts["x3000c0s0b1n1"] == {
        "smd_xname": "x3000c0s0b1n1",
        "smd_nid": 4,
        "smd_type": "Node",
        "smd_role": "Compute",
        "smd_state": "Ready",
        "smd_flag": "OK",
        "smd_enabled": True,
        "smd_arch": "X86",
        "smd_groups": ["gpu-nodes"],
        "smd_partition": "p1.2",
        "smd_interfaces": [
            {
                "mac_address": "02:00:00:00:00:04",
                "description": "",
                "ip_addresses": [{"ip_address": "10.0.0.4", "network": ""}],
            }
        ],
        "smd_mac_addresses": ["02:00:00:00:00:04"],
        "smd_ip_addresses": ["10.0.0.4"],
    }
    described = (COLLECTION / "README.md").read_text()
    assert hosts["x3000c0s0b1n1"].keys() <= set(re.findall(r"`(smd_\w+)`", described))
    assert "smd_partition" not in hosts["x3007c0s51b1n1"]
    assert hosts["x3007c0s51b1n1"]["smd_groups"] == []
    assert len(found["gpu_nodes"]["hosts"]) == 1500
    assert len(found["part_p1_2"]["hosts"]) == 10
    assert {"gpu_nodes", "bmcs"} < set(found["all"]["children"])
    assert len(found["ungrouped"]["hosts"]) == 500
    calls = re.findall(rf"GET {re.escape(system.smd_url)}(\S+)", outcome.stderr)
    assert sorted({path.partition("?")[0] for path in calls}) == [
        "/hsm/v2/Inventory/EthernetInterfaces",
        "/hsm/v2/State/Components",
        "/hsm/v2/groups",
        "/hsm/v2/partitions",
    ]
    assert "eyJ" not in outcome.stderr


@pytest.mark.parametrize("openchami_release", ["v0.2"])
def test_tokens_of_tokensmith(
    few: smd.Client, openchami_stack: Stack, inventory: Inventory
) -> None:
    """Several runs live on one bootstrap token."""
    add_nodes(few, "x1c0s0b0n0")
    for _ in range(2):
        found = listed(inventory(openchami_stack))
        assert list(found["_meta"]["hostvars"]) == ["x1c0s0b0n0"]
    assert openchami_stack.tokensmith.requests("bootstrap") == 1


def test_the_example(few: smd.Client, openchami_stack: Stack, ansible: Ansible) -> None:
    """The file beside the README: hosts by their NIDs, groups by role and state."""
    add_nodes(few, "x1c0s0b0n0", "x1c0s0b0n1")
    add_group(few, "login", "x1c0s0b0n1")
    members = smd.Members(ids=["x1c0s0b0n0"])
    few.partitions.create(smd.PartitionCreate(name="p1", members=members))
    address = smd.IpAddress(ip_address="10.0.0.1")
    few.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(
            mac_address="02:00:00:00:00:01", component_id="x1c0s0b0n0", ip_addresses=[address]
        )
    )
    outcome = ansible(
        *("ansible-inventory", "-i", COLLECTION / "nodes.smd.yml", "--graph"),
        environment=openchami_stack.environment,
    )
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout == GRAPH


def test_a_play_of_one_group(few: smd.Client, openchami_stack: Stack, ansible: Ansible) -> None:
    """It runs on the members in the order of their places; what SMD has is no template for it."""
    add_nodes(few, "x1c0s0b0n0", "x1c0s10b0n0", "x1c0s2b0n0")
    add_group(few, "login", "x1c0s10b0n0", "x1c0s2b0n0")
    for number, xname in enumerate(("x1c0s10b0n0", "x1c0s2b0n0")):
        few.ethernet_interfaces.create(
            smd.EthernetInterfaceCreate(
                mac_address=f"02:00:00:00:00:0{number}",
                component_id=xname,
                description="{{ 6 * 7 }}",
            )
        )
    file = COLLECTION / "nodes.smd.yml"
    outcome = ansible(
        "ansible",
        *(
            "-i",
            file,
            "login",
            "--forks",
            "1",
            "-c",
            "local",
            "-e",
            "ansible_python_interpreter=auto_silent",
        ),
        *("-m", "ansible.builtin.debug", "-a", "msg={{ smd_interfaces[0].description }}"),
        environment=openchami_stack.environment,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert re.findall(r"^(\S+) \| SUCCESS", outcome.stdout, re.MULTILINE) == [
        "nid0003",
        "nid0002",
    ]
    assert outcome.stdout.count('"msg": "{{ 6 * 7 }}"') == 2


def test_filters_choose_the_hosts(
    few: smd.Client, openchami_stack: Stack, inventory: Inventory
) -> None:
    """Several values of a name; another type than nodes."""
    add_nodes(few, "x1c0s0b0n0", "x1c0s0b0n1", "x1c0s0b0n2", "x1c0s0b0")
    nodes = "filters: {nid: [1, 3], enabled: true}\ninterfaces: false"
    found = listed(inventory(openchami_stack, nodes, "filters: {type: NodeBMC}"))
    assert found["_meta"]["hostvars"].keys() == {"x1c0s0b0n0", "x1c0s0b0n2", "x1c0s0b0"}


def test_a_cached_inventory_needs_no_service(
    few: smd.Client, openchami_stack: Stack, inventory: Inventory, tmp_path: Path
) -> None:
    """Unless other hosts are asked for."""
    add_nodes(few, "x1c0s0b0n0")
    folder = tmp_path / "cache"
    options = f"cache: true\ncache_plugin: ansible.builtin.jsonfile\ncache_connection: {folder}\n"
    first = listed(inventory(openchami_stack, options))
    assert list(first["_meta"]["hostvars"]) == ["x1c0s0b0n0"]
    with openchami_stack.smd.outage():
        again = inventory(openchami_stack, options, options + "filters: {nid: 2}", **EACH_ALONE)
    assert json.loads(again.stdout)["_meta"]["hostvars"].keys() == {"x1c0s0b0n0"}
    (told,) = warnings(again)
    assert f"GET {openchami_stack.smd_url}/hsm/v2/State/Components could not connect" in told
    (kept,) = folder.iterdir()
    assert openchami_stack.client_secret_file.read_text() not in kept.read_text()


WRONG = {
    "settings: {client_secret: s3cret}": "settings: client_secret must not be in an inventory",
    "settings: {environ: {OPENCHAMI_CLIENT_SECRET: s3cret}}": "settings: environ must not be in",
    "settings: {client: ansible}": "settings: there is no setting 'client'; there are allow_inse",
    "settings: {base_uri: 5}": "base_uri: it must be text, not int",
    "settings: {base_uri: ftp://demo}": "base_uri",
    "settings: {client_secret_file: /nowhere}": "/nowhere",
    "settings: {base_uri: 'http://127.0.0.1:1'}": "GET http://127.0.0.1:1/hsm/v2/State/Components",
    "settings: {token_endpoint: 'http://127.0.0.1:1/t'}": "http://127.0.0.1:1/t",
    "filters: {role_only: true}": "filters: there is no filter 'role_only'; there are id, type",
    "filters: {role: }": "filters: role must have a value or a list of values",
    "filters: {role: [Compute, {a: b}]}": "filters: role must have a value or a list of values",
    "filters: {state: Asleep}": "400",
    "hostname: smd_nid": "hostname: x1c0s0b0n0 gets 1, which is not a name",
    "hostname: smd_name": "hostname: x1c0s0b0n0 has no name: 'smd_name' is undefined",
    "hostname: smd_role": "x1c0s0b0n0 and x1c0s0b0n1 both get the name 'Compute'",
    "hostname: \"'ll' if smd_nid == 1 else smd_xname\"": "group 'll' of SMD gets the name of the",
    "group_prefix: a": "group 'll' of SMD gets the name 'all', which Ansible reserves",
}
"""What is wrong in a file, and what is said about it."""
SAME_NAME = "group 'p1_2' of SMD and partition 'p1.2' of SMD both get the name 'p1_2'"
# Without it the first file that is refused ends the command.
EACH_ALONE = {"ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED": "false"}


def test_what_is_wrong_is_one_sentence(
    few: smd.Client, openchami_stack: Stack, inventory: Inventory
) -> None:
    """It names the option, and shows no secret."""
    add_nodes(few, "x1c0s0b0n0", "x1c0s0b0n1")
    add_group(few, "ll")
    add_group(few, "p1_2")
    few.partitions.create(smd.PartitionCreate(name="p1.2", members=smd.Members(ids=[])))
    prefixed = [f"partition_prefix: part\n{options}" for options in WRONG]
    outcome = inventory(openchami_stack, *prefixed, "", **EACH_ALONE)
    assert list(json.loads(outcome.stdout)) == ["_meta", "all"]
    for line, sentence in zip(warnings(outcome), [*WRONG.values(), SAME_NAME], strict=True):
        assert sentence in line
    assert "s3cret" not in outcome.stderr


def test_the_sdk_is_missing(ansible: Ansible, tmp_path: Path) -> None:
    """The sentence says for which Python it is to be installed."""
    (tmp_path / "openchami_sdk").mkdir()
    (tmp_path / "openchami_sdk" / "__init__.py").touch()
    outcome = ansible(
        *("ansible-inventory", "-i", COLLECTION / "nodes.smd.yml", "--list"),
        environment={"PYTHONPATH": str(tmp_path)},
    )
    assert outcome.returncode != 0
    assert f"{sys.executable} -m pip install openchami-sdk" in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_the_documentation_of_the_plugin(ansible: Ansible, few: smd.Client) -> None:
    """`ansible-doc` shows it, and each filter that it names is one of the client."""
    outcome = ansible("ansible-doc", "-t", "inventory", "openchami.inventory.smd", "--json")
    assert outcome.returncode == 0, outcome.stderr
    documented = json.loads(outcome.stdout)["openchami.inventory.smd"]
    options = documented["doc"]["options"]
    assert {"settings", "filters", "compose", "keyed_groups", "cache"} <= set(options)
    taken = set(inspect.signature(few.components.list).parameters)
    assert {name.rstrip("_") for name in taken} >= set(options["filters"]["suboptions"])


def warnings(outcome: subprocess.CompletedProcess[str]) -> list[str]:
    """What Ansible says of the files that it goes on without."""
    assert "Traceback" not in outcome.stderr
    lines = outcome.stderr.splitlines()
    return [line for line in lines if line.startswith("[WARNING]: Failed to parse")]


def add_nodes(client: smd.Client, *xnames: str) -> None:
    """Components with NIDs from 1."""
    nodes = [
        smd.ComponentCreate(id=xname, state="On", role="Compute", nid=number)
        for number, xname in enumerate(xnames, 1)
    ]
    client.components.create(smd.ComponentsCreate(components=nodes))


def add_group(client: smd.Client, label: str, *xnames: str) -> None:
    """A group with these members."""
    client.groups.create(smd.GroupCreate(label=label, members=smd.Members(ids=list(xnames))))
