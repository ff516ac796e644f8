"""Services report what nodes do, many at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from openchami_sdk import smd

States = Callable[[], dict[str, str | None]]


def test_many_nodes_change_at_once(client: smd.Client, nodes: list[str], states: States) -> None:
    """A bulk update changes the nodes it names and no others."""
    client.components.bulk_update_state(
        smd.ComponentsStateUpdate(
            component_ids=nodes[:2], state=smd.ComponentState.READY, flag="OK"
        )
    )
    assert states() == dict(zip(nodes, ["Ready", "Ready", "On", "On"], strict=True))


def test_impossible_changes_are_skipped(
    client: smd.Client, nodes: list[str], states: States
) -> None:
    """A node that is not ready cannot go to standby; only Force makes it."""
    client.components.update_state(nodes[0], smd.ComponentStateUpdate(state="Ready"))
    standby = smd.ComponentsStateUpdate(component_ids=nodes[:2], state="Standby")
    client.components.bulk_update_state(standby)
    assert [states()[node] for node in nodes[:2]] == ["Standby", "On"]
    standby.force = True
    client.components.bulk_update_state(standby)
    assert [states()[node] for node in nodes[:2]] == ["Standby", "Standby"]


def test_some_states_need_force(client: smd.Client, nodes: list[str], states: States) -> None:
    """Nobody empties a place by reporting a state, unless they mean it."""
    with pytest.raises(smd.BadRequestError):
        client.components.update_state(nodes[0], smd.ComponentStateUpdate(state="Empty"))
    client.components.update_state(nodes[0], smd.ComponentStateUpdate(state="Empty", force=True))
    assert states()[nodes[0]] == "Empty"


def test_unknown_nodes_are_ignored(client: smd.Client, nodes: list[str], states: States) -> None:
    """An update that names a node SMD does not have changes the others, without an error."""
    client.components.bulk_update_state(
        smd.ComponentsStateUpdate(component_ids=[nodes[0], "x9c0s0b0n0"], state="Off")
    )
    assert states()[nodes[0]] == "Off"
    assert "x9c0s0b0n0" not in states()


def test_creating_again_changes_nothing(client: smd.Client, nodes: list[str]) -> None:
    """What exists stays as it is; Force overwrites the state, but not the role or the NID."""
    again = smd.ComponentsCreate(
        components=[smd.ComponentCreate(id=nodes[0], state="Off", role="Service", nid=99)]
    )
    client.components.create(again)
    assert client.components.get(nodes[0]).state == "On"
    again.force = True
    client.components.create(again)
    component = client.components.get(nodes[0])
    assert (component.state, component.role, component.nid) == ("Off", "Compute", 1)


def test_other_properties_have_updates_of_their_own(client: smd.Client, nodes: list[str]) -> None:
    """Role, NID, flag, enabled and software status change one by one, singly or in bulk."""
    node = nodes[0]
    client.components.update_role(
        node, smd.ComponentRoleUpdate(role="Management", sub_role="Worker")
    )
    client.components.update_nid(node, smd.ComponentNidUpdate(nid=77))
    client.components.bulk_update_flag(
        smd.ComponentsFlagUpdate(component_ids=[node], flag=smd.ComponentFlag.WARNING)
    )
    client.components.bulk_update_enabled(
        smd.ComponentsEnabledUpdate(component_ids=[node], enabled=False)
    )
    client.components.update_software_status(
        node, smd.ComponentSoftwareStatusUpdate(software_status="Booting")
    )
    found = client.components.get(node)
    assert (found.role, found.sub_role, found.nid) == ("Management", "Worker", 77)
    assert (found.flag, found.enabled, found.software_status) == ("Warning", False, "Booting")
