"""A service with one small fault fails the suite, in the cell and with the words that name it.

The stand-ins of SMD and BSS show each fault on request.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from contract_tests.tests.suite.results.seeding import (
    Check,
    Seeded,
    destructive_session,
    imported,
)
from contract_tests.tests.suite.runs import Suite
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.session import plugin
from openchami_sdk.contract.session.session import Session
from openchami_sdk.testing import FAULTS, serve, smd, tokens


def _on_nodes(module: str, name: str) -> Check:
    """A check of the suite that takes the pool's nodes."""

    def check(session: Session) -> None:
        with plugin.created_nodes(session) as nodes:
            imported(module, name)(session, nodes)

    return check


def _alone(module: str, name: str) -> Check:
    """A check of the suite that takes nothing but the session."""
    return lambda session: imported(module, name)(session)


def _tokens(operation: str) -> Check:
    """The checks with bad tokens of one operation."""
    return lambda session: imported("every_operation.authentication", "test_bad_tokens")(
        session, by_id(operation)
    )


CREATED = _on_nodes("smd.groups", "test_created_group_reads_back")
CHANGED = _on_nodes("smd.groups", "test_changed_group_reads_back")
COMPONENTS = _alone("smd.state.components", "test_created_component_reads_back")
NOBODY = _alone("bss.boot_parameters", "test_a_node_without_boot_parameters")
SMD_TOKENS, BSS_TOKENS = _tokens("smd.groups_list"), _tokens("bss.bootparameters_list")


SEEDED = [
    Seeded(
        "wrong-status@GET /hsm/v2/groups/labels",
        CREATED,
        "smd.groups_list_labels",
        "valid",
        r"status 202 is not documented",
    ),
    Seeded(
        "missing-field@GET /hsm/v2/State/Components/x*",
        COMPONENTS,
        "smd.components_get",
        "valid",
        r'"ID" is a required property',
    ),
    Seeded(
        "null-list@GET /hsm/v2/groups",
        CREATED,
        "smd.groups_list",
        "valid",
        r'null is not of type "array"',
    ),
    Seeded(
        "wrong-enum@GET /hsm/v2/State/Components/x*",
        COMPONENTS,
        "smd.components_get",
        "valid",
        r"Sideways",
    ),
    Seeded(
        "wrong-content-type@GET /hsm/v2/groups/labels",
        CREATED,
        "smd.groups_list_labels",
        "valid",
        r"content type text/html.* is not documented",
    ),
    Seeded(
        "problem-without-detail@GET /hsm/v2/groups/*",
        CREATED,
        "smd.groups_get",
        "errors",
        r'"detail" is a required property',
    ),
    Seeded(
        "not-found-is-500@GET /hsm/v2/groups/*",
        CREATED,
        "smd.groups_delete",
        "state",
        r"the deleted group can still be read: answered 500, not 404",
    ),
    Seeded(
        "ignored-filter@GET /hsm/v2/groups",
        CREATED,
        "smd.groups_list",
        "valid",
        r"the filter group finds an object that does not match",
    ),
    Seeded(
        "lost-update@PATCH /hsm/v2/groups/*",
        CHANGED,
        "smd.groups_update",
        "state",
        r"the tags read back as .*, not \['sdkct-",
    ),
    Seeded(
        "lost-delete@DELETE /hsm/v2/groups/*",
        CREATED,
        "smd.groups_delete",
        "state",
        r"the deleted group can still be read",
    ),
    Seeded(
        "created-not-readable",
        CREATED,
        "smd.groups_create",
        "state",
        r"GET .*/groups/sdkct-.* answered 404",
    ),
    Seeded(
        "accepts-expired-token",
        SMD_TOKENS,
        "smd.groups_list",
        "expired",
        r"with a token of kind expired it answers 200, not 401",
    ),
    Seeded(
        "accepts-any-token",
        BSS_TOKENS,
        "bss.bootparameters_list",
        "bad-signature",
        r"with a token of kind bad_signature it answers 200, not 401",
        "bss",
    ),
    Seeded(
        "accepts-no-token",
        BSS_TOKENS,
        "bss.bootparameters_list",
        "no-token",
        r"with no token it answers 200, not 401",
        "bss",
    ),
    Seeded(
        "not-found-is-500@GET /boot/v1/bootparameters",
        NOBODY,
        "bss.bootparameters_list",
        "errors",
        r"status 500 is not documented",
        "bss",
    ),
]


@pytest.fixture
def session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> Iterator[Session]:
    """A session against a stack of release v0.1."""
    plugin.pytest_configure(pytestconfig)
    with destructive_session("local", tmp_path, monkeypatch) as opened:
        yield opened


@pytest.mark.parametrize("seeded", SEEDED, ids=lambda seeded: seeded.fault)
def test_fault_is_caught(session: Session, seeded: Seeded) -> None:
    """The one fault fails the one cell, whose reason says what is wrong."""
    seeded.assert_caught(session)


def test_without_fault_nothing_fails(session: Session) -> None:
    """The checks that notice the faults are content with a service that has none."""
    for check in dict.fromkeys(seeded.check for seeded in SEEDED):
        check(session)
    assert [(seen.operation, seen.message) for seen in session.failures] == []


def test_every_kind_of_fault_is_tried() -> None:
    """There is no fault that the stand-ins know and this file doesn't."""
    assert {seeded.fault.partition("@")[0] for seeded in SEEDED} == set(FAULTS)


def test_a_run_says_what_is_wrong(tmp_path: Path) -> None:
    """An operator reads the operation, the column and the sentence in the terminal."""
    with tokens.start() as server, serve(smd.create_app(jwks_url=server.jwks_url)) as running:
        suite = Suite.against(tmp_path, running.url, server, level="destructive", disposable=True)
        with httpx.Client(trust_env=False) as client:
            fault = {"kind": "lost-update", "operation": "PATCH /hsm/v2/groups/*"}
            client.post(f"{running.url}/_control/faults", json=fault).raise_for_status()
        options = ("--level", "destructive", "--budget", "1s")
        code, said = suite.run("--only", "smd.groups_update", *options)
    assert code == 1, said
    assert re.search(r"smd.groups_update \[state\] the tags read back as", said), said
