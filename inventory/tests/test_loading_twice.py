"""Loading a file into SMD: what is stored, that a second run writes nothing, what may change."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

from benchmarks.inventory import system
from inventory.tests.counting_smd import NODES, CountingSmd, dump
from openchami_sdk import inventory, smd


def loaded(client: smd.Client, path: Path) -> inventory.Report:
    """Load a file, and see that all of it is stored."""
    report = inventory.apply(client, inventory.plan(client, inventory.read(path)))
    assert report.failed == ()
    assert report.stopped is None
    return report


def changed(tmp_path: Path, *pairs: tuple[str, str]) -> Path:
    """The sample with other values."""
    text = NODES.read_text()
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    path = tmp_path / "changed.yaml"
    path.write_text(text)
    return path


def test_all_of_a_file_is_stored(client: smd.Client) -> None:
    """Nodes with NIDs, BMCs, how to reach both by Redfish, every address, and the groups."""
    report = loaded(client, NODES)
    assert len(report.done) == 18
    nodes = {one.id: one for one in client.components.list(type="Node")}
    assert {name: node.nid for name, node in nodes.items()} == {
        "x1000c1s0b0n0": 1,
        "x1000c1s0b0n1": 2,
        "x1000c1s1b0n0": 3,
    }
    assert {node.role for node in nodes.values()} == {"Compute"}
    bmcs = {one.id: one for one in client.redfish_endpoints.list()}
    assert (bmcs["x1000c1s0b0"].name, bmcs["x1000c1s0b0"].ip_address) == ("bmc1", "172.16.0.101")
    assert bmcs["x1000c1s1b0"].fqdn == "bmc2.cluster.test"
    endpoints = {one.id: one for one in client.component_endpoints.list()}
    assert sorted(endpoints) == sorted([*nodes, *bmcs])
    info = endpoints["x1000c1s0b0n0"].redfish_system_info
    assert info is not None
    assert [nic.mac_address for nic in info.ethernet_nic_info or []] == [
        "02:00:0e:00:00:f1",
        "02:00:0e:00:00:f2",
    ]
    interfaces = {one.mac_address: one for one in client.ethernet_interfaces.list()}
    assert len(interfaces) == 6
    assert [
        (a.ip_address, a.network) for a in interfaces["02:00:0e:00:00:f1"].ip_addresses or ()
    ] == [
        ("172.16.0.1", "internal"),
        ("172.16.0.11", "alias"),
    ]
    assert interfaces["02:00:0f:00:00:01"].component_id == "x1000c1s0b0"
    groups = {one.label: one.members.ids for one in client.groups.list()}
    assert groups == {"compute": [*nodes], "slurm": ["x1000c1s0b0n0"]}


def test_second_run_writes_nothing(client: smd.Client, counting: CountingSmd) -> None:
    """No request but reads, and the plan says that all is the same."""
    loaded(client, NODES)
    before = dump(client)
    counting.writes.clear()
    plan = inventory.plan(client, inventory.read(NODES))
    report = inventory.apply(client, plan)
    assert (plan.changes, report.done, report.failed) == ((), (), ())
    assert list(plan.same.values()) == [3, 2, 5, 6, 2]
    assert counting.writes == []
    assert dump(client) == before


def test_system_of_500_nodes(client: smd.Client, counting: CountingSmd, tmp_path: Path) -> None:
    """A call for each BMC and for each interface with several addresses; then none."""
    path = tmp_path / "nodes.json"
    path.write_text(json.dumps(system(500)))
    assert len(loaded(client, path).done) == 500 + 333 + 833 + 833 + 2
    kinds = Counter(re.sub(r"/[^/]*\d[^/]*$", "", write) for write in counting.writes)
    assert kinds == {
        "POST /hsm/v2/State/Components": 1,
        "PUT /hsm/v2/Inventory/RedfishEndpoints": 333,
        "PATCH /hsm/v2/Inventory/EthernetInterfaces": 500,
        "POST /hsm/v2/groups": 2,
    }
    assert {len(one.members.ids or ()) for one in client.groups.list()} == {500}
    counting.writes.clear()
    assert loaded(client, path).done == ()
    assert counting.writes == []


def test_only_what_changes_is_written(
    client: smd.Client, counting: CountingSmd, tmp_path: Path
) -> None:
    """One call a thing; nothing that SMD derives of an inventory is sent again."""
    loaded(client, NODES)
    counting.writes.clear()
    path = changed(
        tmp_path,
        ("ip: 172.16.0.101", "ip: 172.16.0.111"),
        ("nid: 2", "nid: 22"),
        ("172.16.0.11}", "172.16.0.12}"),
        ("xname: x1000c1s1b0n0\n  groups: [compute]", "xname: x1000c1s1b0n0\n  groups: [slurm]"),
    )
    plan = inventory.plan(client, inventory.read(path))
    told = {(c.kind, c.name): c.differences for c in plan.changes}
    assert told == {
        ("components", "x1000c1s0b0n1"): (inventory.Difference("NID", "2", "22"),),
        ("Redfish endpoints", "x1000c1s0b0"): (
            inventory.Difference("IPAddress", "172.16.0.101", "172.16.0.111"),
        ),
        ("Ethernet interfaces", "02:00:0f:00:00:01"): (
            inventory.Difference("IP addresses", "172.16.0.101", "172.16.0.111"),
        ),
        ("Ethernet interfaces", "02:00:0e:00:00:f1"): (
            inventory.Difference(
                "IP addresses",
                "172.16.0.1 (internal), 172.16.0.11 (alias)",
                "172.16.0.1 (internal), 172.16.0.12 (alias)",
            ),
        ),
        ("groups", "slurm"): (inventory.Difference("members", "1", "1 and x1000c1s1b0n0"),),
    }
    assert inventory.apply(client, plan).failed == ()
    assert sorted(counting.writes) == [
        "PATCH /hsm/v2/Inventory/EthernetInterfaces/02000e0000f1",
        "PATCH /hsm/v2/Inventory/EthernetInterfaces/02000f000001",
        "PATCH /hsm/v2/Inventory/RedfishEndpoints/x1000c1s0b0",
        "PATCH /hsm/v2/State/Components/BulkNID",
        "POST /hsm/v2/groups/slurm/members",
    ]
    # Nobody leaves a group.
    assert client.groups.get("compute").members.ids == [
        "x1000c1s0b0n0",
        "x1000c1s0b0n1",
        "x1000c1s1b0n0",
    ]


def test_what_the_file_does_not_say_stays(client: smd.Client, tmp_path: Path) -> None:
    """Credentials, states and other things of SMD outlive a BMC that is described anew."""
    loaded(client, NODES)
    client.redfish_endpoints.update(
        "x1000c1s1b0", smd.RedfishEndpointUpdate(user="root", password="initial0")
    )
    node = smd.ComponentCreate(id="x1000c1s1b0n0", state="Ready", flag="Warning", arch="ARM")
    client.components.create(smd.ComponentsCreate(components=[node], force=True))
    client.ethernet_interfaces.update(
        "02000e0000f4", smd.EthernetInterfaceUpdate(description="by hand")
    )
    loaded(client, changed(tmp_path, ("name: n3", "name: login")))
    endpoint = client.redfish_endpoints.get("x1000c1s1b0")
    assert (endpoint.user, endpoint.password) == ("root", "initial0")
    info = client.component_endpoints.get("x1000c1s1b0n0").redfish_system_info
    assert info is not None
    assert info.name == "login"
    component = client.components.get("x1000c1s1b0n0")
    assert (component.state, component.flag, component.arch) == ("Ready", "Warning", "ARM")
    interface = client.ethernet_interfaces.get("02000e0000f4")
    assert interface.description == "by hand"
    assert [(a.ip_address, a.network) for a in interface.ip_addresses or ()] == [
        ("172.16.0.3", "internal")
    ]


def test_interface_that_moved_and_names_that_change(client: smd.Client, tmp_path: Path) -> None:
    """An interface goes to another node; an FQDN changes together with its host name."""
    loaded(client, NODES)
    path = changed(
        tmp_path,
        ("02:00:0e:00:00:f4", "02:00:0e:00:00:f5"),
        ("02:00:0e:00:00:f2", "02:00:0e:00:00:f4"),
        ("bmc2.cluster.test", "b2.site.test"),
    )
    loaded(client, path)
    moved = client.ethernet_interfaces.get("02000e0000f4")
    assert moved.component_id == "x1000c1s0b0n0"
    assert [a.ip_address for a in moved.ip_addresses or ()] == ["192.168.0.1"]
    endpoint = client.redfish_endpoints.get("x1000c1s1b0")
    assert (endpoint.hostname, endpoint.domain) == ("b2", "site.test")
    assert inventory.plan(client, inventory.read(path)).changes == ()


def test_what_is_in_smd_already_is_completed(client: smd.Client, counting: CountingSmd) -> None:
    """Parts that others have stored before are kept; the rest is added."""
    nodes = [smd.ComponentCreate(id="x1000c1s0b0n0", state="Ready", nid=7)]
    client.components.create(smd.ComponentsCreate(components=nodes))
    client.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(mac_address="02:00:0e:00:00:f1", description="by hand")
    )
    client.groups.create(smd.GroupCreate(label="compute", description="ours"))
    loaded(client, NODES)
    assert client.components.get("x1000c1s0b0n0").nid == 1
    assert client.components.get("x1000c1s0b0n0").state == "Ready"
    interface = client.ethernet_interfaces.get("02000e0000f1")
    assert (interface.description, interface.component_id) == ("by hand", "x1000c1s0b0n0")
    assert len(interface.ip_addresses or ()) == 2
    group = client.groups.get("compute")
    assert (group.description, len(group.members.ids or ())) == ("ours", 3)
    counting.writes.clear()
    assert loaded(client, NODES).done == ()
    assert counting.writes == []


def test_gap_among_the_nodes_of_a_bmc(client: smd.Client, tmp_path: Path) -> None:
    """SMD would call the first system of a BMC n0: nothing is stored under a wrong name."""
    path = changed(tmp_path, ("x1000c1s1b0n0", "x1000c1s1b0n1"))
    plan = inventory.plan(client, inventory.read(path))
    assert [note.partition(":")[0] for note in plan.notes] == ["x1000c1s1b0"]
    loaded(client, path)
    assert {one.id for one in client.component_endpoints.list()} == {
        "x1000c1s0b0",
        "x1000c1s0b0n0",
        "x1000c1s0b0n1",
        "x1000c1s1b0",
    }
    assert client.components.get("x1000c1s1b0n1").nid == 3
    assert client.ethernet_interfaces.get("02000e0000f4").component_id == "x1000c1s1b0n1"
    assert inventory.plan(client, inventory.read(path)).changes == ()


def test_nid_of_another_component_is_noted(client: smd.Client) -> None:
    """SMD lets two components have one NID; the plan says so."""
    nodes = [smd.ComponentCreate(id="x9c0s0b0n0", state="On", nid=3)]
    client.components.create(smd.ComponentsCreate(components=nodes))
    plan = inventory.plan(client, inventory.read(NODES))
    assert plan.notes == ("x1000c1s1b0n0: x9c0s0b0n0 has the same NID 3, and is not in the file.",)


def test_smd_that_ochami_has_loaded(client: smd.Client, tmp_path: Path) -> None:
    """`ochami` makes up other UUIDs and descriptions, and keeps one address: only this is added."""
    nodes = [smd.ComponentCreate(id="x1000c1s1b0n0", state="On", enabled=True, nid=3)]
    client.components.create(smd.ComponentsCreate(components=nodes))
    nic = smd.InventoryEthernetInterface(
        name="x1000c1s1b0n0", description="text of ochami", mac="02:00:0E:00:00:F4", ip="172.16.0.3"
    )
    bmc_nic = smd.InventoryEthernetInterface(
        name="x1000c1s1b0", description="text of ochami", mac="02:00:0f:00:00:02", ip="172.16.0.102"
    )
    client.redfish_endpoints.replace(
        "x1000c1s1b0",
        smd.RedfishInventoryCreate(
            schema_version=1,
            id="x1000c1s1b0",
            type="NodeBMC",
            name="bmc2",
            fqdn="bmc2.cluster.test",
            mac_address="02:00:0F:00:00:02",
            ip_address="172.16.0.102",
            uuid="6ba7b810-9dad-11d1-80b4-00c04fd430c8",
            systems=[
                smd.InventorySystem(
                    uri=f"{client.base_url}/redfish/v1/Systems/x1000c1s1b0n0",
                    uuid="6ba7b811-9dad-11d1-80b4-00c04fd430c8",
                    name="n3",
                    actions=["On"],
                    ethernet_interfaces=[nic],
                )
            ],
            managers=[smd.InventoryManager(name="x1000c1s1b0", ethernet_interfaces=[bmc_nic])],
        ),
    )
    text = NODES.read_text()
    bmc, node = (
        text[text.index("- name: bmc2") : text.index("nodes:")],
        text[text.index("- name: n3") :],
    )
    path = tmp_path / "one.yaml"
    path.write_text(f"bmcs:\n{bmc}nodes:\n{node}")
    plan = inventory.plan(client, inventory.read(path))
    assert [(change.kind, change.name) for change in plan.changes] == [
        ("Ethernet interfaces", "02:00:0e:00:00:f4"),
        ("groups", "compute"),
    ]
    assert plan.changes[0].differences == (
        inventory.Difference("IP addresses", "172.16.0.3", "172.16.0.3 (internal)"),
    )
