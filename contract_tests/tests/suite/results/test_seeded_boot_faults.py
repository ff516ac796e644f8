"""A boot-service with one small fault fails the suite, in the cell and with the words that name it.

It checks no token, so the faults that concern tokens are not among these.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from contract_tests.tests.suite.results.seeding import (
    Check,
    Seeded,
    destructive_session,
    imported,
)
from openchami_sdk.contract.session import plugin
from openchami_sdk.contract.session.session import Session
from openchami_sdk.testing import FAULTS


def _of_nodes(name: str) -> Check:
    """A check of every kind of resource, for nodes."""

    def check(session: Session) -> None:
        from openchami_sdk.contract.checks.boot._kinds import KINDS

        imported("boot.resources", name)(session, KINDS[0])

    return check


def _parameters(session: Session) -> None:
    """The check of boot parameters that are created."""
    from openchami_sdk.contract.checks.boot._kinds import created, kernel

    module = "boot.parameters"
    entry = imported(module, "Entry")(session, "parameters", imported(module, "wanted")(session))
    with session.owning(created("/bootconfigurations", "spec.kernel", kernel(session))):
        imported(module, "test_created_parameters_read_back")(session, entry)


def _health(session: Session) -> None:
    imported("boot.service", "test_health")(session)


CREATED = _of_nodes("test_created_resource_reads_back")
CHANGED = _of_nodes("test_changed_spec_reads_back")
DELETED = _of_nodes("test_deleted_resource_is_gone")

SEEDED = [
    Seeded(*row, service="boot")
    for row in [
        (
            "wrong-status@GET /nodes",
            CREATED,
            "boot.nodes_list",
            "valid",
            r"status 202 is not documented",
        ),
        (
            "missing-field@GET /nodes/*",
            CREATED,
            "boot.nodes_get",
            "valid",
            r'"\w+" is a required property',
        ),
        ("null-list@GET /nodes", CREATED, "boot.nodes_list", "valid", r"null is not of type"),
        (
            "wrong-enum@GET /nodes/*",
            CREATED,
            "boot.nodes_get",
            "valid",
            r"the kind is Sideways",
        ),
        (
            "wrong-content-type@GET /health",
            _health,
            "boot.service_health",
            "valid",
            r"content type text/html.* is not documented",
        ),
        (
            "problem-without-detail@GET /nodes/*",
            DELETED,
            "boot.nodes_get",
            "errors",
            r'"error" is a required property',
        ),
        (
            "not-found-is-500@GET /nodes/*",
            DELETED,
            "boot.nodes_delete",
            "state",
            r"can still be read: answered 500, not 404",
        ),
        (
            "ignored-filter@GET /bootparameters",
            _parameters,
            "boot.parameters_list",
            "valid",
            r"the filter host finds an object that does not match",
        ),
        (
            "lost-update@PATCH /nodes/*",
            CHANGED,
            "boot.nodes_update",
            "state",
            r"the spec reads back as",
        ),
        (
            "lost-update@PUT /nodes/*",
            CHANGED,
            "boot.nodes_replace",
            "state",
            r"the spec reads back as",
        ),
        (
            "lost-delete@DELETE /nodes/*",
            DELETED,
            "boot.nodes_delete",
            "state",
            r"the deleted resource can still be read",
        ),
        (
            "created-not-readable",
            CREATED,
            "boot.nodes_create",
            "state",
            r"GET .*/nodes/node-\w+ answered 404",
        ),
    ]
]


@pytest.fixture
def session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> Iterator[Session]:
    """A session against a stack of release v0.2."""
    plugin.pytest_configure(pytestconfig)
    with destructive_session("local-v0.2", tmp_path, monkeypatch) as opened:
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
    """There is no fault that boot-service can have and this file doesn't."""
    tried = {seeded.fault.partition("@")[0] for seeded in SEEDED}
    assert tried == {name for name in FAULTS if not name.endswith("-token")}
