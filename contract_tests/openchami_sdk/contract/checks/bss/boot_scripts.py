"""BSS's boot scripts, hosts and history. Most checks change nothing; some need nodes of the run."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator

import pytest

from openchami_sdk import bss, smd
from openchami_sdk.contract.checks.bss.boot_parameters import undo
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

READING_SECONDS = 5.0

pytestmark = pytest.mark.about("bss.bootscript_get", "bss.hosts_*", "bss.endpoint_history_list")


@pytest.fixture
def bootable(session: Session, own_nodes: list[str]) -> Iterator[str]:
    """A node of the pool with a BMC, a NIC and boot parameters."""
    node = own_nodes[0]
    bmc, kernel = node.rpartition("n")[0], f"http://boot.invalid/{session.name('vmlinuz')}"
    nic = smd.InventoryEthernetInterface(uri="/nic", mac=session.mac(70), ip="192.0.2.70")
    inventory = smd.RedfishInventoryCreate(
        id=bmc,
        schema_version=1,
        managers=[],
        systems=[smd.InventorySystem(uri=f"https://{bmc}/system", ethernet_interfaces=[nic])],
    )
    mac = session.mac(70).replace(":", "")
    with session.owning(
        Undo("smd", "DELETE", f"/hsm/v2/Inventory/EthernetInterfaces/{mac}"),
        Undo("smd", "DELETE", f"/hsm/v2/Inventory/ComponentEndpoints/{node}"),
        Undo("smd", "DELETE", f"/hsm/v2/Inventory/RedfishEndpoints/{bmc}"),
        undo(kernel=kernel),
        undo(hosts=[node]),
    ):
        session.smd.redfish_endpoints.create(inventory)
        wanted = bss.BootParametersRequest(hosts=[node], kernel=kernel, params=session.name("a"))
        session.bss.bootparameters.create(wanted)
        yield node


def read_again(session: Session, node: str) -> list[bss.Host]:
    """The hosts of *node* after BSS has read SMD again, which it does at most once a second."""
    ends = time.monotonic() + READING_SECONDS
    while True:
        session.bss.hosts.refresh()
        try:
            hosts = session.bss.hosts.list(name=node)
        except bss.NotFoundError:
            hosts = []
        if time.monotonic() > ends or any(host.mac for host in hosts):
            return hosts
        time.sleep(0.2)


@pytest.mark.needs("destructive")
def test_a_new_node_gets_its_script(session: Session, bootable: str) -> None:
    """After BSS has read SMD again, the node is a host, has a script and is in the history."""
    with session.check("state", "bss.hosts_refresh"):
        hosts = read_again(session, bootable)
        assert [host.id for host in hosts] == [bootable], "the new node is not listed as a host"
        assert session.mac(70) in (hosts[0].mac or ()), "the new node's MAC address is missing"
    with session.check("valid", "bss.bootscript_get"):
        script = session.bss.bootscript.get(name=bootable)
        assert session.name("vmlinuz") in script, "the script boots another kernel"
        assert f"xname={bootable}" in script, "the script does not name the node"
        data = session.bss.bootscript.get_data(name=bootable)
        assert data.kernel.path.endswith(session.name("vmlinuz")), "the data have another kernel"
    with session.check("valid", "bss.endpoint_history_list"):
        endpoints = [seen.endpoint for seen in session.bss.endpoint_history.list(name=bootable)]
        assert endpoints == ["bootscript"], f"the history holds {endpoints}"


@pytest.mark.needs("destructive")
def test_the_boot_interface(session: Session, bootable: str) -> None:
    """In builds after 1.32.2, a script that is requested by MAC address has it as BOOTIF."""
    version = session.target.versions.get("bss")
    if version is None:
        reason = "the target file has no bss_version"
        session.not_applicable("bss.bootscript_get", "valid", reason)
        return
    mac = session.mac(70)
    with contextlib.ExitStack() as stored:
        if session.target.profile == "postgres":
            # With Postgres a node is found only by the name or address of its boot parameters.
            kernel = f"http://boot.invalid/{session.name('vmlinuz')}"
            stored.enter_context(session.owning(undo(macs=[mac])))
            session.bss.bootparameters.set(bss.BootParametersRequest(macs=[mac], kernel=kernel))
        read_again(session, bootable)
        with session.check("valid", "bss.bootscript_get"):
            script = session.bss.bootscript.get(mac=mac)
            assert session.name("vmlinuz") in script, "the script boots another kernel"
            named = f"BOOTIF=01-{mac.replace(':', '-')}" in script
            assert named == _names_the_interface(version), (
                f"BOOTIF is {'present' if named else 'missing'}, which is wrong for BSS {version}: "
                "is bss_version in the target file right?"
            )


def _names_the_interface(version: str) -> bool:
    """Whether this version puts BOOTIF into boot scripts; `1.32.2-7-g…` is after 1.32.2."""
    numbers = [int(part) for part in re.findall(r"\d+", version)[:3]]
    return numbers > [1, 32, 2] or (numbers == [1, 32, 2] and "-" in version)


def test_a_stranger_waits(session: Session) -> None:
    """An unknown node gets a script that waits; a request without a node gets 400."""
    name = session.name("nobody")
    with session.check("valid", "bss.bootscript_get"):
        script = session.bss.bootscript.get(name=name)
        assert script.startswith("#!ipxe\nsleep "), "the script does not wait"
        assert "&arch=${buildarch}&" in script, (
            "the script does not send the architecture when it asks again"
        )
        assert session.bss.bootscript.get_data(name=name).kernel.path == "", (
            "the script of an unknown node has a kernel"
        )
    with (
        session.check("errors", "bss.bootscript_get"),
        refusal(400, "a script is sent without a node"),
    ):
        session.bss.bootscript.get()


@pytest.mark.parametrize("parameter", ["nid", "json", "retry", "ts"])
def test_words_for_numbers(session: Session, parameter: str) -> None:
    """A text where a number is expected is refused, even if the request has a valid name."""
    operation = session.operation("bss.bootscript_get")
    query = {"name": session.name("nobody"), parameter: "many"}
    with session.check("refused", operation.id):
        answer = session.raw(operation, operation.path, params=query)
        assert answer.status_code == 400, (
            f"with 'many' as {parameter} it does not answer with an error"
        )


def test_a_stranger_of_an_unknown_kind(session: Session) -> None:
    """With etcd, a request with an unknown architecture gets 404; with Postgres BSS crashes."""
    if session.target.profile == "postgres":
        session.not_applicable(
            "bss.bootscript_get", "errors", "404 occurs with etcd only: with Postgres, BSS crashes"
        )
        return
    with (
        session.check("errors", "bss.bootscript_get"),
        refusal(404, "a script is sent for an unknown architecture"),
    ):
        session.bss.bootscript.get(name=session.name("nobody"), arch="nokind")


def test_hosts_and_history(session: Session) -> None:
    """Hosts are listed; an unknown name is not a host and has no history."""
    name = session.name("nobody")
    with session.check("valid", "bss.hosts_list"):
        session.bss.hosts.list()
    with session.check("errors", "bss.hosts_list"):
        with refusal(404, "an unknown name is listed as a host"):
            session.bss.hosts.list(name=name)
        answer = session.raw(session.operation("bss.hosts_list"), "/boot/v1/hosts?nid=one")
        sentence = f"with a NID that is not a number it answers {answer.status_code}, not 400"
        assert answer.status_code == 400, sentence
    with session.check("valid", "bss.endpoint_history_list"):
        assert session.bss.endpoint_history.list(name=name) == [], "an unknown name has a history"
