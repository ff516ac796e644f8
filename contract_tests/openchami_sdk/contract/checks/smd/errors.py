"""Each documented 4xx of SMD that a single request can cause; other modules check conflicts.

These requests name only objects of the run, or none: `{run}` is the run's name, which is not an
xname, `{node}` and `{other}` are existing nodes of the pool, `{absent}` is a node that does not
exist.
"""

from __future__ import annotations

from typing import Any

import pytest

from openchami_sdk.contract.configuration.levels import NEEDED
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.json_values import is_list, is_object
from openchami_sdk.contract.session.requests import example_path, parameters
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()
WRITES = [operation for operation in RUN.operations() if operation.safety != "read"]
READS = [operation for operation in RUN.operations() if operation.safety == "read"]
OTHERWISE = frozenset({"subscriptions_replace", "subscriptions_update", "subscriptions_delete"})
"""Their 404s are checked in `state/subscriptions.py`: the guard can't tell whose an ID is."""

pytestmark = pytest.mark.about("smd.*")

Request = tuple[dict[str, str], Any]
"""Path values, and the JSON body (None: no body)."""

BAD: dict[str, Request] = {
    "component_endpoints_delete": ({"xname": "{run}"}, None),
    "component_endpoints_get": ({"xname": "nonsense"}, None),
    "components_create": ({}, {"Components": [{"ID": "{run}", "State": "On"}]}),
    "components_upsert": ({"xname": "{node}"}, {"Component": {"ID": "{other}", "State": "On"}}),
    "components_delete": ({"xname": "{run}"}, None),
    "components_get_by_nid": ({"nid": "{run}"}, None),
    "components_query_by_nid": ({}, {"NIDRanges": []}),
    "components_query": ({}, {"ComponentIDs": []}),
    "components_update_state": ({"xname": "{node}"}, {"State": "Sideways"}),
    "components_bulk_update_state": ({}, {"ComponentIDs": ["{run}"], "State": "On"}),
    "components_update_flag": ({"xname": "{node}"}, {"Flag": "Sideways"}),
    "components_bulk_update_flag": ({}, {"ComponentIDs": ["{run}"], "Flag": "OK"}),
    "components_update_enabled": ({"xname": "{node}"}, {"ID": "{other}", "Enabled": True}),
    "components_bulk_update_enabled": ({}, {"ComponentIDs": ["{run}"], "Enabled": True}),
    "components_update_software_status": ({"xname": "{node}"}, {}),
    "components_bulk_update_software_status": (
        {},
        {"ComponentIDs": ["{run}"], "SoftwareStatus": "contract"},
    ),
    "components_update_role": ({"xname": "{node}"}, {"Role": "Sideways"}),
    "components_bulk_update_role": ({}, {"ComponentIDs": ["{run}"], "Role": "Service"}),
    "components_update_nid": ({"xname": "{node}"}, {}),
    "components_bulk_update_nid": ({}, {"Components": [{"ID": "{node}"}]}),
    "discovery_get_status": ({"id": "{run}"}, None),
    "ethernet_interfaces_create": ({}, {"MACAddress": "{run}"}),
    "ethernet_interfaces_update": ({"ethernet_interface_id": "{mac}"}, {}),
    "groups_create": ({}, {"label": "{run} !"}),
    "groups_get": ({"group_label": "{run}!"}, None),
    "groups_delete": ({"group_label": "{run}!"}, None),
    "groups_update": ({"group_label": "{run}!"}, {"description": "contract"}),
    "groups_list_members": ({"group_label": "{run}!"}, None),
    "groups_add_member": ({"group_label": "{run}!"}, {"id": "{node}"}),
    "groups_replace_members": ({"group_label": "{run}!"}, {"ids": ["{node}"]}),
    "groups_remove_member": ({"group_label": "{run}!", "xname_id": "{node}"}, None),
    "hardware_create": ({}, {"Hardware": [{"ID": "{node}"}]}),
    "hardware_get_history": ({"xname": "{run}"}, None),
    "hardware_delete_history": ({"xname": "{run}"}, None),
    "locks_status_query": ({}, {"ComponentIDs": ["{run}"]}),
    "locks_lock": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_unlock": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_disable": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_repair": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_reserve": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_release": ({}, {"ReservationKeys": [{"ID": "{run}", "Key": "none"}]}),
    "locks_remove_reservations": ({}, {"ComponentIDs": ["{absent}"]}),
    "locks_service_reserve": ({}, {"ComponentIDs": ["{node}"], "ReservationDuration": 0}),
    "locks_service_renew": (
        {},
        {"ReservationKeys": [{"ID": "{run}", "Key": "none"}], "ReservationDuration": 1},
    ),
    "locks_service_release": ({}, {"ReservationKeys": [{"ID": "{run}", "Key": "none"}]}),
    "locks_service_check": ({}, {"DeputyKeys": []}),
    "memberships_get": ({"xname": "{run}"}, None),
    "node_maps_create": ({}, {"NodeMaps": [{"ID": "{node}", "NID": 0}]}),
    "node_maps_replace": ({"xname": "{node}"}, {"NID": 0}),
    "node_maps_delete": ({"xname": "{run}"}, None),
    "partitions_create": ({}, {"name": "{run}"}),
    "partitions_get": ({"partition_name": "{partition}!"}, None),
    "partitions_delete": ({"partition_name": "{partition}!"}, None),
    "partitions_update": ({"partition_name": "{partition}!"}, {"description": "contract"}),
    "partitions_list_members": ({"partition_name": "{partition}!"}, None),
    "partitions_add_member": ({"partition_name": "{partition}!"}, {"id": "{node}"}),
    "partitions_remove_member": (
        {"partition_name": "{partition}!", "xname_id": "{node}"},
        None,
    ),
    "power_maps_create": ({}, [{"id": "{node}", "poweredBy": []}]),
    "power_maps_get": ({"xname": "{run}"}, None),
    "power_maps_replace": ({"xname": "{node}"}, {"poweredBy": []}),
    "power_maps_delete": ({"xname": "{run}"}, None),
    "redfish_endpoints_create": ({}, {"ID": "{run}"}),
    "redfish_endpoints_replace": ({"xname": "{run}"}, {}),
    "redfish_endpoints_update": ({"xname": "{run}"}, {"Name": "contract"}),
    "redfish_endpoints_delete": ({"xname": "{run}"}, None),
    "redfish_endpoints_query": ({"xname": "{node}"}, None),
    "service_endpoints_get": ({"service": "UpdateService", "xname": "{run}"}, None),
    "subscriptions_create": (
        {},
        {"Subscriber": "{run}", "Url": "http://127.0.0.1:9/", "States": ["Sideways"]},
    ),
    "subscriptions_get": ({"id": "{run}"}, None),
    "subscriptions_replace": ({"id": "{run}"}, {}),
    "subscriptions_update": ({"id": "{run}"}, {}),
    "subscriptions_delete": ({"id": "{run}"}, None),
}
"""The requests that are refused with 400."""

ABSENT: dict[str, Request] = {
    "ethernet_interfaces_update_ip_address": ({}, {"Network": "contract"}),
    "groups_update": ({}, {"description": "contract"}),
    "groups_add_member": ({}, {"id": "{node}"}),
    "groups_replace_members": ({}, {"ids": ["{node}"]}),
    "partitions_update": ({}, {"description": "contract"}),
    "partitions_add_member": ({}, {"id": "{node}"}),
    "redfish_endpoints_update": ({}, {"Name": "contract"}),
}
"""The body with which a request for an unknown name is answered 404, if it needs one."""

UNREACHABLE = {
    ("subscriptions_delete_all", 400): "SMD 2.20.5 answers no request with it",
}
"""Documented errors that no request causes."""


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.id)
def test_reads(session: Session, operation: Operation) -> None:
    """An invalid read is refused, and an unknown name is not found."""
    _provoke(session, operation)


@pytest.mark.needs("create")
def test_writes(session: Session, own_nodes: list[str]) -> None:
    """An invalid write is refused, and an unknown name is not found."""
    reached = [operation for operation in WRITES if NEEDED[operation.safety] <= session.level]
    for operation in reached:
        _provoke(session, operation)


def _provoke(session: Session, operation: Operation) -> None:
    name = operation.name
    for (excused, status), reason in UNREACHABLE.items():
        if excused == name:
            session.not_applicable(operation.id, "errors", f"{status}: {reason}")
    if name in BAD:
        _refused(session, operation, 400, BAD[name], "invalid input")
    if 404 in operation.statuses and parameters(operation, "path") and name not in OTHERWISE:
        request = ABSENT.get(name, ({}, None))
        _refused(session, operation, 404, request, "a name that does not exist")


def _refused(
    session: Session, operation: Operation, status: int, request: Request, what: str
) -> None:
    values, body = (_filled(session, part) for part in request)
    with session.check("errors", operation.id):
        path = example_path(session, operation, **values)
        answer = session.raw(operation, path, **({} if body is None else {"json": body}))
        sentence = f"with {what} it answers {answer.status_code}, not {status}"
        assert answer.status_code == status, sentence


def _filled(session: Session, value: Any) -> Any:
    """The request with the run's own names in it."""
    if is_object(value):
        return {name: _filled(session, item) for name, item in value.items()}
    if is_list(value):
        return [_filled(session, item) for item in value]
    if not isinstance(value, str):
        return value
    pool = session.target.xname_pool
    names = {
        "run": session.run_id,
        "node": pool[0],
        "other": pool[-1],
        "absent": session.target.absent_node,
        "mac": session.mac(99).replace(":", ""),
        "partition": session.partition(99),
    }
    for name, own in names.items():
        value = value.replace(f"{{{name}}}", own)
    return value
