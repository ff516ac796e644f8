"""Reads that change nothing and work on every SMD: the lists, and the first object of each list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openchami_sdk import smd
from openchami_sdk.contract.session.assertions import the_one
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("smd.*")

List = Callable[[smd.Client], list[Any]]
Get = Callable[[smd.Client, Any], object]


def _named(answer: object, name: str) -> str:
    """The requested name, for an answer that does not repeat it."""
    return name


LISTED: dict[str, tuple[List, dict[str, Get]]] = {
    "components_list": (
        lambda client: [one.id for one in client.components.list().components],
        {
            "components_get": lambda client, id: client.components.get(id).id,
            "memberships_get": lambda client, id: client.memberships.get(id).id,
            "components_query": lambda client, id: (
                the_one(
                    client.components.query(smd.ComponentQuery(component_ids=[id])).components
                ).id
            ),
            "locks_status_query": lambda client, id: (
                the_one(
                    client.locks.status_query(smd.LockStatusQuery(component_ids=[id])).components
                ).id
            ),
        },
    ),
    "memberships_list": (lambda client: [one.id for one in client.memberships.list()], {}),
    "component_endpoints_list": (
        lambda client: [one.id for one in client.component_endpoints.list().component_endpoints],
        {"component_endpoints_get": lambda client, id: client.component_endpoints.get(id).id},
    ),
    "redfish_endpoints_list": (
        lambda client: [one.id for one in client.redfish_endpoints.list().redfish_endpoints],
        {"redfish_endpoints_get": lambda client, id: client.redfish_endpoints.get(id).id},
    ),
    "redfish_endpoints_query": (
        lambda client: [one.id for one in client.redfish_endpoints.query("all").redfish_endpoints],
        {},
    ),
    "ethernet_interfaces_list": (
        lambda client: [one.id for one in client.ethernet_interfaces.list()],
        {
            "ethernet_interfaces_get": lambda client, id: client.ethernet_interfaces.get(id).id,
            "ethernet_interfaces_list_ip_addresses": lambda client, id: _named(
                client.ethernet_interfaces.list_ip_addresses(id), id
            ),
        },
    ),
    "groups_list": (
        lambda client: [one.label for one in client.groups.list()],
        {
            "groups_get": lambda client, label: client.groups.get(label).label,
            "groups_list_members": lambda client, label: _named(
                client.groups.list_members(label), label
            ),
        },
    ),
    "groups_list_labels": (lambda client: client.groups.list_labels(), {}),
    "partitions_list": (
        lambda client: [one.name for one in client.partitions.list()],
        {
            "partitions_get": lambda client, name: client.partitions.get(name).name,
            "partitions_list_members": lambda client, name: _named(
                client.partitions.list_members(name), name
            ),
        },
    ),
    "partitions_list_names": (lambda client: client.partitions.list_names(), {}),
    "hardware_list": (
        lambda client: [one.id for one in client.hardware.list()],
        {
            "hardware_get": lambda client, id: client.hardware.get(id).id,
            "hardware_get_history": lambda client, id: client.hardware.get_history(id).id,
        },
    ),
    "hardware_list_frus": (
        lambda client: [one.fruid for one in client.hardware.list_frus()],
        {
            "hardware_get_fru": lambda client, id: client.hardware.get_fru(id).fruid,
            "hardware_get_fru_history": lambda client, id: client.hardware.get_fru_history(id).id,
        },
    ),
    "hardware_list_history": (
        lambda client: [one.id for one in client.hardware.list_history().components],
        {},
    ),
    "hardware_list_fru_history": (
        lambda client: [one.id for one in client.hardware.list_fru_history().components],
        {},
    ),
    "node_maps_list": (
        lambda client: [one.id for one in client.node_maps.list().node_maps],
        {"node_maps_get": lambda client, id: client.node_maps.get(id).id},
    ),
    "power_maps_list": (
        lambda client: [one.id for one in client.power_maps.list()],
        {"power_maps_get": lambda client, id: client.power_maps.get(id).id},
    ),
    "subscriptions_list": (
        lambda client: [one.id for one in client.subscriptions.list().subscription_list],
        {"subscriptions_get": lambda client, id: client.subscriptions.get(id).id},
    ),
}
"""For each list: the names of its entries, and the reads that show the object of such a name."""


@pytest.mark.parametrize("name", LISTED)
def test_list(session: Session, name: str) -> None:
    """A list can be read, and so can its first object, by its name."""
    listing, reads = LISTED[name]
    found: list[Any] = []
    with session.check("valid", f"smd.{name}"):
        found += listing(session.smd)
        assert len(set(found)) == len(found), "an entry is listed twice"
    for read, get in reads.items():
        if not found:
            session.not_applicable(f"smd.{read}", "valid", f"the target's {name} is empty")
            continue
        with session.check("valid", f"smd.{read}"):
            shown = get(session.smd, found[0])
            assert shown == found[0], f"the read of {found[0]} shows {shown}"


def _components(session: Session) -> set[str]:
    """The current components. Other users may change a shared system during a check."""
    return {one.id for one in session.smd.components.list().components}


def test_nids(session: Session) -> None:
    """The first node that has a NID is found by this NID."""
    nodes: list[tuple[int | None, str]] = []
    with session.check("valid", "smd.components_list"):
        listed = session.smd.components.list(type="Node").components
        nodes += [(one.nid, one.id) for one in listed]
    nids = [nid for nid, _ in nodes if nid is not None]
    if not nids:
        reason = "the target has no node with a NID"
        session.not_applicable("smd.components_get_by_nid", "valid", reason)
    else:
        with session.check("valid", "smd.components_get_by_nid"):
            found = session.smd.components.get_by_nid(nids[0])
            assert found.nid == nids[0], f"NID {nids[0]} finds a component with NID {found.nid}"
    with session.check("valid", "smd.components_query_by_nid"):
        query = smd.ComponentNidQuery(nid_ranges=["0-4294967296"])
        found_ids = {one.id for one in session.smd.components.query_by_nid(query).components}
        wanted = {id for nid, id in nodes if nid is not None and nid <= 4294967296}
        assert wanted <= found_ids, "a range of NIDs does not find a node in it"


def test_places(session: Session) -> None:
    """All components and all hardware are below the system, s0."""
    with session.check("valid", "smd.components_list_under"):
        before = _components(session)
        below = {one.id for one in session.smd.components.list_under("s0").components}
        missing = (before & _components(session)) - below
        assert not missing, f"{min(missing)} is listed, but not below s0"
    with session.check("valid", "smd.hardware_query"):
        asked = session.smd.hardware.query("all", format="FullyFlat")
        assert asked.format == "FullyFlat", f"the format is {asked.format}, not FullyFlat"


def test_locks(session: Session) -> None:
    """The status of locks can be read, and an invented key is not accepted."""
    node = session.target.xname_pool[0]
    with session.check("valid", "smd.locks_service_check"):
        key = smd.ComponentKey(id=node, key=f"{node}:dk:00000000-0000-4000-8000-000000000000")
        result = session.smd.locks.service_check(smd.ReservationCheck(deputy_keys=[key]))
        assert result.success == [], "an invented key is accepted"
        assert [failure.id for failure in result.failure] == [node], (
            "an invented key is not reported as a failure"
        )
    components: set[str] = set()
    with session.check("valid", "smd.components_list"):
        components |= _components(session)
    if not components:
        # SMD 2.20.5 answers 400 where no component is found.
        session.not_applicable("smd.locks_status", "valid", "the target has no component")
        return
    with session.check("valid", "smd.locks_status"):
        shown = {status.id for status in session.smd.locks.status().components}
        missing = (components & _components(session)) - shown
        assert not missing, f"{min(missing)} is listed, but has no status"
