"""What a node boots that has no boot parameters of its own: etcd's tags, and Postgres' none."""

from __future__ import annotations

import pytest

from contract_tests.tests.bss.nodes import KERNEL, NODE, add_node, read_by
from openchami_sdk import bss, smd

STRANGER = "02:ff:00:00:00:01"


def put(client: bss.Client, name: str, kernel: str) -> None:
    client.bootparameters.set(bss.BootParametersRequest(hosts=[name], kernel=kernel))


def test_own_before_role_before_default(etcd_inventory: smd.Client, etcd_boot: bss.Client) -> None:
    """A node takes its own entry, else its role's, else the default one."""
    add_node(etcd_inventory, role="Storage")
    read_by(etcd_boot, NODE)
    for name in ("Default", "Storage", NODE):
        put(etcd_boot, name, f"http://boot/{name}")
        assert f"kernel --name kernel http://boot/{name} " in etcd_boot.bootscript.get(name=NODE)
    etcd_boot.bootparameters.delete(bss.BootParametersSelection(hosts=[NODE]))
    assert "http://boot/Storage " in etcd_boot.bootscript.get(name=NODE)


def test_the_default_is_no_stranger_s(etcd_boot: bss.Client) -> None:
    """A node that SMD does not know waits, whatever the default is, until it names its kind."""
    put(etcd_boot, "Default", KERNEL)
    assert etcd_boot.bootscript.get(mac=STRANGER).startswith("#!ipxe\nsleep 10\nchain ")
    with pytest.raises(bss.NotFoundError):
        etcd_boot.bootscript.get(mac=STRANGER, arch="x86_64")


def test_a_stranger_boots_what_its_architecture_says(etcd_boot: bss.Client) -> None:
    """`Unknown-<arch>` discovers nodes that SMD does not know; the script names no node."""
    put(etcd_boot, "Unknown-x86_64", "http://boot/discover")
    script = etcd_boot.bootscript.get(mac=STRANGER, arch="x86_64")
    assert "kernel --name kernel http://boot/discover ds=nocloud-net" in script
    assert "xname=" not in script
    with pytest.raises(bss.NotFoundError):
        etcd_boot.bootscript.get(mac=STRANGER, arch="arm64")


def test_postgres_has_no_tags(inventory: smd.Client, boot: bss.Client) -> None:
    """Setting a default succeeds, and nothing has happened."""
    add_node(inventory)
    read_by(boot, NODE)
    put(boot, "Default", KERNEL)
    assert boot.bootparameters.list() == []
    assert KERNEL not in boot.bootscript.get(name=NODE)


def test_postgres_hangs_up_on_a_stranger_s_architecture(boot: bss.Client) -> None:
    """Postgres cannot look up an architecture: the connection ends without an answer."""
    with pytest.raises(bss.NetworkError):
        boot.bootscript.get(mac=STRANGER, arch="arm64")
    assert boot.service.status().bss_status == "running"
