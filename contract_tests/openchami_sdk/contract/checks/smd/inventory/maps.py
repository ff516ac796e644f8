"""SMD's node maps (which NID and role a node gets) and power maps (its power supplies)."""

from __future__ import annotations

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.assertions import reads_back, refusal
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("smd.node_maps_*", "smd.power_maps_*"),
    pytest.mark.needs("disruptive"),
]


def _node_map(xname: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/Defaults/NodeMaps/{xname}")


def _power_map(xname: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/sysinfo/powermaps/{xname}")


def test_node_maps(session: Session) -> None:
    """A node map reads back, gives a new node its NID, is replaced, and is gone when deleted."""
    maps, (one, two) = session.smd.node_maps, session.target.xname_pool[:2]
    nids = [session.nid(index) for index in range(3)]
    wanted = smd.NodeMap(id=one, nid=nids[0], role="Service", sub_role="Worker", node_info={"a": 1})
    other = smd.NodeMap(id=two, nid=nids[1], role="Compute")
    component = Undo("smd", "DELETE", f"/hsm/v2/State/Components/{one}")
    with session.owning(_node_map(one), _node_map(two), component):
        with session.check("state", "smd.node_maps_create"):
            maps.create(smd.NodeMapsCreate(node_maps=[wanted, other]))
            reads_back(wanted, maps.get(one))
        with session.check("valid", "smd.node_maps_get"):
            reads_back(other, maps.get(two))
        with session.check("valid", "smd.node_maps_list"):
            listed = {found.id: found for found in maps.list().node_maps}
            assert {one, two} <= listed.keys(), "a created node map is not listed"
            reads_back(wanted, listed[one])
        with session.check("errors", "smd.node_maps_create"), refusal(409, "two nodes get one NID"):
            maps.create(smd.NodeMapsCreate(node_maps=[smd.NodeMap(id=two, nid=nids[0])]))
        with session.check("state", "smd.node_maps_create"):
            node = smd.ComponentCreate(id=one, state="On")
            session.smd.components.create(smd.ComponentsCreate(components=[node]))
            nid = session.smd.components.get(one).nid
            assert nid == nids[0], f"a new node gets NID {nid}, not its map's {nids[0]}"
        with (
            session.check("errors", "smd.node_maps_replace"),
            refusal(409, "two nodes get one NID"),
        ):
            maps.replace(one, smd.NodeMapReplace(nid=nids[1]))
        with session.check("state", "smd.node_maps_replace"):
            answered = maps.replace(one, smd.NodeMapReplace(nid=nids[2]))
            assert answered.nid == nids[2], "the answer does not show the new NID"
            found = maps.get(one)
            assert found.nid == nids[2], f"the NID reads back as {found.nid}, not {nids[2]}"
            assert not found.role, "a field that the replacement leaves out is kept"
            reads_back(other, maps.get(two))
        with session.check("state", "smd.node_maps_delete"):
            maps.delete(one)
            with refusal(404, "the deleted node map can still be read"):
                maps.get(one)
            reads_back(other, maps.get(two))
            with refusal(404, "the deleted node map can be deleted again"):
                maps.delete(one)


def test_power_maps(session: Session) -> None:
    """A power map reads back, is replaced as a whole, and is gone when deleted."""
    maps, (one, two, three) = session.smd.power_maps, session.target.xname_pool[:3]
    wanted = smd.PowerMapCreate(id=one, powered_by=[two, three])
    other = smd.PowerMapCreate(id=two, powered_by=[three])
    with session.owning(_power_map(one), _power_map(two)):
        with session.check("state", "smd.power_maps_create"):
            maps.create([wanted, other])
            reads_back(wanted, maps.get(one))
        with session.check("valid", "smd.power_maps_get"):
            reads_back(other, maps.get(two))
        with session.check("valid", "smd.power_maps_list"):
            listed = {found.id: found for found in maps.list()}
            assert {one, two} <= listed.keys(), "a created power map is not listed"
            reads_back(wanted, listed[one])
        with session.check("state", "smd.power_maps_replace"):
            maps.replace(one, smd.PowerMapReplace(powered_by=[three]))
            found = maps.get(one).powered_by
            assert found == [three], f"its power supplies read back as {found}, not {[three]}"
            reads_back(other, maps.get(two))
        with session.check("state", "smd.power_maps_delete"):
            maps.delete(one)
            with refusal(404, "the deleted power map can still be read"):
                maps.get(one)
            reads_back(other, maps.get(two))
            with refusal(404, "the deleted power map can be deleted again"):
                maps.delete(one)
