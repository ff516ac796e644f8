"""What a node boots that has no boot parameters of its own: etcd's tags, and Postgres' none."""

from __future__ import annotations

import httpx
import pytest

from contract_tests.tests.bss.nodes import KERNEL, NODE, add_node
from openchami_sdk import bss, smd
from openchami_sdk.testing import Stack

STRANGER = "02:ff:00:00:00:01"


def put(client: bss.Client, name: str, kernel: str) -> None:
    client.bootparameters.set(bss.BootParametersRequest(hosts=[name], kernel=kernel))


def test_own_before_role_before_default(etcd_inventory: smd.Client, etcd_boot: bss.Client) -> None:
    """A node takes its own entry, else its role's, else the default one."""
    add_node(etcd_inventory, role="Storage")
    etcd_boot.hosts.refresh()
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
    boot.hosts.refresh()
    put(boot, "Default", KERNEL)
    assert boot.bootparameters.list() == []
    assert KERNEL not in boot.bootscript.get(name=NODE)


def test_where_the_real_one_crashes_there_is_an_answer(openchami_stack: Stack) -> None:
    """A stranger's architecture, which Postgres cannot look up, is an error that says so."""
    answer = httpx.get(
        f"{openchami_stack.bss_url}/boot/v1/bootscript", params={"mac": STRANGER, "arch": "arm64"}
    )
    assert answer.status_code == 500
    assert answer.json()["detail"].startswith("The real BSS crashes on this request")
