"""Every operation that takes input refuses invalid input."""

from __future__ import annotations

import pytest

from openchami_sdk.contract.checks.every_operation.tolerated import TOLERATED
from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.session.requests import BadRequest, bad_requests
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core import http

RUN = RunConfiguration.current()


@pytest.mark.parametrize("operation", RUN.operations(), ids=lambda operation: operation.id)
def test_invalid_input(session: Session, operation: Operation) -> None:
    """A malformed body, identifier or filter is refused in a documented way."""
    if reason := _why_not(session, operation):
        session.not_applicable(operation.id, "refused", reason)
        return
    requests = bad_requests(session, operation)
    if not requests:
        session.not_applicable(
            operation.id, "refused", "the operation has no input that could be invalid"
        )
    for bad in requests:
        if tolerated := TOLERATED.get((operation.id, bad.name)):
            session.not_applicable(operation.id, "refused", f"{bad.label}: {tolerated}")
            continue
        with session.check("refused", operation.id):
            answer = session.raw(operation, bad.path, params=bad.query, **bad.body)
            assert answer.status_code >= 400, _sentence(bad, answer)


def _why_not(session: Session, operation: Operation) -> str | None:
    needed = NEEDED[operation.safety]
    if needed > session.level:
        return f"needs level {needed}; the run has level {session.level}"
    if operation.safety != "read" and session.level is not Level.DESTRUCTIVE:
        return (
            "invalid writes are sent only at level destructive: a service that accepts one changes "
            "the system"
        )
    return None


def _sentence(bad: BadRequest, answer: http.Response) -> str:
    return f"with {bad.label} it answers {answer.status_code}, not an error"
