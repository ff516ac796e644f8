"""A new node boots, and a group of nodes moves to another image and back."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.tests.bss.nodes import INITRD, KERNEL, MAC, NID, NODE, add_node, read_by
from openchami_sdk import bss, smd

WAIT = "#!ipxe\nsleep 10\nchain "


def test_a_node_from_nothing(inventory: smd.Client, boot: bss.Client) -> None:
    """SMD learns of a node, BSS of its boot parameters, and the node gets a script that boots."""
    assert boot.bootscript.get(mac=MAC).startswith(WAIT)
    add_node(inventory)
    read_by(boot, NODE)
    (host,) = boot.hosts.list(mac=MAC.upper())
    assert (host.id, host.nid, host.endpoint_enabled) == (NODE, NID, True)
    assert boot.bootscript.get(mac=MAC).startswith(WAIT)

    token = boot.bootparameters.create(
        bss.BootParametersRequest(macs=[MAC], kernel=KERNEL, initrd=INITRD, params="quiet")
    )
    assert token is not None
    script = boot.bootscript.get(mac=MAC)
    assert f"kernel --name kernel {KERNEL} initrd=initrd quiet xname={NODE} nid={NID}" in script
    assert "BOOTIF=01-02-00-00-00-70-01" in script
    assert f"initrd --name initrd {INITRD}" in script
    (access,) = boot.endpoint_history.list(name=NODE)
    assert access.endpoint == bss.HistoryEndpoint.BOOTSCRIPT


@pytest.mark.parametrize("asked", [{"mac": MAC}, {"name": NODE}, {"nid": NID}])
def test_postgres_finds_a_node_as_it_was_stored(
    asked: dict[str, Any], inventory: smd.Client, boot: bss.Client
) -> None:
    """Stored by MAC address, name or NID, the same identifier gets the script, no other does."""
    add_node(inventory)
    read_by(boot, NODE)
    selected: dict[str, Any] = {
        f"{'host' if key == 'name' else key}s": [value] for key, value in asked.items()
    }
    boot.bootparameters.create(bss.BootParametersRequest(**selected, kernel=KERNEL))
    others: list[dict[str, Any]] = [{"mac": MAC}, {"name": NODE}, {"nid": NID}]
    for other in others:
        script = boot.bootscript.get(**other)
        assert (KERNEL in script) == (other == asked)


@pytest.mark.parametrize("asked", [{"mac": MAC}, {"name": NODE}, {"nid": NID}])
def test_etcd_finds_a_node_by_whatever_smd_knows(
    asked: dict[str, Any], etcd_inventory: smd.Client, etcd_boot: bss.Client
) -> None:
    """Stored by MAC address, the script comes by MAC address, name and NID, with the token."""
    add_node(etcd_inventory)
    read_by(etcd_boot, NODE)
    token = etcd_boot.bootparameters.create(
        bss.BootParametersRequest(macs=[MAC], kernel=KERNEL, params="quiet")
    )
    script = etcd_boot.bootscript.get(**asked)
    assert f"{KERNEL} quiet xname={NODE} nid={NID} bss_referral_token={token}" in script


def test_the_script_as_data(inventory: smd.Client, boot: bss.Client) -> None:
    """What the script would load comes as an object too, with empty paths when that is nothing."""
    add_node(inventory)
    read_by(boot, NODE)
    assert boot.bootscript.get_data(name=NODE).kernel.path == ""
    boot.bootparameters.create(bss.BootParametersRequest(hosts=[NODE], kernel=KERNEL, params="p"))
    data = boot.bootscript.get_data(name=NODE)
    assert data.kernel == bss.BootImage(path=KERNEL)
    assert data.params.startswith(f"kernel p xname={NODE}")


def test_what_is_stored_is_not_what_a_node_gets(
    etcd_inventory: smd.Client, etcd_boot: bss.Client
) -> None:
    """Without a component endpoint a node only waits, whatever is stored for it as data."""
    etcd_inventory.components.create(
        smd.ComponentsCreate(components=[smd.ComponentCreate(id=NODE, state="On", nid=NID)])
    )
    etcd_inventory.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(mac_address=MAC, component_id=NODE)
    )
    read_by(etcd_boot, NODE)
    etcd_boot.bootparameters.create(
        bss.BootParametersRequest(hosts=[NODE], kernel=KERNEL, initrd=INITRD)
    )
    data = etcd_boot.bootscript.get_data(name=NODE)
    assert (data.kernel.path, data.initrd.path) == (KERNEL, INITRD)
    script = etcd_boot.bootscript.get(name=NODE)
    assert script.startswith(WAIT)
    assert not [line for line in script.splitlines() if line.startswith("kernel ")]
    # Asked with its architecture the node boots all the same, which the data don't tell either.
    script = etcd_boot.bootscript.get(name=NODE, arch="x86_64")
    assert f"kernel --name kernel {KERNEL} " in script


def test_a_group_moves_to_another_image_and_back(inventory: smd.Client, boot: bss.Client) -> None:
    """The members of an SMD group are re-pointed in one call; the others keep their image."""
    members = ["x3000c0s1b0n0", "x3000c0s2b0n0"]
    for number, node in enumerate([*members, "x3000c0s3b0n0"], start=1):
        add_node(inventory, node, mac=f"02:00:00:00:00:0{number}", address=f"10.7.0.{number}")
    read_by(boot, *members, "x3000c0s3b0n0")
    inventory.groups.create(smd.GroupCreate(label="blue", members=smd.Members(ids=members)))
    everyone = bss.BootParametersRequest(
        hosts=[*members, "x3000c0s3b0n0"], kernel=KERNEL, initrd=INITRD, params="quiet"
    )
    boot.bootparameters.create(everyone)

    blue = inventory.groups.list_members("blue").ids
    new = "http://10.0.0.3/v2/vmlinuz"
    boot.bootparameters.update(bss.BootParametersRequest(hosts=blue, kernel=new))
    kernels = {
        host: item.kernel for item in boot.bootparameters.list() for host in item.hosts or []
    }
    assert kernels == {**dict.fromkeys(members, new), "x3000c0s3b0n0": KERNEL}

    boot.bootparameters.update(bss.BootParametersRequest(hosts=blue, kernel=KERNEL))
    (item,) = boot.bootparameters.list()
    assert (sorted(item.hosts), item.kernel) == ([*members, "x3000c0s3b0n0"], KERNEL)


def test_a_node_is_taken_out(inventory: smd.Client, boot: bss.Client) -> None:
    """Without boot parameters a node waits again, and deleting them twice is an error."""
    add_node(inventory)
    read_by(boot, NODE)
    boot.bootparameters.create(bss.BootParametersRequest(hosts=[NODE], kernel=KERNEL))
    selection = bss.BootParametersSelection(hosts=[NODE])
    boot.bootparameters.delete(selection)
    assert boot.bootscript.get(name=NODE).startswith(WAIT)
    assert boot.bootparameters.list() == []
    with pytest.raises(bss.BadRequestError):
        boot.bootparameters.delete(selection)
    with pytest.raises(bss.NotFoundError):
        boot.bootparameters.list(name=NODE)
