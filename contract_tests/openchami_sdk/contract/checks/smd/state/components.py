"""SMD's components, from creation to deletion."""

from __future__ import annotations

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.session.assertions import reads_back, refusal
from openchami_sdk.contract.session.plugin import component
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("smd.components_*")


def _content(**more: object) -> dict[str, object]:
    """A component without default values."""
    return {
        "state": "Halt",
        "flag": "Alert",
        "subtype": "contract",
        "net_type": "Infiniband",
        "arch": "ARM",
        "class_": "Mountain",
        **more,
    }


@pytest.mark.needs("create")
def test_created_component_reads_back(session: Session) -> None:
    """A component is found by name, by NID and in the list, and is gone when deleted."""
    components, (node, other) = session.smd.components, session.target.xname_pool[:2]
    nid = session.nid(1)
    rest = {"enabled": False, "software_status": "contract", "role": "Service", "nid": nid}
    wanted = smd.ComponentCreate(id=node, **_content(sub_role="Worker", **rest))  # type: ignore[arg-type]
    plain = smd.ComponentCreate(id=other, state="On")
    with session.owning(component(node), component(other)):
        with session.check("state", "smd.components_create"):
            components.create(smd.ComponentsCreate(components=[wanted, plain]))
            reads_back(wanted, components.get(node))
        with session.check("valid", "smd.components_get"):
            found = components.get(other)
            assert found.type == "Node", f"the type of {other} is {found.type}, not Node"
            assert found.enabled is True, "a component is not enabled by default"
            assert found.role == "Compute", "a node's role is not Compute by default"
            assert found.flag == "OK", "a component's flag is not OK by default"
        with session.check("valid", "smd.components_get_by_nid"):
            found = components.get_by_nid(nid)
            assert found.id == node, f"NID {nid} finds {found.id}, not {node}"
        with session.check("valid", "smd.components_list"):
            listed = {found.id: found for found in components.list().components}
            assert {node, other} <= listed.keys(), "a created component is not listed"
            reads_back(wanted, listed[node])
        with session.check("state", "smd.components_create"):
            again = smd.ComponentCreate(id=node, state="Ready")
            components.create(smd.ComponentsCreate(components=[again]))
            assert components.get(node).state == "Halt", "creating again overwrites without Force"
        with session.check("state", "smd.components_delete"):
            components.delete(node)
            with refusal(404, "the deleted component can still be read"):
                components.get(node)
            assert components.get(other).id == other, "a different component is deleted"
            with refusal(404, "the deleted component can be deleted again"):
                components.delete(node)


@pytest.mark.needs("disruptive")
def test_upsert(session: Session) -> None:
    """A PUT creates a component. It changes an existing one only with Force: six members of it."""
    components, node = session.smd.components, session.target.xname_pool[0]
    content = smd.ComponentContent(state="On", role="Service", nid=session.nid(1))
    changed = smd.ComponentContent(**_content())  # type: ignore[arg-type]
    with session.owning(component(node)), session.check("state", "smd.components_upsert"):
        components.upsert(node, smd.ComponentUpsert(component=content))
        reads_back(content, components.get(node))
        components.upsert(node, smd.ComponentUpsert(component=changed))
        assert components.get(node).state == "On", "an upsert overwrites without Force"
        components.upsert(node, smd.ComponentUpsert(component=changed, force=True))
        reads_back(changed, components.get(node))
        assert components.get(node).role == "Service", "an upsert with Force changes the role"
