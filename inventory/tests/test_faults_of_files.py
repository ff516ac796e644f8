"""What is wrong with a file: every fault, one sentence each, with line and field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inventory.tests.test_reading_files import record, written
from openchami_sdk import inventory

MANY = """\
bmcs:
- name: bmc1
  xname: x1000c1s0b0
  mac: 02:00:0f:00:00:01
  ip: 172.16.0.300
- name: bmc1
  xname: x1000c1s1b0
  mac: 02:00:0f:00:00:01
nodes:
- name: n1
  nid: one
  xname: x1000c1s0b0n0
- name: n2
  nid: -1
  xname: x1000c1s0b0n1
  gruop: compute
- nid: 2
  xname: x1000c1s0b0n2
  groups: [a b]
  interfaces:
  - {mac_addr: 02:00, ip_addrs: [{ip_addr: ''}]}
- nid: 2
  xname: x1000c1s9b0n2
- nid: 3
- xname: x1000c1s0b0
- {xname: x1000c1s0b0n2, bmc: nobody}
- {xname: x1000c1s1b0n0, bmc: bmc2}
- {xname: x1000c1s1b0n1, bmc: x1000c1s0b0}
- just text
spare: []
"""


def faults(path: Path) -> list[str]:
    with pytest.raises(inventory.FileError) as error:
        inventory.read(path)
    return [str(fault) for fault in error.value.faults]


def test_every_fault_of_a_file_is_told(tmp_path: Path) -> None:
    """In the order of the lines."""
    assert faults(written(tmp_path, MANY)) == [
        "line 5: bmcs[0].ip: this must be an IP address.",
        "line 6: bmcs[1].name: BMC name bmc1 is also in line 2.",
        "line 8: bmcs[1].mac: MAC address 02:00:0f:00:00:01 is also in line 4.",
        "line 11: nodes[0].nid: this must be a number.",
        "line 16: nodes[1].gruop: unknown member; known members are xname, name, nid, "
        "bmc, bmc_mac, "
        "bmc_ip, bmc_fqdn, group, groups, interfaces.",
        "line 19: nodes[2].groups[0]: a group's label must be 1 to 255 of the characters "
        "a-z 0-9 - : . _",
        "line 21: nodes[2].interfaces[0].mac_addr: this must be a MAC address: 12 hexadecimal "
        "digits.",
        "line 21: nodes[2].interfaces[0].ip_addrs[0].ip_addr: this must be an IP address.",
        "line 22: nodes[3].nid: NID 2 is also in line 17.",
        "line 23: nodes[3].xname: the file has no BMC x1000c1s9b0 for this node.",
        "line 24: nodes[4]: xname is missing.",
        "line 25: nodes[5].xname: this must be the xname of a node, such as x1000c0s0b0n0.",
        "line 26: nodes[6].xname: node x1000c1s0b0n2 is also in line 18.",
        "line 27: nodes[7].bmc: the file has no BMC with this xname or name.",
        "line 28: nodes[8].bmc: this is the BMC x1000c1s0b0, but the node's xname belongs to the "
        "BMC x1000c1s1b0.",
        "line 29: nodes[9]: this must be a mapping.",
        "line 30: spare: unknown member; known members are bmcs, nodes.",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "this is not a file of ochami (lists `nodes` and `bmcs`)"),
        ("[]", "this has no nodes and no BMCs."),
        ("nodes: []", "this has no nodes and no BMCs."),
        ("nodes: 5", "line 1: nodes: this must be a list."),
        ("nodes:\n- [", "line 2: this cannot be read as YAML"),
        ("nodes: &a [*a]", "line 1: nodes[0]: this must be a mapping."),
        ("hosts: {all: {}}", "this is not a file of ochami (lists `nodes` and `bmcs`) or a list"),
        ("\x00", "this cannot be read as YAML"),
    ],
)
def test_files_that_are_none(tmp_path: Path, text: str, fault: str) -> None:
    """Empty, of another kind, or not even YAML."""
    assert fault in faults(written(tmp_path, text))[0]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (("b0n0", f"b0n{'9' * 5000}"), "line 3: nodes[0].xname: this must be the xname of a node"),
        (("b0n0", "b0n\u0661"), "line 3: nodes[0].xname: this must be the xname of a node"),
        (("{xname: x1c", "{xname: x\u0661c"), "line 2: bmcs[0].xname: this must be the xname of"),
        (("fe80::1", "fe80::1%eth0"), "line 2: bmcs[0].ip: this must be an IP address."),
        (("nid: 1", f"nid: {2**63}"), "line 3: nodes[0].nid: this must be from 0 to 9223372"),
        (
            ("first", "a\\0b"),
            "line 3: nodes[0].name: this holds a character that cannot be stored.",
        ),
        (("first", "a\\ud800"), "line 3: nodes[0].name: this holds a character that cannot be"),
    ],
)
def test_values_that_smd_cannot_store(tmp_path: Path, change: tuple[str, str], fault: str) -> None:
    """They are told before anything is sent, since a part would be stored."""
    text = (
        "bmcs:\n- {xname: x1c0s0b0, mac: '02:00:00:00:00:01', ip: 'fe80::1'}\n"
        'nodes: [{xname: x1c0s0b0n0, nid: 1, name: "first"}]\n'
    )
    inventory.read(written(tmp_path, text))
    assert faults(written(tmp_path, text.replace(*change)))[0].startswith(fault)


def test_file_that_cannot_be_opened(tmp_path: Path) -> None:
    """The reason of the system, and the name of the file."""
    with pytest.raises(inventory.FileError, match=r"gone\.yaml: this cannot be read: No such file"):
        inventory.read(tmp_path / "gone.yaml")


def _change(rows: list[dict[str, Any]], case: str) -> None:
    match case:
        case "id":
            rows[1]["ID"] = "x3000c0s1b0"
        case "not a bmc":
            rows[1]["ID"] = "x3000c0r1b0"
        case "uuid":
            for system in rows[0]["Systems"]:
                del system["uuid"]
        case "mac":
            rows[1]["Systems"][0]["ethernet_interfaces"][0]["mac"] = "02:00:00:00:02:10"
        case "type":
            rows[0]["Managers"][0]["command_shell"] = "SSH"
        case "pdu":
            rows[1]["PDUInventory"] = {}
        case _:
            del rows[1]["ID"]


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ("id", "[1]: endpoint x3000c0s1b0 is also in line 2."),
        ("not a bmc", "[1]: an inventory must have the ID of a node's BMC, such as x1000c0s0b0."),
        ("uuid", "[0]: each system must have its own uuid"),
        (
            "mac",
            "[1]: MAC address 02:00:00:00:02:10 belongs to both x3000c0s1b0n0 and x3000c0s2b0n0.",
        ),
        ("type", "[0].Managers[0].command_shell: this must be a list."),
        ("pdu", "[1]: the outlets of a PDU cannot be loaded"),
        ("no id", "[1]: ID is missing."),
    ],
)
def test_faults_of_magellan(tmp_path: Path, case: str, fault: str) -> None:
    """With the line of the record or member, in JSON too."""
    rows = [record(1), record(2)]
    _change(rows, case)
    text = json.dumps(rows, indent=1)
    (told,) = faults(written(tmp_path, text, "collected.json"))
    line, _, message = told.removeprefix("line ").partition(": ")
    assert message.startswith(fault)
    if "command_shell" in fault:
        assert "command_shell" in text.splitlines()[int(line) - 1]
    else:
        assert text.splitlines()[int(line) - 1] == " {"


def test_most_faults_are_counted(tmp_path: Path) -> None:
    """A file of 2,000 wrong lines is no screen of 2,000 sentences."""
    with pytest.raises(inventory.FileError) as error:
        inventory.read(written(tmp_path, "nodes:\n" + "- {}\n" * 2000))
    assert (len(error.value.faults), error.value.more) == (50, 1950)
    assert str(error.value).endswith("nodes.yaml: 1950 more faults.")


def test_aliases_of_aliases_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file that stands for a million records is refused."""
    monkeypatch.setattr("openchami_sdk.inventory._files.records.MOST_RECORDS", 2_000)
    addresses = "&a [&o {ip_addr: x}" + ", *o" * 99 + "]"
    interfaces = f"[{{mac_addr: m, ip_addrs: {addresses}}}" + ", {mac_addr: m, ip_addrs: *a}" * 99
    text = f"nodes:\n- &n {{xname: x0c0s0b0n0, interfaces: {interfaces}]}}\n" + "- *n\n" * 99
    assert faults(written(tmp_path, text))[-1].endswith("this has more than 2,000 records.")
