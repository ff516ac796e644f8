"""Finding, saving and patching resources of a service that compares nothing itself."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import pytest

from openchami_sdk import boot, core

pytestmark = pytest.mark.usefixtures("library")

EARLIER, LATER = "2026-01-05T10:00:00.123456789Z", "2026-01-05T10:00:07Z"


def _node(uid: str = "node-1", *, updated: str = EARLIER, **spec: Any) -> dict[str, Any]:
    metadata = {
        "name": "n1",
        "uid": uid,
        "labels": {"rack": "r1"},
        "createdAt": EARLIER,
        "updatedAt": updated,
    }
    spec = {"xname": "x1000c0s0b0n0", "bootMac": "02:00:00:00:01:00", **spec}
    return {"apiVersion": "v1", "kind": "Node", "metadata": metadata, "spec": spec, "status": {}}


def _sent(service: Any) -> list[tuple[str, str]]:
    return [(one.method, one.target) for one in service.seen]


def test_a_changed_resource_is_saved_whole(service: Any) -> None:
    """It is read again, and then replaced: its spec in the wire's names, its name and labels."""
    service.answer(200, _node(role="Compute"))
    nodes = boot.Client(service.url).nodes
    node = nodes.get("node-1")
    node.spec.role = "Application"
    node.spec.groups.append("blue")
    nodes.save(node)
    assert _sent(service)[1:] == [("GET", "/nodes/node-1"), ("PUT", "/nodes/node-1")]
    assert json.loads(service.seen[-1].body) == {
        "metadata": {"name": "n1"},
        "labels": {"rack": "r1"},
        "spec": {
            "xname": "x1000c0s0b0n0",
            "bootMac": "02:00:00:00:01:00",
            "role": "Application",
            "groups": ["blue"],
        },
    }


def test_what_another_wrote_is_not_overwritten(service: Any) -> None:
    """A write since the reading is an error, and nothing is sent."""
    service.answer(200, _node()).answer(200, _node(updated=LATER, role="Service"))
    nodes = boot.Client(service.url).nodes
    node = nodes.get("node-1")
    node.spec.role = "Application"
    with pytest.raises(core.ChangedError, match=r"Node node-1 \(n1\) was written at .*10:00:07"):
        nodes.save(node)
    assert [method for method, _ in _sent(service)] == ["GET", "GET"]


def test_what_was_deleted_is_not_made_again(service: Any) -> None:
    """The second reading says so."""
    service.answer(200, _node()).answer(404, {"error": "Node not found", "code": 404})
    nodes = boot.Client(service.url).nodes
    node = nodes.get("node-1")
    node.spec.nid = 7
    with pytest.raises(boot.NotFoundError):
        nodes.save(node)


def test_nothing_changed_is_nothing_sent(service: Any) -> None:
    """A save without a change leaves `updatedAt` as it is."""
    service.answer(200, _node())
    nodes = boot.Client(service.url).nodes
    node = nodes.get("node-1")
    assert nodes.save(node) == node
    assert [method for method, _ in _sent(service)] == ["GET", "GET"]


def test_a_change_that_replacing_does_not_make(service: Any) -> None:
    """Labels and the name cannot be taken away, and the status is saved elsewhere."""
    service.answer(200, _node())
    nodes = boot.Client(service.url).nodes
    node = nodes.get("node-1")
    node.status.state = "Ready"
    with pytest.raises(ValueError, match=r"does not save the status; use replace_status"):
        nodes.save(node)
    node = nodes.get("node-1")
    node.metadata.labels = {}
    with pytest.raises(ValueError, match="cannot remove 'rack' from labels"):
        nodes.save(node)
    node = nodes.get("node-1")
    node.metadata.name = ""
    with pytest.raises(ValueError, match="cannot remove the name"):
        nodes.save(node)
    assert {method for method, _ in _sent(service)} == {"GET"}


def test_only_a_resource_is_saved(service: Any) -> None:
    """Anything else is refused before a request is sent."""
    with pytest.raises(TypeError, match=r"takes a resource that was read and changed, not str\."):
        boot.Client(service.url).nodes.save("node-1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert service.seen == []


def test_a_guarded_body_is_saved_with_its_keyword(service: Any) -> None:
    """A configuration of every node stays one that must be meant."""
    stored = {**_node(), "kind": "BootConfiguration", "spec": {"kernel": "/k"}}
    service.answer(200, stored)
    configurations = boot.Client(service.url).configurations
    configuration = configurations.get("bootconfiguration-1")
    configuration.spec.params = "quiet"
    with pytest.raises(ValueError, match="every_node=True"):
        configurations.save(configuration)
    configurations.save(configuration, every_node=True)
    assert service.seen[-1].method == "PUT"


def test_the_one_with_a_name_is_found(service: Any) -> None:
    """By its name, by members of its spec, or both."""
    other = _node("node-2", xname="x1000c0s0b0n1", nid=2)
    other["metadata"]["name"] = "n2"
    service.answer(200, [_node(), other])
    nodes = boot.Client(service.url).nodes
    assert nodes.find("n2").metadata.uid == "node-2"
    assert nodes.find(xname="x1000c0s0b0n0").metadata.uid == "node-1"
    assert nodes.find("n2", nid=2).metadata.uid == "node-2"
    with pytest.raises(boot.NotFoundError, match="None of 2 resources has the name 'n3'"):
        nodes.find("n3")
    with pytest.raises(boot.NotFoundError, match="has the name 'n1' and nid 2"):
        nodes.find("n1", nid=2)


def test_a_name_that_two_have_is_an_error(service: Any) -> None:
    """Names are not unique, and to take one of them by chance would be wrong."""
    service.answer(200, [_node("node-1"), _node("node-2")])
    with pytest.raises(
        boot.AmbiguousError, match=r"2 resources have the name 'n1': node-1, node-2"
    ):
        boot.Client(service.url).nodes.find("n1")


@pytest.mark.parametrize(
    ("wanted", "says"),
    [({}, "needs a name"), ({"xnam": "x"}, "does not know xnam; the spec has xname")],
)
def test_a_search_for_nothing_known(service: Any, wanted: dict[str, Any], says: str) -> None:
    """It is refused without a call."""
    with pytest.raises(TypeError, match=says):
        boot.Client(service.url).nodes.find(**wanted)
    assert service.seen == []


def test_the_async_client_does_the_same(service: Any) -> None:
    """Found, changed, refused and saved."""
    service.answer(200, [_node()]).answer(200, _node(updated=LATER)).answer(200, _node())

    async def run() -> None:
        async with boot.AsyncClient(service.url) as client:
            node = await client.nodes.find("n1")
            node.spec.nid = 7
            with pytest.raises(core.ChangedError):
                await client.nodes.save(node)
            saved = await client.nodes.save(node)
            assert saved.metadata.uid == "node-1"

    asyncio.run(run())
    assert [method for method, _ in _sent(service)] == ["GET", "GET", "GET", "PUT"]


def test_a_patch_is_the_bare_spec(service: Any) -> None:
    """Empty values clear, what is not given is not sent."""
    service.answer(200, _node())
    nodes = boot.Client(service.url).nodes
    nodes.update("node-1", boot.NodeUpdate(role="", groups=[], nid=0))
    assert json.loads(service.seen[0].body) == {"role": "", "groups": [], "nid": 0}
    nodes.update_status("node-1", boot.NodeStatusUpdate(state="Off"))
    assert json.loads(service.seen[1].body) == {"state": "Off"}


def test_a_patch_that_would_change_nothing(service: Any) -> None:
    """None, which the service takes and ignores, and an empty patch are refused."""
    nodes = boot.Client(service.url).nodes
    none: Any = None
    ignored = r"NodeUpdate\.role must be str, not None, because the service ignores null; give"
    with pytest.raises(TypeError, match=ignored):
        boot.NodeUpdate(role=none, nid=7)
    body = boot.NodeUpdate(role="Compute", nid=7)
    body.role = none
    with pytest.raises(TypeError, match=ignored):
        nodes.update("node-1", body)
    with pytest.raises(ValueError, match="NodeUpdate sets no field"):
        nodes.update("node-1", boot.NodeUpdate())
    with pytest.raises(ValueError, match="NodeStatusUpdate sets no field"):
        nodes.update_status("node-1", boot.NodeStatusUpdate())
    assert service.seen == []


def test_a_patch_that_empties_the_selection(service: Any) -> None:
    """It can leave a configuration for every node, which must be meant."""
    service.answer(200, {**_node(), "kind": "BootConfiguration", "spec": {"kernel": "/k"}})
    configurations = boot.Client(service.url).configurations
    body = boot.BootConfigurationUpdate(hosts=[])
    with pytest.raises(ValueError, match=r"empties hosts, .*every_node=True"):
        configurations.update("bootconfiguration-1", body)
    assert service.seen == []
    configurations.update("bootconfiguration-1", body, every_node=True)
    configurations.update("bootconfiguration-1", boot.BootConfigurationUpdate(nids=[1]))
    assert len(service.seen) == 2


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ("#!ipxe\n# iPXE Boot Script\n# Generated by OpenCHAMI Boot Service\n", "node"),
        ("#!ipxe\n# Minimal iPXE Boot Script\n# Node: 7\n", "minimal"),
        ("#!ipxe\n# Error iPXE Boot Script\n# Error: a\n# iPXE Boot Script\n", "error"),
        ("#!ipxe\nchain http://elsewhere\n", ""),
    ],
)
def test_a_script_that_boots_nothing_is_told_apart(service: Any, script: str, kind: str) -> None:
    """All of them are 200; the kind tells, and stays when the text is copied."""
    service.answer(200, script, content_type="text/plain")
    found = boot.Client(service.url).scripts.get(nid=7)
    assert found == script
    assert found.kind == kind
    assert copy.deepcopy(found).kind == kind
    assert pickle.loads(pickle.dumps(found)).kind == kind
