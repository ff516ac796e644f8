"""The etcd store adds boot parameters for all nodes of a call or for none."""

from __future__ import annotations

from openchami_sdk import bss, core


def test_nodes_that_have_boot_parameters(etcd_boot: bss.Client) -> None:
    """They keep them; all others get the new ones."""
    hosts = [f"x1000c0s{slot}b0n0" for slot in range(8)]
    parameters = etcd_boot.bootparameters

    def create(some: list[str], kernel: str = "http://files/new") -> None:
        parameters.create(bss.BootParametersRequest(hosts=some, kernel=kernel))

    create(hosts[2:3], "http://files/old")
    result = core.send_in_batches(create, hosts)
    assert [refused.item for refused in result.refused] == hosts[2:3]
    assert result.accepted == hosts[:2] + hosts[3:]
    kernels = {entry.hosts[0]: entry.kernel for entry in parameters.list(name=hosts) if entry.hosts}
    assert kernels == dict.fromkeys(hosts, "http://files/new") | {hosts[2]: "http://files/old"}
