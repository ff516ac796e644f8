"""SMD's groups, from creation to deletion."""

from __future__ import annotations

import pytest
from openchami_sdk import smd

from contract_tests.suite.ledger import Undo
from contract_tests.suite.session import Session


@pytest.fixture
def nodes(session: Session, own_nodes: list[str]) -> list[str]:
    """Two nodes of the pool."""
    return own_nodes[:2]


def _undo(label: str) -> Undo:
    return Undo("smd", "DELETE", f"/hsm/v2/groups/{label}")


@pytest.mark.needs("create")
def test_created_group_reads_back(session: Session, nodes: list[str]) -> None:
    """A group is found under its label, in the list and by its tag, and is gone when deleted."""
    groups, label = session.smd.groups, session.name("group")
    with session.owning(_undo(label)):
        wanted = smd.GroupCreate(
            label=label, description="contract", tags=[label], members=smd.Members(ids=nodes[:1])
        )
        with session.check("state", "smd.groups_create"):
            groups.create(wanted)
            found = groups.get(label)
            assert found.description == "contract", "the description does not read back"
            assert found.members.ids == nodes[:1], "the member does not read back"
            assert label in groups.list_labels(), "the label is not among the labels"
            assert [g.label for g in groups.list(tag=label)] == [label], "the tag does not find it"
        with session.check("errors", "smd.groups_create"), pytest.raises(smd.ConflictError):
            groups.create(wanted)
        with session.check("state", "smd.groups_delete"):
            groups.delete(label)
            with pytest.raises(smd.NotFoundError):
                groups.get(label)
