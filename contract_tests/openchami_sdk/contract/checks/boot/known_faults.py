"""Requests that show the known faults of boot-service which need a stored resource."""

from __future__ import annotations

import json

import pytest

from openchami_sdk import boot
from openchami_sdk.contract.checks.boot._kinds import KINDS, Kind
from openchami_sdk.contract.session.known_faults import meet
from openchami_sdk.contract.session.session import Session

PATCHES = {
    "nodes": {"op": "add", "path": "/groups/-", "value": "contract"},
    "configurations": {"op": "add", "path": "/macs/-", "value": "02:00:5e:99:00:01"},
    "bmcs": {"op": "replace", "path": "/description", "value": "contract"},
}
"""A change of an empty member, for each kind: for a JSON Patch the member is absent."""


@pytest.mark.needs("destructive")
@pytest.mark.parametrize(
    "kind",
    [pytest.param(one, id=one.tag, marks=pytest.mark.about(one.operation("*"))) for one in KINDS],
)
def test_patch_of_what_is_empty(session: Session, kind: Kind) -> None:
    """A JSON Patch that the description allows is refused."""
    with session.owning(kind.undo(session)):
        metadata = boot.MetadataRequest(name=session.name(kind.tag))
        body = kind.request(metadata=metadata, spec=kind.other(session))
        uid: str = kind.resource(session).create(body).metadata.uid
        meet(
            session,
            kind.operation("update"),
            f"{kind.path}/{uid}",
            content=json.dumps([PATCHES[kind.tag]]),
            headers={"Content-Type": "application/json-patch+json"},
        )


@pytest.mark.needs("destructive")
@pytest.mark.about("boot.bmcs_*")
def test_a_bmc_without_anything(session: Session) -> None:
    """A BMC without a spec is stored."""
    (kind,) = (one for one in KINDS if one.tag == "bmcs")
    with session.owning(kind.undo(session)):
        uid: str = kind.resource(session).create(kind.wanted(session)).metadata.uid
        body = {"metadata": {"name": session.name(kind.tag)}}
        wrong = "Missing required property: spec"
        meet(session, "boot.bmcs_replace", f"{kind.path}/{uid}", wrong=wrong, json=body)
