"""Operators find nodes by MAC address, NID, place and state."""

from __future__ import annotations

import pytest

from openchami_sdk import smd


def _ids(found: smd.ComponentList) -> list[str]:
    return sorted(component.id for component in found.components)


def test_by_mac_address(client: smd.Client, nodes: list[str]) -> None:
    """A boot server knows a MAC address and asks whose it is."""
    client.ethernet_interfaces.create(
        smd.EthernetInterfaceCreate(mac_address="A4-BF-01-38-EE-65", component_id=nodes[1])
    )
    (interface,) = client.ethernet_interfaces.list(mac_address="a4:bf:01:38:ee:65")
    assert interface.component_id == nodes[1]
    assert client.ethernet_interfaces.get(interface.id).type == smd.ComponentType.NODE
    assert client.ethernet_interfaces.list(mac_address="a4:bf:01:38:ee:66") == []


def test_by_nid(client: smd.Client, nodes: list[str]) -> None:
    """A NID names one node; ranges and lists name several."""
    assert client.components.get_by_nid(2).id == nodes[1]
    assert _ids(client.components.list(nid_start=2, nid_end=3)) == nodes[1:3]
    ranges = smd.ComponentNidQuery(nid_ranges=["1", "3-9"])
    assert _ids(client.components.query_by_nid(ranges)) == [nodes[0], *nodes[2:]]
    with pytest.raises(smd.NotFoundError):
        client.components.get_by_nid(4711)


def test_by_place(client: smd.Client, nodes: list[str]) -> None:
    """With a type, a place stands for all that is in it."""
    below = client.components.list_under("x1000c0s1", type="Node")
    assert _ids(below) == nodes[2:]
    query = smd.ComponentQuery(component_ids=["x1000c0s1"], type=["NodeBMC"])
    assert _ids(client.components.query(query)) == ["x1000c0s1b0"]


@pytest.mark.parametrize(
    "types",
    [
        smd.ComponentType.NODE,
        "Node",
        "node",
        [smd.ComponentType.NODE],
        ("Node", smd.ComponentType.CABINET),
        "!NodeBMC",
        ["!NodeBMC", "!Cabinet"],
    ],
    ids=str,
)
def test_filters_take_one_or_several(
    client: smd.Client, nodes: list[str], types: smd.ComponentType | str | list[str]
) -> None:
    """A filter is a member or a text, one or several, to find or with `!` to leave out."""
    assert _ids(client.components.list(type=types)) == nodes


def test_filters_narrow_each_other(client: smd.Client, nodes: list[str]) -> None:
    """Values of one filter are alternatives, different filters hold together."""
    client.components.update_state(nodes[0], smd.ComponentStateUpdate(state="Ready"))
    client.components.update_enabled(nodes[1], smd.ComponentEnabledUpdate(enabled=False))
    assert _ids(client.components.list(type="Node", state=["Ready", "Off"])) == nodes[:1]
    assert _ids(client.components.list(type="Node", enabled=True, state="!Ready")) == nodes[2:]
    assert _ids(client.components.list(type="Node", state="Halt")) == []


def test_a_word_that_does_not_exist_is_refused(client: smd.Client) -> None:
    """A misspelt filter is an error, not an empty list."""
    with pytest.raises(smd.BadRequestError):
        client.components.list(type="Nodes")


def test_only_what_is_asked_for(client: smd.Client, nodes: list[str]) -> None:
    """For many nodes it pays to ask for the state alone."""
    found = client.components.list(id=nodes[:1], state_only=True).components
    assert found == [smd.Component(id=nodes[0], type="Node", state="On", flag="OK")]
