"""Nodes, boot configurations and BMCs, from creation to deletion.

Fabrica generates all kinds, so they behave in the same way: each check is for every kind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec import Struct

from openchami_sdk.contract.checks.boot._kinds import KINDS, Kind
from openchami_sdk.contract.session.assertions import refusal
from openchami_sdk.contract.session.session import Session

pytestmark = [
    pytest.mark.about("boot.nodes_*", "boot.configurations_*", "boot.bmcs_*"),
    pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.tag),
]


def _uid(session: Session, kind: Kind, wanted: Any) -> str:
    """Create a resource; from now on the run may write to it."""
    uid: str = kind.resource(session).create(wanted).metadata.uid
    session.adopt(kind.undo(session))
    return uid


def _changed(before: Struct, change: Struct) -> dict[str, Any]:
    """The members that a PATCH leads to."""
    return {**msgspec.to_builtins(before), **msgspec.to_builtins(change)}


def test_what_is_listed_can_be_read(session: Session, kind: Kind) -> None:
    """The first listed resource can be read by its uid; an unknown uid is answered 404."""
    resource = kind.resource(session)
    with session.check("valid", kind.operation("list")):
        listed = resource.list()
    with session.check("valid", kind.operation("get")):
        for one in listed[:1]:
            assert resource.get(one.metadata.uid).kind == one.kind, "the kind is not the listed one"
    if not listed:
        session.not_applicable(kind.operation("get"), "valid", "there is nothing to read")
    with session.check("errors", kind.operation("get")), refusal(404, "an unknown name is found"):
        resource.get(session.name("nobody"))


@pytest.mark.needs("create")
def test_created_resource_reads_back(session: Session, kind: Kind) -> None:
    """A created resource is read and listed as it was sent. A second creation makes another one."""
    resource, wanted = kind.resource(session), kind.wanted(session)
    with session.owning(kind.undo(session)):
        with session.check("state", kind.operation("create")):
            created = resource.create(wanted)
            assert created.spec == wanted.spec, f"the spec comes back as {created.spec}"
            assert created.metadata.name == wanted.metadata.name, "the name is not the one sent"
            assert created.metadata.labels == wanted.labels, "the labels are not those sent"
        uid = resource.create(wanted).metadata.uid
        with session.check("state", kind.operation("create")):
            assert uid != created.metadata.uid, "two resources have one uid"
            assert resource.get(created.metadata.uid) == created, "the uid finds another resource"
        with session.check("valid", kind.operation("get")):
            read = resource.get(uid)
            assert read.metadata.uid == uid, "the uid does not read back"
            assert (read.kind, read.api_version) == (created.kind, "v1"), (
                f"the kind is {read.kind}, and the version {read.api_version}"
            )
        with session.check("valid", kind.operation("list")):
            listed = {one.metadata.uid for one in resource.list()}
            assert {uid, created.metadata.uid} <= listed, "a created resource is not listed"


@pytest.mark.needs("disruptive")
def test_changed_spec_reads_back(session: Session, kind: Kind) -> None:
    """A PUT replaces the spec, a PATCH changes members of it; the name and the labels stay."""
    resource, wanted = kind.resource(session), kind.wanted(session)
    with session.owning(kind.undo(session)):
        uid = _uid(session, kind, wanted)
        with session.check("state", kind.operation("update")):
            resource.update(uid, kind.update)
            found, expected = resource.get(uid).spec, _changed(wanted.spec, kind.update)
            assert msgspec.to_builtins(found) == expected, f"the spec reads back as {found}"
        with session.check("state", kind.operation("replace")):
            resource.replace(uid, kind.request(labels={"b": "2"}, spec=kind.other(session)))
            found = resource.get(uid)
            assert found.spec == kind.other(session), f"the spec reads back as {found.spec}"
            assert found.metadata.name == wanted.metadata.name, "a PUT without name changed it"
            assert found.metadata.labels == {"a": "1", "b": "2"}, "the labels are not merged"


@pytest.mark.needs("disruptive")
def test_changed_status_reads_back(session: Session, kind: Kind) -> None:
    """The status can be written; the spec stays unchanged."""
    resource, wanted = kind.resource(session), kind.wanted(session)
    with session.owning(kind.undo(session)):
        uid = _uid(session, kind, wanted)
        with session.check("state", kind.operation("replace_status")):
            resource.replace_status(uid, kind.status)
            found = resource.get(uid)
            assert found.status == kind.status, f"the status reads back as {found.status}"
            assert found.spec == wanted.spec, "writing the status changed the spec"
        with session.check("state", kind.operation("update_status")):
            resource.update_status(uid, kind.status_update)
            found, expected = resource.get(uid).status, _changed(kind.status, kind.status_update)
            assert msgspec.to_builtins(found) == expected, f"the status reads back as {found}"


@pytest.mark.needs("disruptive")
def test_deleted_resource_is_gone(session: Session, kind: Kind) -> None:
    """After a deletion nothing is read, written or deleted any more."""
    resource, wanted = kind.resource(session), kind.wanted(session)
    gone: dict[str, Callable[[str], object]] = {
        "get": lambda uid: resource.get(uid),
        "replace": lambda uid: resource.replace(uid, wanted),
        "update": lambda uid: resource.update(uid, kind.update),
        "delete": lambda uid: resource.delete(uid),
        "replace_status": lambda uid: resource.replace_status(uid, kind.status),
        "update_status": lambda uid: resource.update_status(uid, kind.status_update),
    }
    with session.owning(kind.undo(session)):
        uid = _uid(session, kind, wanted)
        with session.check("state", kind.operation("delete")):
            assert resource.delete(uid).uid == uid, "the answer names another uid"
            with refusal(404, "the deleted resource can still be read"):
                resource.get(uid)
            listed = {one.metadata.uid for one in resource.list()}
            assert uid not in listed, "the deleted resource is still listed"
        for verb, call in gone.items():
            with (
                session.check("errors", kind.operation(verb)),
                refusal(404, f"{verb} of a deleted resource"),
            ):
                call(uid)


@pytest.mark.needs("create")
def test_broken_rules_are_refused(session: Session, kind: Kind) -> None:
    """A spec that breaks a rule is not stored."""
    body = {"metadata": {"name": session.name(kind.tag)}, "spec": _broken(session, kind)}
    with session.owning(kind.undo(session)):
        _refused(session, kind.operation("create"), kind.path, 400, json=body)


@pytest.mark.needs("disruptive")
def test_broken_changes_are_refused(session: Session, kind: Kind) -> None:
    """Changes that break a rule, have the wrong type or cannot be read change nothing."""
    resource, wanted = kind.resource(session), kind.wanted(session)
    body = {"metadata": {"name": session.name(kind.tag)}, "spec": _broken(session, kind)}
    with session.owning(kind.undo(session)):
        uid = _uid(session, kind, wanted)
        path, status = f"{kind.path}/{uid}", f"{kind.path}/{uid}/status"
        _refused(session, kind.operation("replace"), path, 400, json=body)
        _refused(session, kind.operation("update"), path, 400, json=kind.broken)
        _refused(session, kind.operation("replace_status"), status, 400, json=kind.mistyped)
        _refused(session, kind.operation("update_status"), status, 500, json=kind.mistyped)
        if session.target.disposable:
            # The guard can't read incomplete JSON, so it refuses this on a shared system.
            for verb, at in (("update", path), ("update_status", status)):
                _refused(session, kind.operation(verb), at, 422, content=b'{"a')
        with session.check("state", kind.operation("replace"), kind.operation("update")):
            assert resource.get(uid).spec == wanted.spec, "a refused change was stored"
    reason = "400 occurs only if the stored spec already breaks a rule"
    session.not_applicable(kind.operation("update_status"), "errors", reason)
    if not session.target.disposable:
        for verb in ("update", "update_status"):
            reason = "422: a body that cannot be read is not sent to a shared system"
            session.not_applicable(kind.operation(verb), "errors", reason)


def _broken(session: Session, kind: Kind) -> dict[str, Any]:
    return {**msgspec.to_builtins(kind.other(session)), **kind.broken}


def _refused(session: Session, operation_id: str, path: str, status: int, **body: Any) -> None:
    with session.check("errors", operation_id):
        answer = session.raw(session.operation(operation_id), path, **body)
        assert answer.status_code == status, f"answered {answer.status_code}, not {status}"
