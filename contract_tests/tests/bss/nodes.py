"""A node to boot, and how SMD comes to know it."""

from __future__ import annotations

import time

from openchami_sdk import bss, smd

NODE = "x3000c0s7b0n0"
NID = 7001
MAC = "02:00:00:00:70:01"
ADDRESS = "10.7.0.1"
KERNEL = "http://10.0.0.2/boot/vmlinuz"
INITRD = "http://10.0.0.2/boot/initramfs.img"

_PATIENCE_SECONDS = 20


def add_node(
    inventory: smd.Client,
    xname: str = NODE,
    *,
    mac: str = MAC,
    address: str = ADDRESS,
    nid: int = NID,
    role: str = "Compute",
    sub_role: str | None = None,
) -> None:
    """Let SMD know a node, its BMC and its NIC, as the inventory tools do."""
    inventory.components.create(
        smd.ComponentsCreate(
            components=[
                smd.ComponentCreate(id=xname, state="On", nid=nid, role=role, sub_role=sub_role)
            ]
        )
    )
    inventory.redfish_endpoints.create(
        smd.RedfishInventoryCreate(
            id=xname.rpartition("n")[0],
            fqdn=f"{xname.rpartition('n')[0]}.test",
            schema_version=1,
            managers=[],
            systems=[
                smd.InventorySystem(
                    uri="https://bmc.test/redfish/v1/Systems/0",
                    name=xname,
                    ethernet_interfaces=[
                        smd.InventoryEthernetInterface(
                            uri="/redfish/v1/Systems/0/EthernetInterfaces/0",
                            mac=mac,
                            ip=address,
                            name="eth0",
                        )
                    ],
                )
            ],
        )
    )


def read_by(boot: bss.Client, *xnames: str) -> None:
    """Ask BSS to read SMD until it knows these nodes and their MAC addresses.

    It reads SMD once in a second of the clock, no more.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not {host.id for host in boot.hosts.list() if host.mac}.issuperset(xnames):
        assert time.monotonic() < deadline, f"BSS does not get to know {xnames}"
        boot.hosts.refresh()
