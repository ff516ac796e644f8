"""The recipes that say what nodes boot."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from contract_tests.tests.docs.recipes.programs import XNAMES
from openchami_sdk import auth, boot, bss, smd
from openchami_sdk.testing import Stack

V02 = pytest.mark.parametrize("openchami_release", ["v0.2"])
Run = Callable[..., tuple[object, str, str]]
WhileWaiting = Callable[[Callable[[], object]], None]


@V02
def test_wait_boot(
    run: Run,
    client: smd.Client,
    shell: Stack,
    while_waiting: WhileWaiting,
) -> None:
    """boot-service reads SMD while the program waits."""
    while_waiting(shell.synchronise)
    assert run("wait_boot.py") == (0, "boot-service knows all nodes.\n", "")
    with auth.connect(boot.Client) as boots:
        assert {node.spec.xname for node in boots.nodes.list()} == set(XNAMES)


@V02
def test_boot_group(run: Run, shell: Stack, compute: list[str]) -> None:
    """The members boot the kernel; run again, it changes the configuration that it made."""
    shell.synchronise()
    run("boot_group.py", "compute", "http://files/vmlinuz-1", "http://files/initrd", "quiet")
    status, out, _ = run(
        "boot_group.py", "compute", "http://files/vmlinuz-2", "http://files/initrd", "quiet"
    )
    with auth.connect(boot.Client) as boots:
        (configuration,) = boots.configurations.list()
        assert (status, out) == (0, f"{configuration.metadata.uid} http://files/vmlinuz-2\n")
        assert "http://files/vmlinuz-2" in boots.scripts.get(host=compute[0])
        assert "vmlinuz" not in boots.scripts.get(host=XNAMES[2])


def test_boot_group_bss(run: Run, compute: list[str]) -> None:
    """Each member has the parameters, and no other node."""
    kernel, initrd = "http://files/vmlinuz", "http://files/initrd"
    assert run("boot_group_bss.py", "compute", kernel, initrd, "quiet") == (0, "2 nodes\n", "")
    with auth.connect(bss.Client) as boots:
        (entry,) = boots.bootparameters.list()
        assert (entry.kernel, sorted(entry.hosts or [])) == (kernel, compute)


@V02
def test_hostname(run: Run, shell: Stack, client: smd.Client) -> None:
    """The node is found by its xname."""
    shell.synchronise()
    status, out, _ = run("hostname.py", XNAMES[1], "nid002")
    with auth.connect(boot.Client) as boots:
        node = boots.nodes.find(xname=XNAMES[1])
    assert (node.spec.hostname, status, out) == ("nid002", 0, f"{node.metadata.uid} nid002\n")
