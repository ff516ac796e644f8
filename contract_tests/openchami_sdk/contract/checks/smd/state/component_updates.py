"""Each property of a component that can be changed, on one and on many."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.session.assertions import reads_back
from openchami_sdk.contract.session.session import Session

pytestmark = [pytest.mark.about("smd.components_*update*"), pytest.mark.needs("disruptive")]

Update = tuple[type[Any], type[Any], dict[str, Any], dict[str, Any]]

UPDATES: dict[str, Update] = {
    "state": (
        smd.ComponentStateUpdate,
        smd.ComponentsStateUpdate,
        {"state": "Ready", "flag": "Alert"},
        {"state": "Off", "flag": "Warning"},
    ),
    "flag": (
        smd.ComponentFlagUpdate,
        smd.ComponentsFlagUpdate,
        {"flag": "Alert"},
        {"flag": "Warning"},
    ),
    "enabled": (
        smd.ComponentEnabledUpdate,
        smd.ComponentsEnabledUpdate,
        {"enabled": False},
        {"enabled": False},
    ),
    "software_status": (
        smd.ComponentSoftwareStatusUpdate,
        smd.ComponentsSoftwareStatusUpdate,
        {"software_status": "one"},
        {"software_status": "many"},
    ),
    "role": (
        smd.ComponentRoleUpdate,
        smd.ComponentsRoleUpdate,
        {"role": "Service", "sub_role": "Worker"},
        {"role": "Management", "sub_role": "Master"},
    ),
}
"""For each property: the bodies for one and for many, and what each of them sets."""


@pytest.mark.parametrize("name", UPDATES)
def test_one(session: Session, own_nodes: list[str], name: str) -> None:
    """The change reads back, on the named component and on no other."""
    body, _, wanted, _ = UPDATES[name]
    _change(session, name, wanted, own_nodes[:1], own_nodes[1:3], lambda: body(**wanted))


@pytest.mark.parametrize("name", UPDATES)
def test_many(session: Session, own_nodes: list[str], name: str) -> None:
    """The change reads back, on each of the named components and on no other."""
    _, body, _, wanted = UPDATES[name]
    named, others = own_nodes[1:3], [own_nodes[0], own_nodes[3]]
    _change(session, name, wanted, named, others, lambda: body(component_ids=named, **wanted))


def _change(
    session: Session,
    name: str,
    wanted: dict[str, Any],
    named: list[str],
    others: list[str],
    body: Callable[[], Any],
) -> None:
    components = session.smd.components
    bulk = "bulk_" if len(named) > 1 else ""
    with session.check("state", f"smd.components_{bulk}update_{name}"):
        before = [components.get(xname) for xname in others]
        if bulk:
            getattr(components, f"bulk_update_{name}")(body())
        else:
            getattr(components, f"update_{name}")(*named, body())
        for xname in named:
            found = components.get(xname)
            for member, value in wanted.items():
                read = getattr(found, member)
                assert read == value, f"after the change {member} is {read!r}, not {value!r}"
        assert [components.get(xname) for xname in others] == before, (
            "the update changes another component, too"
        )


def test_nid(session: Session, own_nodes: list[str]) -> None:
    """A component is found by its new NID; other components keep their NIDs."""
    components, (one, two, three) = session.smd.components, own_nodes[:3]
    kept = components.get(three).nid
    with session.check("state", "smd.components_update_nid"):
        components.update_nid(one, smd.ComponentNidUpdate(nid=session.nid(1)))
        found = components.get_by_nid(session.nid(1)).id
        assert found == one, f"the new NID finds {found}, not {one}"
    with session.check("state", "smd.components_bulk_update_nid"):
        pairs = [
            smd.ComponentNidAssignment(id=one, nid=session.nid(2)),
            smd.ComponentNidAssignment(id=two, nid=session.nid(3)),
        ]
        components.bulk_update_nid(smd.ComponentsNidUpdate(components=pairs))
        for pair in pairs:
            read = components.get(pair.id).nid
            assert read == pair.nid, f"the NID reads back as {read}, not {pair.nid}"
        assert components.get(three).nid == kept, "the update changes another component's NID"


def test_order_of_states(session: Session, own_nodes: list[str]) -> None:
    """A node that is On becomes Standby only with Force; a new role can remove the sub-role."""
    components, node = session.smd.components, own_nodes[0]
    with session.check("state", "smd.components_update_state"):
        components.update_state(node, smd.ComponentStateUpdate(state="Standby"))
        assert components.get(node).state == "On", "On becomes Standby without Force"
        components.update_state(node, smd.ComponentStateUpdate(state="Standby", force=True))
        assert components.get(node).state == "Standby", "Force does not set the state"
    with session.check("state", "smd.components_update_role"):
        wanted = smd.ComponentRoleUpdate(role="Service", sub_role="Worker")
        components.update_role(node, wanted)
        reads_back(wanted, components.get(node))
        components.update_role(node, smd.ComponentRoleUpdate(role="Service"))
        assert not components.get(node).sub_role, "a role without sub-role keeps the old one"
