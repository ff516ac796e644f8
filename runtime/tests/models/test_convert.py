"""What was read becomes what can be sent, and nothing is lost in silence."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest

from openchami_sdk import boot, bss, core, smd

ENTRY = {
    "hosts": ["x1000c0s0b0n0"],
    "params": "console=tty0",
    "kernel": "http://files/vmlinuz",
    "cloud-init": {
        "meta-data": {"rack": {"row": 3}},
        "user-data": None,
        "phone-home": {
            "pub_key_dsa": "",
            "pub_key_rsa": "",
            "pub_key_ecdsa": "",
            "instance_id": "",
            "hostname": "nid1",
            "fqdn": "",
        },
    },
}


def test_what_was_listed_is_changed_and_written_back(service: Any) -> None:
    """What the service sent goes back to it, but for the change."""
    service.answer(200, [ENTRY]).answer(200)
    client = bss.Client(service.url)
    entry = client.bootparameters.list()[0]
    body = core.convert(entry, bss.BootParametersRequest)
    body.params = "console=ttyS0"
    client.bootparameters.set(body)
    sent = msgspec.json.decode(service.seen[1].body)
    cloud_init: dict[str, Any] = sent.pop("cloud-init")
    assert sent == {
        "hosts": ["x1000c0s0b0n0"],
        "params": "console=ttyS0",
        "kernel": "http://files/vmlinuz",
    }
    assert cloud_init["meta-data"] == {"rack": {"row": 3}}
    assert cloud_init["phone-home"]["hostname"] == "nid1"


def test_the_result_shares_nothing() -> None:
    """A change of the request leaves what was read alone."""
    entry = core.convert(ENTRY, bss.BootParameters)
    body = core.convert(entry, bss.BootParametersRequest)
    assert body.hosts
    assert body.cloud_init
    assert body.cloud_init.meta_data
    body.hosts.append("x1000c0s0b0n1")
    body.cloud_init.meta_data["rack"]["row"] = 4
    assert entry.hosts == ["x1000c0s0b0n0"]
    assert entry.cloud_init.meta_data == {"rack": {"row": 3}}


def test_what_would_be_lost_is_told() -> None:
    """One sentence names what has no place, and `drop` lets it go."""
    node = smd.Component(id="x0c0s0b0n0", type="Node", state="On", nid=7)
    with pytest.raises(ValueError) as caught:
        core.convert(node, smd.ComponentCreate)
    assert str(caught.value) == (
        "ComponentCreate has no field for type; pass the members to leave out as `drop`."
    )
    made = core.convert(node, smd.ComponentCreate, drop=["type"])
    assert made == smd.ComponentCreate(id="x0c0s0b0n0", state="On", nid=7)
    without = core.convert(node, smd.ComponentCreate, drop=["type", "nid"])
    assert without.nid is None
    name: Any
    for name in ("type", [1]):
        with pytest.raises(TypeError, match="drop must be a list of names"):
            core.convert(node, smd.ComponentCreate, drop=name)
    with pytest.raises(ValueError, match="ComponentCreate has no field for 7; pass"):
        core.convert({7: "a number is a key in YAML"}, smd.ComponentCreate)
    with pytest.raises(ValueError, match="drop contains 'typo', but the converted value has no"):
        core.convert(node, smd.ComponentCreate, drop=["type", "typo"])


def test_lists_and_models_within_models() -> None:
    """A list of models, and a model that holds one; items of lists have no name of their own."""
    nodes = [smd.Component(id=f"x0c0s0b0n{n}", type="Node", state="On") for n in range(3)]
    made = core.convert(nodes, list[smd.ComponentCreate], drop=["type"])
    assert [one.id for one in made] == ["x0c0s0b0n0", "x0c0s0b0n1", "x0c0s0b0n2"]
    answer = smd.ComponentList(components=nodes)
    body = core.convert(answer, smd.ComponentsCreate, drop=["components.type"])
    assert body.components == made
    assert core.convert(answer, list[smd.ComponentCreate], drop=["type"]) == made
    with pytest.raises(ValueError, match=r"^list\[ComponentCreate\] has no field for type; "):
        core.convert(nodes, list[smd.ComponentCreate])


def test_members_of_members_are_told_by_their_names() -> None:
    """A resource of boot-service: what only the service writes has no place in a request."""
    at = datetime(2026, 8, 4, tzinfo=UTC)
    node = boot.Node(
        api_version="v1",
        kind="Node",
        metadata=boot.Metadata(name="n1", uid="node-1", created_at=at, updated_at=at),
        spec=boot.NodeSpec(xname="x0c0s0b0n0", groups=["compute"]),
        status=boot.NodeStatus(),
    )
    lost = ["api_version", "kind", "metadata.uid", "metadata.created_at", "metadata.updated_at"]
    with pytest.raises(ValueError, match=f"has no field for {', '.join(lost)}; "):
        core.convert(node, boot.NodeRequest)
    body = core.convert(node, boot.NodeRequest, drop=lost)
    assert body.spec == node.spec
    assert body.spec is not node.spec
    assert body.metadata == boot.MetadataRequest(name="n1")
    change = core.convert(node.spec, boot.NodeUpdate)
    assert msgspec.to_builtins(change) == {"xname": "x0c0s0b0n0", "groups": ["compute"]}


def test_plain_values_have_the_names_of_the_service() -> None:
    """A mapping, as JSON has it; its types are checked, and times are read."""
    made = core.convert({"ID": "x0c0s0b0n0", "State": "On", "NID": 7}, smd.ComponentCreate)
    assert made == smd.ComponentCreate(id="x0c0s0b0n0", state="On", nid=7)
    metadata = {"name": "n", "uid": "u", "createdAt": "2026-08-04T00:00:00Z"}
    read = core.convert({**metadata, "updatedAt": metadata["createdAt"]}, boot.Metadata)
    assert read.created_at == datetime(2026, 8, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ({"ID": "x0", "State": "On", "NID": "2"}, "expected int or null, got str at NID."),
        ({"ID": "x0"}, "object missing required field State."),
        ({"ID": "x0", "State": "On", "nid": 2}, "ComponentCreate has no field for nid; "),
        ("x0", "expected object, got str."),
        (None, "expected object, got null."),
    ],
    ids=str,
)
def test_plain_values_that_do_not_fit(value: Any, sentence: str) -> None:
    """One sentence names the model and the member."""
    with pytest.raises(ValueError, match=r"^ComponentCreate ") as caught:
        core.convert(value, smd.ComponentCreate)
    assert sentence in str(caught.value)


def test_a_member_of_another_type_in_the_other_model() -> None:
    """The model that is made names it."""
    message = smd.Component(id="x0", type="Node", role="Compute")
    with pytest.raises(TypeError, match=r"^ComponentCreate: Missing required argument 'state'\.$"):
        core.convert(message, smd.ComponentCreate, drop=["type"])


def test_circles_end() -> None:
    """Values within themselves are refused."""
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValueError, match="nested too deeply"):
        core.convert(circle, list[smd.ComponentCreate])


def test_an_answer_as_a_whole_is_not_converted(service: Any) -> None:
    """The message says what to pass."""
    service.answer(200, {"Components": []})
    response = core.response_of(smd.Client(service.url).components.list)
    with pytest.raises(TypeError, match=r"pass response\.value"):
        core.convert(response, smd.ComponentsCreate)
