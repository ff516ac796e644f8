"""BSS's status and version, and the state changes that it receives."""

from __future__ import annotations

import pytest

from openchami_sdk import bss
from openchami_sdk.contract.session.session import Session

pytestmark = pytest.mark.about("bss.service_*", "bss.state_changes_notify")


def test_status(session: Session) -> None:
    """The service runs, and reaches its store and SMD."""
    service = session.bss.service
    with session.check("valid", "bss.service_status"):
        assert service.status().bss_status == "running", "the status is not running"
    with session.check("valid", "bss.service_storage_status"):
        backend = service.storage_status().bss_storage_backend
        stores = {"postgres": "postgres", "memory": "etcd"}
        assert backend.status == "connected", "the store is not connected"
        assert backend.name == stores[session.target.profile], f"the store is {backend.name}"
    with session.check("valid", "bss.service_hsm_status"):
        assert service.hsm_status().bss_status_hsm == "connected", "SMD is not connected"
    with session.check("valid", "bss.service_all_statuses"):
        together = service.all_statuses()
        assert (together.bss_status, together.bss_status_hsm) == ("running", "connected"), (
            "BSS is not running, or SMD is not connected"
        )


def test_version(session: Session) -> None:
    """A version, or the documented error of a server without a version file."""
    try:
        version = session.bss.service.version().bss_version
    except bss.ServerError:
        reason = "the server has no version file, as usual"
        session.not_applicable("bss.service_version", "valid", reason)
        return
    with session.check("valid", "bss.service_version"):
        assert version, "the version is empty"


@pytest.mark.needs("destructive")
def test_state_changes(session: Session) -> None:
    """With etcd a state change is accepted; a body that is not an object is refused."""
    operation = session.operation("bss.state_changes_notify")
    with session.check("errors", operation.id):
        answer = session.raw(operation, "/boot/v1/scn", json=[session.name("nothing")])
        sentence = f"with a list instead of an object it answers {answer.status_code}, not 400"
        assert answer.status_code == 400, sentence
    if session.target.profile == "postgres":
        for check in ("valid", "state"):
            session.not_applicable(
                operation.id, check, "with Postgres, BSS crashes on each of these requests"
            )
        return
    with session.check("state", operation.id):
        change = bss.StateChange(components=[session.target.xname_pool[0]], state="Ready")
        session.bss.state_changes.notify(change)
