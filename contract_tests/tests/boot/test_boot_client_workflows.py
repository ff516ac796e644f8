"""The client of boot-service against a stateful server: its traps, and what helps against them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from openchami_sdk import boot
from openchami_sdk.testing import serve
from openchami_sdk.testing.boot import create_app

XNAME, OTHER = "x1000c0s0b0n0", "x1000c0s0b0n1"


@pytest.fixture
def boot_url() -> Iterator[str]:
    """The root of a fresh boot-service, which knows only what a test creates."""
    with serve(create_app(legacy_api=True)) as server:
        yield server.url


@pytest.fixture
def client(boot_url: str) -> Iterator[boot.Client]:
    """Its client."""
    with boot.Client(boot_url) as client:
        yield client


def _node(xname: str = XNAME, **spec: Any) -> boot.NodeRequest:
    return boot.NodeRequest(
        metadata=boot.MetadataRequest(name=xname),
        labels={"rack": "r1"},
        spec=boot.NodeSpec(xname=xname, **spec),
    )


def _configuration(name: str, *, kernel: str = "/k", **spec: Any) -> boot.BootConfigurationRequest:
    return boot.BootConfigurationRequest(
        metadata=boot.MetadataRequest(name=name),
        spec=boot.BootConfigurationSpec(kernel=kernel, **spec),
    )


def test_a_node_from_its_creation_to_its_end(client: boot.Client) -> None:
    """Created, found, read, replaced, changed, given a status, deleted."""
    created = client.nodes.create(_node(nid=1, groups=["blue"]))
    assert client.nodes.find(XNAME) == client.nodes.get(created.metadata.uid) == created
    body = boot.NodeRequest(spec=boot.NodeSpec(xname=XNAME, role="Compute"))
    replaced = client.nodes.replace(created.metadata.uid, body)
    assert (replaced.spec.role, replaced.spec.nid, replaced.spec.groups) == ("Compute", None, [])
    assert replaced.metadata.labels == {"rack": "r1"}
    changed = client.nodes.update(created.metadata.uid, boot.NodeUpdate(nid=7, role=""))
    assert (changed.spec.role, changed.spec.nid) == (None, 7)
    reported = client.nodes.replace_status(created.metadata.uid, boot.NodeStatus(state="Ready"))
    assert (reported.status.state, reported.spec) == ("Ready", changed.spec)
    assert client.nodes.delete(created.metadata.uid).uid == created.metadata.uid
    with pytest.raises(boot.NotFoundError, match="Node not found: failed to load Node"):
        client.nodes.get(created.metadata.uid)


def test_the_changes_of_two_are_not_lost(client: boot.Client) -> None:
    """Who saves second is told, reads again, and then both changes are there."""
    uid = client.nodes.create(_node()).metadata.uid
    mine, theirs = client.nodes.get(uid), client.nodes.get(uid)
    theirs.spec.groups.append("theirs")
    client.nodes.save(theirs)
    mine.spec.role = "Compute"
    with pytest.raises(boot.ChangedError, match="Read it again"):
        client.nodes.save(mine)
    mine = client.nodes.get(uid)
    mine.spec.role = "Compute"
    saved = client.nodes.save(mine)
    assert (saved.spec.groups, saved.spec.role) == (["theirs"], "Compute")
    saved.spec.nid = 3
    assert client.nodes.save(saved).spec.nid == 3


def test_a_name_is_no_key(client: boot.Client) -> None:
    """The same creation twice makes two, and to find one of them is an error."""
    first = client.configurations.create(_configuration("blue", hosts=[XNAME]))
    assert client.configurations.find("blue") == first
    client.configurations.create(_configuration("blue", hosts=[OTHER]))
    with pytest.raises(boot.AmbiguousError, match="2 resources have the name 'blue'"):
        client.configurations.find("blue")
    assert client.configurations.find("blue", hosts=[XNAME]) == first


def test_scripts_of_three_kinds(client: boot.Client) -> None:
    """Unknown, known without a configuration, and with one: all 200, and told apart."""
    assert client.scripts.get(host=XNAME).kind == "error"
    client.nodes.create(_node(boot_mac="02:00:00:00:01:00"))
    assert client.scripts.get(mac="02:00:00:00:01:00").kind == "minimal"
    client.configurations.create(_configuration("blue", kernel="/blue", hosts=[XNAME]))
    script = client.scripts.get(host=XNAME)
    assert script.kind == "node"
    assert "set kernel /blue\n" in script
    assert client.legacy_scripts.get(host=XNAME) == script


def test_what_is_wrong_with_a_request_is_a_bad_request(client: boot.Client) -> None:
    """Whether the service answers 400, or 500 because its own API did."""
    with pytest.raises(boot.BadRequestError, match="invalid kernel URL or path: vmlinuz"):
        client.configurations.create(_configuration("blue", kernel="vmlinuz", hosts=[XNAME]))
    body = boot.BootParametersRequest(kernel="vmlinuz", hosts=[XNAME])
    with pytest.raises(boot.BadRequestError, match="invalid kernel URL or path: vmlinuz") as caught:
        client.parameters.create(body)
    assert caught.value.status_code == 500


def test_boot_parameters_are_configurations(client: boot.Client) -> None:
    """What one writes the other reads; deleting by one host deletes what other hosts boot."""
    assert client.parameters.list().boot_parameters == []
    body = boot.BootParametersRequest(kernel="/k", hosts=[XNAME, OTHER], nids=["7"])
    (stored,) = client.parameters.create(body).boot_parameters
    assert (stored.hosts, stored.nids) == ([XNAME, OTHER], ["7"])
    assert client.configurations.find(f"legacy-{XNAME}").spec.nids == [7]
    assert client.legacy_parameters.list(nid="7").boot_parameters == [stored]
    with pytest.raises(boot.NotFoundError, match="No matching boot parameters found"):
        client.parameters.set(boot.BootParametersRequest(kernel="/k", nids=["8"]))
    assert client.parameters.delete(host=OTHER).boot_parameters == [stored]
    assert client.configurations.list() == []


def test_a_bmc(client: boot.Client) -> None:
    """Its interface is merged by a PATCH and replaced by a PUT."""
    spec = boot.BMCSpec(
        xname="x1000c0s0b0", interface=boot.NetworkInterface(mac="02:00:00:00:01:00")
    )
    bmc = client.bmcs.create(boot.BMCRequest(spec=spec))
    assert bmc.status.ready is False
    update = boot.BMCUpdate(interface=boot.NetworkInterface(ip="10.1.0.1"))
    bmc = client.bmcs.update(bmc.metadata.uid, update)
    assert bmc.spec.interface == boot.NetworkInterface(mac="02:00:00:00:01:00", ip="10.1.0.1")
    bmc.spec.interface = boot.NetworkInterface(ip="10.1.0.2")
    assert client.bmcs.save(bmc).spec.interface == boot.NetworkInterface(ip="10.1.0.2")


def test_the_service_tells_nothing_of_itself(client: boot.Client) -> None:
    """Health and constants are read, and the description that it serves."""
    assert client.service.health() == boot.Health(status="ok", service="boot-service")
    assert client.service.version().service_version == "2.0.0-fabrica"
    assert client.service.status() == client.legacy_service.status()
    assert "/nodes" in client.service.openapi()["paths"]
    with pytest.raises(boot.NotFoundError):
        client.service.metrics()


def test_the_async_client(boot_url: str) -> None:
    """The same calls, many at once."""

    async def run() -> list[str]:
        async with boot.AsyncClient(boot_url) as client:
            await client.configurations.create(_configuration("all"), every_node=True)
            names = [f"x1000c0s0b0n{number}" for number in range(20)]
            await asyncio.gather(*(client.nodes.create(_node(name)) for name in names))
            node = await client.nodes.find(xname=names[7])
            node.spec.role = "Compute"
            await client.nodes.save(node)
            scripts = await asyncio.gather(*(client.scripts.get(host=name) for name in names))
            return [script.kind for script in scripts if "all" in script]

    assert asyncio.run(run()) == ["node"] * 20
