"""What files of ochami and magellan say, in every shape that is in use."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from inventory.tests.counting_smd import NODES, CountingSmd, dump, load
from openchami_sdk import inventory, smd
from openchami_sdk.inventory._files.records import is_list, is_mapping

OLDER = """\
nodes:
- name: n1
  nid: 1
  xname: X1000c1s00b0n0
  bmc_mac: de-ca-fc-0f-00-01
  bmc_ip: 172.16.0.101
  group: Compute
  interfaces:
  - mac_addr: DE:AD:BE:EE:00:01
    ip_addrs: [{network: internal, ip_addr: 172.16.0.1}]
- name: n2
  nid: 2
  xname: x1000c1s0b0n1
  bmc_mac: de:ca:fc:0f:00:01
  bmc_ip: 172.16.0.101
  bmc_fqdn: ''
  groups: [compute, io]
  interfaces: [{mac_addr: deadbeee0002}]
"""


def record(number: int) -> dict[str, Any]:
    """A BMC as magellan's JSON has it."""
    return {
        "ID": f"x3000c0s{number}b0",
        "Type": "",
        "Name": "",
        "FQDN": f"10.20.0.{number}",
        "User": "opsuser",
        "MACRequired": True,
        "RediscoverOnUpdate": False,
        "MACAddr": f"02:00:00:00:01:0{number}",
        "Systems": [
            {
                "uri": f"https://10.20.0.{number}/redfish/v1/Systems/{node}",
                "uuid": f"0000000{number}-0000-1000-8000-00000000000{node}",
                "manufacturer": "Acme",
                "system_type": "Physical",
                "name": "System",
                "model": "R1",
                "serial": f"S{number}",
                "serial_console": {"ssh": {"port": 22, "enabled": True}},
                "ethernet_interfaces": [
                    {"mac": f"02:00:00:00:02:{number}{node}", "name": "eth0", "description": "NIC"}
                ],
                "actions": ["On", "ForceOff"],
                "power": {"state": "On", "power_control_ids": ["/redfish/v1/Chassis/1/Power#/0"]},
                "memory_total": 257.5,
                "links": {"chassis": ["/redfish/v1/Chassis/1"]},
            }
            for node in range(2)
        ],
        "Managers": [
            {
                "uri": f"https://10.20.0.{number}/redfish/v1/Managers/1",
                "name": "Manager",
                "type": "BMC",
                "firmware_version": "2.0",
                "ethernet_interfaces": [
                    {"mac": f"02:00:00:00:01:0{number}", "ip": f"10.20.0.{number}", "name": "eth0"}
                ],
                "serial_console": None,
                "command_shell": ["SSH"],
            }
        ],
        "SchemaVersion": 1,
    }


def without_underscores(value: Any) -> Any:
    """A record as magellan's YAML has it: its own names stay, those of Redfish are run together."""
    other = {"model": "modelnumber", "serial": "serialnumber"}
    other["command_shell"] = "commandshellsupported"
    if is_mapping(value):
        return {
            other.get(name, name.replace("_", "")): without_underscores(one)
            for name, one in value.items()
        }
    return [without_underscores(one) for one in value] if is_list(value) else value


def written(folder: Path, text: str, name: str = "nodes.yaml") -> Path:
    path = folder / name
    path.write_text(text)
    return path


def stored(client: smd.Client, path: Path) -> dict[str, list[Any]]:
    """What SMD holds after a file was loaded, and a second run had nothing to do."""
    wanted = inventory.read(path)
    assert inventory.apply(client, inventory.plan(client, wanted)).failed == ()
    assert inventory.plan(client, wanted).changes == ()
    return dump(client)


def test_older_files_of_ochami(client: smd.Client, tmp_path: Path) -> None:
    """The BMC stands in each node; spellings of xnames, MAC addresses and labels are evened out."""
    held = stored(client, written(tmp_path, OLDER))
    assert [one.id for one in held["endpoints"]] == ["x1000c1s0b0"]
    assert held["endpoints"][0].mac_address == "de:ca:fc:0f:00:01"
    assert {one.id: one.nid for one in held["components"] if one.nid} == {
        "x1000c1s0b0n0": 1,
        "x1000c1s0b0n1": 2,
    }
    addresses = {
        one.mac_address: [(a.ip_address, a.network) for a in one.ip_addresses]
        for one in held["interfaces"]
    }
    assert addresses == {
        "de:ca:fc:0f:00:01": [("172.16.0.101", None)],
        "de:ad:be:ee:00:01": [("172.16.0.1", "internal")],
        "de:ad:be:ee:00:02": [],
    }
    groups = {one.label: one.members.ids for one in held["groups"]}
    assert groups == {"compute": ["x1000c1s0b0n0", "x1000c1s0b0n1"], "io": ["x1000c1s0b0n1"]}


@pytest.mark.parametrize("name", ["nodes.json", "nodes"])
def test_ochami_in_json(tmp_path: Path, name: str) -> None:
    """The same file as JSON says the same, whatever it is called."""
    said = {"bmcs": [{"xname": "x1000c1s0b0"}], "nodes": [{"xname": "x1000c1s0b0n0", "nid": 0}]}
    wanted = inventory.read(written(tmp_path, json.dumps(said), name))
    assert [(node.xname, node.nid) for node in wanted.nodes] == [("x1000c1s0b0n0", 0)]


def test_magellan_in_json(client: smd.Client, tmp_path: Path) -> None:
    """Everything magellan found is stored, interfaces without an address as well."""
    text = json.dumps([record(1), record(2)], indent=1)
    held = stored(client, written(tmp_path, text, "collected.json"))
    assert {one.id: one.type for one in held["components"]} == {
        "x3000c0s1b0": "NodeBMC",
        "x3000c0s1b0n0": "Node",
        "x3000c0s1b0n1": "Node",
        "x3000c0s2b0": "NodeBMC",
        "x3000c0s2b0n0": "Node",
        "x3000c0s2b0n1": "Node",
    }
    nids = [one.nid for one in held["components"] if one.type == "Node"]
    assert len(set(nids)) == 4  # magellan itself gives each first node NID 1
    endpoint = next(one for one in held["endpoints"] if one.id == "x3000c0s1b0")
    assert (endpoint.fqdn, endpoint.ip_address, endpoint.user) == (
        "10.20.0.1",
        "10.20.0.1",
        "opsuser",
    )
    node = next(one for one in held["component_endpoints"] if one.id == "x3000c0s1b0n1")
    assert node.uuid == "00000001-0000-1000-8000-000000000001"
    assert node.odata_id == "/redfish/v1/Systems/1"
    interfaces = {one.mac_address: one for one in held["interfaces"]}
    assert len(interfaces) == 6
    assert interfaces["02:00:00:00:02:11"].component_id == "x3000c0s1b0n1"
    assert interfaces["02:00:00:00:02:11"].description == "NIC"
    assert interfaces["02:00:00:00:02:11"].ip_addresses == []
    assert [a.ip_address for a in interfaces["02:00:00:00:01:01"].ip_addresses] == ["10.20.0.1"]


def test_both_spellings_of_magellan(client: smd.Client, tmp_path: Path) -> None:
    """The YAML, in which names have no underscores, says what the JSON says."""
    stored(client, written(tmp_path, json.dumps([record(1)]), "collected.json"))
    yaml = written(
        tmp_path, json.dumps([without_underscores(record(1))], indent=1), "collected.yaml"
    )
    assert inventory.plan(client, inventory.read(yaml)).changes == ()
    assert "ethernetinterfaces" in yaml.read_text()
    first, second = inventory.read(tmp_path / "collected.json"), inventory.read(yaml)
    assert first.controllers == second.controllers


def test_other_shapes_of_magellan(tmp_path: Path) -> None:
    """One record without a list, SMD's own list, and names in lower case."""
    one = written(tmp_path, json.dumps(record(1)), "one.json")
    lower = {name.lower(): value for name, value in record(1).items()}
    whole = written(tmp_path, json.dumps({"RedfishEndpoints": [lower]}), "list.json")
    assert inventory.read(one).controllers == inventory.read(whole).controllers


def test_magellan_again_after_a_change(client: smd.Client, tmp_path: Path) -> None:
    """A BMC with another address, and a system with another name: told, and stored."""
    stored(client, written(tmp_path, json.dumps([record(1)]), "collected.json"))
    other = record(1)
    other["FQDN"] = "10.20.0.77"
    other["Managers"][0]["ethernet_interfaces"][0]["ip"] = "10.20.0.77"
    other["Systems"][1]["name"] = "renamed"
    path = written(tmp_path, json.dumps([other]), "later.json")
    plan = inventory.plan(client, inventory.read(path))
    assert {(c.kind, c.name, d.name, d.after) for c in plan.changes for d in c.differences} == {
        ("Redfish endpoints", "x3000c0s1b0", "FQDN", "10.20.0.77"),
        ("Redfish endpoints", "x3000c0s1b0", "IPAddress", "10.20.0.77"),
        ("component endpoints", "x3000c0s1b0n1", "name", "renamed"),
        ("Ethernet interfaces", "02:00:00:00:01:01", "IP addresses", "10.20.0.77"),
    }
    held = stored(client, path)
    assert held["endpoints"][0].hostname == "10.20.0.77"


@pytest.mark.parametrize("fqdn", ["fd00::7", "FD00:0::7", "[fd00::7]"])
def test_bmc_at_an_ipv6_address(client: smd.Client, tmp_path: Path, fqdn: str) -> None:
    """SMD keeps it in brackets; a second run changes nothing, from whatever was there before."""
    stored(client, written(tmp_path, json.dumps([record(1)]), "before.json"))
    for number in (1, 2):
        row = record(number) | {"FQDN": fqdn.replace("7", str(number))}
        held = stored(client, written(tmp_path, json.dumps([row]), "collected.json"))
        (bmc,) = (one for one in held["endpoints"] if one.id == row["ID"])
        assert (bmc.hostname, bmc.fqdn) == (f"[fd00::{number}]", f"[fd00::{number}]")


def test_interfaces_that_redfish_tells_in_part(client: smd.Client, tmp_path: Path) -> None:
    """One without a MAC address, and addresses in other spellings: a second run has nothing to do.

    Such an interface was in SMD with its MAC address before, or was not.
    """
    row = record(1)
    nics = row["Systems"][0]["ethernet_interfaces"]
    nics += [{"mac": "02:00:00:00:03:01", "ip": "FD00::0:9"}, {"mac": "02:00:00:00:03:02"}]
    stored(client, written(tmp_path, json.dumps([row]), "collected.json"))
    del nics[2]["mac"]
    held = stored(client, written(tmp_path, json.dumps([row]), "collected.json"))
    (node,) = (one for one in held["component_endpoints"] if one.id == "x3000c0s1b0n0")
    assert [nic.mac_address for nic in node.redfish_system_info.ethernet_nic_info] == [
        "02:00:00:00:02:10",
        "02:00:00:00:03:01",
        "",
    ]


@pytest.mark.parametrize("text", [NODES.read_text(), json.dumps([record(1)])])
def test_pipe(text: str) -> None:
    """`magellan collect -v | openchami-inventory load /dev/stdin`: it can be read only once."""
    reading, writing = os.pipe()
    with open(reading), open(writing, "w") as pipe:
        pipe.write(text)
        pipe.close()
        assert inventory.read(f"/dev/fd/{reading}").nodes


def test_sample_has_no_faults() -> None:
    """The file that the other tests load."""
    assert [node.xname for node in inventory.read(NODES).nodes] == [
        "x1000c1s0b0n0",
        "x1000c1s0b0n1",
        "x1000c1s1b0n0",
    ]


def test_network_that_only_smd_knows(client: smd.Client, tmp_path: Path) -> None:
    """magellan names no network: the one that SMD has stays, also beside a new address."""
    path = written(tmp_path, json.dumps([record(1)]), "collected.json")
    stored(client, path)
    addresses = [smd.IpAddress(ip_address="10.20.0.1", network="HMN")]
    client.ethernet_interfaces.update(
        "020000000101", smd.EthernetInterfaceUpdate(ip_addresses=addresses)
    )
    assert inventory.plan(client, inventory.read(path)).changes == ()
    row = record(1)
    row["Managers"].append(
        {
            "ethernet_interfaces": [{"mac": "02:00:00:00:01:01", "ip": "10.20.1.1"}],
            "name": "Manager",
        }
    )
    held = stored(client, written(tmp_path, json.dumps([row]), "later.json"))
    (bmc,) = (one for one in held["interfaces"] if one.id == "020000000101")
    assert {(a.ip_address, a.network) for a in bmc.ip_addresses} == {
        ("10.20.0.1", "HMN"),
        ("10.20.1.1", None),
    }


def test_passwords_in_a_vault(
    client: smd.Client, counting: CountingSmd, environment: dict[str, str], tmp_path: Path
) -> None:
    """SMD does not show them: a file with passwords is stored each time, and that is no failure."""
    counting.has_vault = True
    row = record(1) | {"Password": "initial0"}
    path = written(tmp_path, json.dumps([row]), "collected.json")
    for number in range(2):
        counting.writes.clear()
        done = load(environment, str(path), "--yes")
        assert (done.returncode, done.stderr) == (0, "")
        assert (
            "changed Redfish endpoint x3000c0s1b0: Password none → ***" in done.stdout
        ) == number
    assert counting.writes == ["PATCH /hsm/v2/Inventory/RedfishEndpoints/x3000c0s1b0"]
    assert client.redfish_endpoints.get("x3000c0s1b0").password == ""
    counting.has_vault = False
    assert client.redfish_endpoints.get("x3000c0s1b0").password == "initial0"
