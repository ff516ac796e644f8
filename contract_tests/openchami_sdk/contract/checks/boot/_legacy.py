"""The routes of BSS that boot-service serves when its legacy API is switched on."""

from __future__ import annotations

from openchami_sdk.contract.descriptions.catalogue import operations
from openchami_sdk.contract.session.session import Session


def off(session: Session, tag: str) -> bool:
    """Whether a tag's routes are not served; this is recorded for its operations."""
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
    """Record that an optional operation is switched on, so that it is not answered 404."""
    session.not_applicable(operation_id, "errors", "404: the operation is switched on")


def not_served(session: Session, operation_id: str, reason: str) -> None:
    """Record that an operation is not served here, so that only its 404 can be checked."""
    operation = session.operation(operation_id)
    with session.check("errors", operation_id):
        answer = session.raw(operation, operation.path) if operation.method == "GET" else None
        assert answer is None or answer.status_code == 404, (
            f"this operation is available, although {reason}"
        )
    for check in ("valid", "state"):
        session.not_applicable(operation_id, check, reason)
    for status in sorted(operation.statuses - {406}):
        if status >= 400 and (status != 404 or operation.method != "GET"):
            session.not_applicable(operation_id, "errors", f"{status}: {reason}")
