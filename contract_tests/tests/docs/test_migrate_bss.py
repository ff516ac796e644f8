"""Boot parameters go from BSS to boot-service, through two kills, and every node boots the same."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openchami_sdk import auth, boot, bss, smd
from openchami_sdk.testing import Stack
from runtime.tests.scale import count

EXAMPLES = Path(__file__).parents[3] / "examples"
PROGRAM = EXAMPLES / "migrate_bss.py"
ENTRIES = count(2_000, 400)
KERNEL = "http://10.0.0.2/boot/vmlinuz"


def xname(number: int) -> str:
    return f"x{1000 + number // 256}c0s{number % 256 // 4}b{number // 2 % 2}n{number % 2}"


def mac(number: int) -> str:
    return f"02:00:00:00:{number // 256:02x}:{number % 256:02x}"


def parameters(number: int) -> bss.BootParametersRequest:
    """An entry for a node's xname, MAC address or NID."""
    selectors: list[dict[str, Any]] = [
        {"hosts": [xname(number)]},
        {"macs": [mac(number)]},
        {"nids": [number + 1]},
    ]
    return bss.BootParametersRequest(
        kernel=f"{KERNEL}-{number % 7}",
        initrd="http://10.0.0.2/boot/initramfs.img" if number % 2 else None,
        params=f"console=ttyS0,115200 ip=dhcp entry={number}",
        **selectors[number % 3],
    )


def in_parallel(call: Callable[[int], Awaitable[object]], count: int) -> Awaitable[object]:
    return asyncio.gather(*(call(number) for number in range(count)))


def add_nodes(count: int) -> None:
    """Nodes with a network interface each, in the SMD of the environment."""

    async def add() -> None:
        async with auth.connect(smd.AsyncClient, timeout=120) as client:
            nodes = [
                smd.ComponentCreate(id=xname(number), state="On", role="Compute", nid=number + 1)
                for number in range(count)
            ]
            await client.components.create(smd.ComponentsCreate(components=nodes))

            async def interface(number: int) -> None:
                await client.ethernet_interfaces.create(
                    smd.EthernetInterfaceCreate(mac_address=mac(number), component_id=xname(number))
                )

            await in_parallel(interface, count)

    asyncio.run(add())


def add_parameters(count: int) -> None:
    """Entries in the BSS of the environment."""

    async def add() -> None:
        async with auth.connect(bss.AsyncClient, timeout=120) as client:

            async def create(number: int) -> None:
                await client.bootparameters.create(parameters(number))

            await in_parallel(create, count)

    asyncio.run(add())


@pytest.fixture
def stacks(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Stack, Stack]]:
    """Both releases; the environment is the older one's, with the newer one's boot-service."""
    with Stack() as old, Stack(release="v0.2") as new:
        for name, value in old.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("OPENCHAMI_BOOT_URI", new.boot_url)
        yield old, new


def fill(new: Stack, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """BSS gets the entries, the newer SMD the nodes; boot-service reads that SMD."""
    add_parameters(count)
    with monkeypatch.context() as other:
        for name in set(os.environ):
            if name.startswith("OPENCHAMI_"):
                other.delenv(name)
        for name, value in new.environment.items():
            other.setenv(name, value)
        add_nodes(count)
    assert new.synchronise()["failure"] is None


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(PROGRAM), *arguments]
    pipe, one = subprocess.PIPE, subprocess.STDOUT
    return subprocess.Popen(command, stdout=pipe, stderr=one, text=True)


def run(*arguments: str) -> tuple[int, str]:
    process = start(*arguments)
    said, _ = process.communicate(timeout=300)
    return process.returncode, said


def kill_at(line: str, *arguments: str) -> None:
    """Start it, and kill it as soon as it prints a line."""
    process = start(*arguments)
    assert process.stdout is not None
    for said in process.stdout:
        if said.startswith(line):
            break
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL, f"it ended before it printed {line!r}"


def lines(script: str) -> dict[str, str]:
    """What a script of boot-service sets."""
    return dict(re.findall(r"^set (kernel|initrd|params) (.*)$", script, re.MULTILINE))


def test_every_entry_through_two_kills(
    stacks: tuple[Stack, Stack], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed twice and started again it writes each entry once; every script is the same."""
    _, new = stacks
    fill(new, monkeypatch, ENTRIES)
    with boot.Client(new.boot_url) as after, auth.connect(bss.Client) as before:
        assert (len(before.bootparameters.list()), len(after.configurations.list())) == (ENTRIES, 0)
        quarter = ENTRIES // 4
        kill_at(f"{quarter} of", "--write")
        first = len(after.configurations.list())
        assert quarter <= first < ENTRIES
        kill_at(f"{2 * quarter} of", "--write")
        assert first < len(after.configurations.list()) < ENTRIES
        code, said = run("--write")
        assert code == 0, said
        assert f"{ENTRIES} of {ENTRIES} nodes boot the same." in said
        found = after.configurations.list()
        assert len(found) == ENTRIES == len({one.metadata.name for one in found})
        assert len(before.bootparameters.list()) == ENTRIES
        for number in range(0, ENTRIES, ENTRIES // 20 + 1):
            kind = ("name", "mac", "nid")[number % 3]
            value: Any = (xname(number), mac(number), number + 1)[number % 3]
            old, script = (
                before.bootscript.get_data(**{kind: value}),
                after.scripts.get(mac=mac(number)),
            )
            new_lines = lines(script)
            assert new_lines["kernel"] == old.kernel.path == f"{KERNEL}-{number % 7}"
            assert new_lines.get("initrd", "") == old.initrd.path
            wanted = f"console=ttyS0,115200 ip=dhcp entry={number}"
            assert new_lines["params"].startswith(f"{wanted} BOOTIF=")
            assert wanted in old.params


def test_without_write_nothing_is_written(
    stacks: tuple[Stack, Stack], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It shows what it would do, then does it, then has nothing to do."""
    _, new = stacks
    add_nodes(3)
    fill(new, monkeypatch, 3)
    code, said = run()
    assert (code, said.count("would create bss-")) == (0, 3), said
    with boot.Client(new.boot_url) as client:
        assert client.configurations.list() == []
        code, said = run("--write")
        assert code == 0, said
        uids = {one.metadata.uid for one in client.configurations.list()}
        changed = bss.BootParametersRequest(hosts=[xname(0)], kernel=KERNEL, params="quiet")
        with auth.connect(bss.Client) as source:
            source.bootparameters.set(changed)
        code, said = run("--write")
        assert code == 0, said
        assert "2 already correct, 1 changed." in said
        assert uids == {one.metadata.uid for one in client.configurations.list()}
        client.configurations.delete(uids.pop())
        code, said = run("--verify")
        assert (code, "2 of 3 nodes boot the same." in said) == (1, True), said


EXPORT = """
- hosts: [x1000c0s0b0n0, Compute]
  kernel: http://10.0.0.2/boot/vmlinuz
  params: console=ttyS0
  cloud-init: {meta-data: null, user-data: {packages: [vim]}, phone-home: {hostname: ''}}
- hosts: [x1000c0s0b0n1]
  kernel: http://10.0.0.2/boot?image=a&arch=x86
- hosts: [x1000c0s0b1n0]
  kernel: s3://boot/vmlinuz
- hosts: [Default, x1000c0s0b1n1, x1000c0s0b1n1]
  kernel: http://10.0.0.2/boot/default
- hosts: [x1000c0s0b1n1]
  kernel: http://10.0.0.2/boot/again
- hosts: []
  kernel: http://10.0.0.2/boot/unused
- initrd: http://10.0.0.2/boot/initrd
- macs: ['02:00:00:00:00:00']
  kernel: http://10.0.0.2/boot/other
"""
LOST = [
    "x1000c0s0b0n0 and 1 more: cloud-init data (user-data)",
    "x1000c0s0b0n0 and 1 more: Compute: boot-service cannot select by role or tag",
    "x1000c0s0b0n1: & in kernel: boot-service escapes it as in HTML",
    "x1000c0s0b1n0: kernel s3://boot/vmlinuz: boot-service accepts only http, https",
    "the image http://10.0.0.2/boot/unused: no node boots it",
    "the image http://10.0.0.2/boot/initrd: no kernel",
    "x1000c0s0b1n1: another entry has the same nodes",
]


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_what_cannot_be_carried_is_listed(
    stacks: tuple[Stack, Stack], tmp_path: Path, form: str
) -> None:
    """An export has all that boot-service has no place for; what it has a place for is written."""
    from ruamel.yaml import YAML

    export = tmp_path / f"export.{form}"
    yaml: Any = YAML(typ="safe", pure=True)
    data = yaml.load(EXPORT)
    export.write_text(EXPORT if form == "yaml" else json.dumps(data))
    with boot.Client(stacks[1].boot_url) as client:
        spec = boot.NodeSpec(xname="x1000c0s0b0n0", boot_mac="02:00:00:00:00:00", nid=1)
        client.nodes.create(boot.NodeRequest(spec=spec))
        code, said = run("--export", str(export), "--write")
        verified, said_then = run("--export", str(export), "--verify")
        written = {
            (one.spec.kernel, *one.spec.hosts, *one.spec.macs)
            for one in client.configurations.list()
        }
    assert (code, verified) == (1, 1), said
    for line in LOST:
        assert line in said, said
        assert line in said_then, said_then
    assert "x1000c0s0b0n0: bss-02:00:00:00:00:00-" in said, "the overlap is not told"
    assert f"x1000c0s0b0n0: kernel {KERNEL} became http://10.0.0.2/boot/other" in said
    assert written == {
        (KERNEL, "x1000c0s0b0n0"),
        ("http://10.0.0.2/boot/default",),
        ("http://10.0.0.2/boot/default", "x1000c0s0b1n1"),
        ("http://10.0.0.2/boot/other", "02:00:00:00:00:00"),
    }


def test_a_file_that_is_no_export(stacks: tuple[Stack, Stack], tmp_path: Path) -> None:
    """One sentence, no traceback, and nothing is sent."""
    export = tmp_path / "export.yaml"
    for content in (b"hosts: [x1", b"{}", b"\xff", b"- {kernel: 2026-13-45}"):
        export.write_bytes(content)
        code, said = run("--export", str(export))
        assert (code, "Traceback" in said) == (2, False), said
        assert f"{export} is not an export of boot parameters" in said
    code, said = run("--export", str(tmp_path))
    assert (code, said.strip()) == (2, f"{tmp_path} cannot be read: Is a directory")
    export.write_text("[]")
    code, said = run("--export", str(export))
    assert (code, "\nNothing to write.\n" in said) == (0, True), said
