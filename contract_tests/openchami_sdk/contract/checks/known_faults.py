"""Valid requests that meet a known fault of a service, sent on purpose in every run.

Generated requests meet these faults in some runs and not in others. What comes of each request is
in the column of generated requests, in the words of `deviations.toml`.
"""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.network.trouble import AnswerLost, ConnectionClosed
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()
ASKED = {operation.id for operation in RUN.operations()}


@attrs.frozen
class Request:
    """A request that its description allows."""

    operation: str
    query: tuple[tuple[str, str], ...] = ()
    body: dict[str, Any] | None = None
    needs: str = "read-only"
    path: str = ""
    """Where it isn't the operation's own."""


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
    """A fault that is known is shown, and one that is mended is noticed."""
    operation = session.operation(request_.operation)
    body = {} if request_.body is None else {"json": request_.body}
    _send(session, operation.id, request_.path or operation.path, params=request_.query, **body)


@pytest.mark.about("bss.bootscript_get")
def test_script_for_an_unknown_architecture(session: Session) -> None:
    """A node that BSS has no script for asks for one, with its architecture."""
    query = {"name": session.target.absent_node, "arch": "x86_64"}
    _send(session, "bss.bootscript_get", "/boot/v1/bootscript", params=query)


@pytest.mark.needs("create")
@pytest.mark.about("smd.locks_status_query")
def test_locks_by_no_reservation(session: Session, own_nodes: list[str]) -> None:
    """An empty list as a filter, where there are components to filter."""
    body = {"ComponentIDs": own_nodes[:1], "Reserved": []}
    _send(session, "smd.locks_status_query", "/hsm/v2/locks/status", json=body)


def _send(session: Session, operation_id: str, path: str, **kwargs: Any) -> None:
    """Send a valid request and note what is wrong with its answer."""
    session.fuzzing = True
    try:
        status = session.raw(session.operation(operation_id), path, **kwargs).status_code
    except (ConnectionClosed, AnswerLost):
        return
    finally:
        session.fuzzing = False
    if status >= 500:
        session.observe(operation_id, "fuzz", f"a valid request is answered {status}")
    elif status >= 400:
        session.observe(operation_id, "fuzz", f"a valid request is refused with {status}")
    else:
        session.passed(operation_id, "fuzz")
