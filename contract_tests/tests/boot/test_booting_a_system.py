"""A system boots: nodes into SMD, from there into boot-service, and a script for each of them."""

from __future__ import annotations

import anyio

from openchami_sdk import boot, smd
from openchami_sdk.testing import Stack

KERNEL = "http://10.0.0.2/boot/vmlinuz"
INITRD = "http://10.0.0.2/boot/initramfs.img"
NEW_KERNEL = "http://10.0.0.2/boot/v2/vmlinuz"
GROUP = "compute"


def xname(number: int) -> str:
    cabinet, slot = divmod(number, 256)
    return f"x{1000 + cabinet}c0s{slot // 4}b{slot // 2 % 2}n{slot % 2}"


def mac(number: int) -> str:
    high, low = divmod(number, 256)
    return f"02:00:00:00:{high:02x}:{low:02x}"


def add_nodes(inventory: smd.Client, numbers: range) -> None:
    """Nodes with a network interface each, all of one group."""
    names = [xname(number) for number in numbers]
    components = [
        smd.ComponentCreate(id=name, state="Ready", role="Compute", nid=number + 1)
        for number, name in zip(numbers, names, strict=True)
    ]
    inventory.components.create(smd.ComponentsCreate(components=components))
    for number, name in zip(numbers, names, strict=True):
        inventory.ethernet_interfaces.create(
            smd.EthernetInterfaceCreate(mac_address=mac(number), component_id=name)
        )
    inventory.groups.create(smd.GroupCreate(label=GROUP, members=smd.Members(ids=names)))


def configuration(name: str, spec: boot.BootConfigurationSpec) -> boot.BootConfigurationRequest:
    return boot.BootConfigurationRequest(metadata=boot.MetadataRequest(name=name), spec=spec)


def test_a_node_from_nothing(
    inventory: smd.Client, boot_service: boot.Client, openchami_stack: Stack
) -> None:
    """Unknown, then known without a configuration, then with a script that boots."""
    script = boot_service.scripts.get(mac=mac(0))
    assert script.kind == "error"
    add_nodes(inventory, range(1))
    assert boot_service.scripts.get(mac=mac(0)).kind == "error"
    assert openchami_stack.synchronise()["failure"] is None
    assert boot_service.scripts.get(mac=mac(0)).kind == "minimal"
    boot_service.configurations.create(
        configuration(
            "by-group",
            boot.BootConfigurationSpec(
                groups=[GROUP], kernel=KERNEL, initrd=INITRD, params="console=ttyS0"
            ),
        )
    )
    script = boot_service.scripts.get(mac=mac(0))
    assert script.kind == "node"
    assert f"set kernel {KERNEL}\nset initrd {INITRD}\n" in script
    assert "set params console=ttyS0 BOOTIF=01-02-00-00-00-00-00\n" in script
    assert boot_service.scripts.get(nid=1) == boot_service.scripts.get(host=xname(0)) == script


def test_one_node_tries_a_new_kernel_and_goes_back(
    inventory: smd.Client, boot_service: boot.Client, openchami_stack: Stack
) -> None:
    """Its own configuration goes before the group's, and only for it."""
    add_nodes(inventory, range(2))
    assert openchami_stack.synchronise()["failure"] is None
    boot_service.configurations.create(
        configuration("all", boot.BootConfigurationSpec(groups=[GROUP], kernel=KERNEL))
    )
    canary = boot_service.configurations.create(
        configuration("canary", boot.BootConfigurationSpec(hosts=[xname(1)], kernel=NEW_KERNEL))
    )
    assert f"set kernel {KERNEL}\n" in boot_service.scripts.get(mac=mac(0))
    assert f"set kernel {NEW_KERNEL}\n" in boot_service.scripts.get(mac=mac(1))
    boot_service.configurations.delete(canary.metadata.uid)
    assert f"set kernel {KERNEL}\n" in boot_service.scripts.get(mac=mac(1))


def test_a_node_that_leaves_the_group(
    inventory: smd.Client, boot_service: boot.Client, openchami_stack: Stack
) -> None:
    """What SMD says of groups counts from the next synchronisation on."""
    add_nodes(inventory, range(2))
    assert openchami_stack.synchronise()["failure"] is None
    boot_service.configurations.create(
        configuration("all", boot.BootConfigurationSpec(groups=[GROUP], kernel=KERNEL))
    )
    inventory.groups.remove_member(GROUP, xname(1))
    assert boot_service.scripts.get(mac=mac(1)).kind == "node"
    assert openchami_stack.synchronise()["failure"] is None
    assert boot_service.scripts.get(mac=mac(1)).kind == "minimal"
    assert boot_service.scripts.get(mac=mac(0)).kind == "node"


def test_a_thousand_nodes_boot_at_once(
    inventory: smd.Client, boot_service: boot.Client, openchami_stack: Stack
) -> None:
    """Each asks with its MAC address, and gets the script with its name in it."""
    numbers = range(1000)
    add_nodes(inventory, numbers)
    assert openchami_stack.synchronise()["failure"] is None
    assert len(boot_service.nodes.list()) == len(numbers)
    boot_service.configurations.create(
        configuration("all", boot.BootConfigurationSpec(groups=[GROUP], kernel=KERNEL))
    )
    scripts: dict[int, str] = {}

    async def boot_all() -> None:
        async with boot.AsyncClient(boot_service.base_url, timeout=60) as client:
            limit = anyio.CapacityLimiter(20)

            async def boot_one(number: int) -> None:
                async with limit:
                    scripts[number] = await client.scripts.get(mac=mac(number))

            async with anyio.create_task_group() as tasks:
                for number in numbers:
                    tasks.start_soon(boot_one, number)

    anyio.run(boot_all)
    wrong = [
        number
        for number in numbers
        if f"# Node: {xname(number)} (NID: {number + 1})" not in scripts[number]
        or f"set kernel {KERNEL}\n" not in scripts[number]
    ]
    assert wrong == []
