"""Requests that show the known faults of services, in every run.

Generated requests find these faults only in some runs. The result of each request is in the column
of generated requests, in the words of `deviations.toml`. Faults that occur only after an object was
written are in `smd/known_faults.py` and `boot/known_faults.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.descriptions.conformance import resolve
from openchami_sdk.contract.fuzzing.verdicts import fits_as_text
from openchami_sdk.contract.session.known_faults import meet
from openchami_sdk.contract.session.requests import example_path, parameters
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()
ASKED = {operation.id for operation in RUN.operations()}
READS = [operation for operation in RUN.operations() if operation.safety == "read"]


@attrs.frozen
class Request:
    """A request that its description allows."""

    operation: str
    query: tuple[tuple[str, str], ...] = ()
    body: dict[str, Any] | None = None
    needs: str = "read-only"
    path: str = ""
    """The path, if it is not the operation's own."""


_EXCLUDED_BESIDE_A_RANGE = (("nid", "!5"), ("nid_start", "1"))

REQUESTS = [
    Request("smd.components_list", _EXCLUDED_BESIDE_A_RANGE),
    Request(
        "smd.components_list_under",
        _EXCLUDED_BESIDE_A_RANGE,
        path="/hsm/v2/State/Components/Query/s0",
    ),
    Request(
        "smd.components_query",
        body={"ComponentIDs": ["s0"], "nid": ["!5"], "nid_start": ["1"]},
    ),
    Request("smd.components_list", (("group", "NULL"), ("group", "contract"))),
    Request("smd.memberships_list", _EXCLUDED_BESIDE_A_RANGE),
    Request(
        "smd.ethernet_interfaces_list", (("IPAddress", "192.0.2.1"), ("Network", "192.0.2.0/24"))
    ),
    Request("bss.service_version"),
    Request("bss.bootscript_get"),
    Request("bss.endpoint_history_list"),
    Request("bss.cloud_init_get_meta_data"),
    Request(
        "bss.state_changes_notify",
        body={"Components": ["x9990c0s0b0n0"], "State": "Ready"},
        needs="destructive",
    ),
    Request("boot.scripts_get"),
    Request("boot.parameters_delete", needs="destructive"),
]


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(one, id=one.operation, marks=pytest.mark.needs(one.needs))
        for one in REQUESTS
        if one.operation in ASKED
    ],
)
def test_known_fault(session: Session, request_: Request) -> None:
    """The request shows the fault; if the service was corrected, the run says so."""
    operation = session.operation(request_.operation)
    body: dict[str, Any] = {} if request_.body is None else {"json": request_.body}
    meet(session, operation.id, request_.path or operation.path, params=request_.query, **body)


@pytest.mark.parametrize("operation", READS, ids=lambda operation: operation.id)
def test_filters_that_are_not_checked(session: Session, operation: Operation) -> None:
    """Each filter with an empty value and with one that is too long, if these are not allowed."""
    path = example_path(session, operation)
    for name, value, wrong in _bad_filters(operation):
        meet(session, operation.id, path, wrong=wrong, params={name: value})


def _bad_filters(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """The name, the value, and what is wrong with it."""
    for parameter in parameters(operation, "query"):
        name, schema = parameter["name"], resolve(operation.service, parameter["schema"])
        if not fits_as_text(operation, name, ""):
            yield name, "", "an empty text for an absent value"
        items = resolve(operation.service, schema.get("items", schema))
        if "maxLength" in items:
            value = "0" * (items["maxLength"] + 1)
            yield name, value, f"parameter `{name}` in query - longer than maxLength"


@pytest.mark.about("bss.bootscript_get")
def test_script_for_an_unknown_architecture(session: Session) -> None:
    """A request with an architecture for a node that has no script in BSS."""
    if session.target.profile != "postgres":
        pytest.skip("only with Postgres this request shows a fault")
    query = {"name": session.target.absent_node, "arch": "x86_64"}
    meet(session, "bss.bootscript_get", "/boot/v1/bootscript", params=query)


@pytest.mark.needs("create")
@pytest.mark.about("smd.locks_status_query")
def test_locks_by_no_reservation(session: Session, own_nodes: list[str]) -> None:
    """An empty list as a filter, with components to filter."""
    body = {"ComponentIDs": own_nodes[:1], "Reserved": []}
    meet(session, "smd.locks_status_query", "/hsm/v2/locks/status", json=body)
