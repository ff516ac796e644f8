"""The routes of BSS that boot-service has when its legacy API is on."""

from __future__ import annotations

from openchami_sdk.contract.descriptions.catalogue import operations
from openchami_sdk.contract.session.session import Session


def off(session: Session, tag: str) -> bool:
    """Whether a tag's routes are not served; then that is noted for its operations."""
    if not tag.startswith("legacy_"):
        return False
    probe = session.operation("boot.legacy_service_version")
    is_off = session.raw(probe, probe.path).status_code == 404
    for operation in operations("boot"):
        if operation.tag == tag and is_off:
            not_served(session, operation.id, "the legacy API is switched off, as in the releases")
        elif operation.tag == tag:
            served(session, operation.id)
    return is_off


def served(session: Session, operation_id: str) -> None:
    """Note that an operation can be switched off and is not, so that it has no 404 for that."""
    session.not_applicable(operation_id, "errors", "404: it is switched on")


def not_served(session: Session, operation_id: str, reason: str) -> None:
    """Note that an operation is not served here, so that only its 404 can be seen."""
    operation = session.operation(operation_id)
    with session.check("errors", operation_id):
        answer = session.raw(operation, operation.path) if operation.method == "GET" else None
        assert answer is None or answer.status_code == 404, (
            "it is available, although the legacy API is switched off"
        )
    for check in ("valid", "state"):
        session.not_applicable(operation_id, check, reason)
    for status in sorted(operation.statuses - {406}):
        if status >= 400 and (status != 404 or operation.method != "GET"):
            session.not_applicable(operation_id, "errors", f"{status}: {reason}")
