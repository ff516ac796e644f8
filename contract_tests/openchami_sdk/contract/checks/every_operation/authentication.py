"""Every protected operation refuses every kind of bad token."""

from __future__ import annotations

import contextlib

import pytest

from openchami_sdk.contract.configuration.levels import NEEDED
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session import bad_tokens, clocks
from openchami_sdk.contract.session.requests import example_path
from openchami_sdk.contract.session.session import NotApplicable, Session
from openchami_sdk.core import http

RUN = RunConfiguration.current()
STILL_VALID = (
    "by the clock of this service, the token has not expired: correct this clock or that of the "
    "token server"
)


@pytest.mark.parametrize("operation", RUN.operations(), ids=lambda operation: operation.id)
def test_bad_tokens(session: Session, operation: Operation) -> None:
    """A request with a missing or bad token gets 401, if the operation is protected."""
    if reason := _why_not(session, operation):
        for check in bad_tokens.TOKEN_COLUMNS:
            session.not_applicable(operation.id, check, reason)
        return
    path = example_path(session, operation)
    with contextlib.ExitStack() as allowed:
        if operation.safety == "delete" and "{" in operation.path:
            # The path names no existing object: even an accepted token removes nothing.
            undo = Undo(operation.service, "DELETE", path)
            allowed.enter_context(session.ledger.allowing(undo))
        for check in bad_tokens.TOKEN_COLUMNS:
            _refuses(session, operation, path, check)


def _refuses(session: Session, operation: Operation, path: str, check: str) -> None:
    offers = bad_tokens.offers(session, check)
    if isinstance(offers, str):
        session.not_applicable(operation.id, check, offers)
        return
    for label, authorization in offers:
        with session.check(check, operation.id):
            answer = session.raw(operation, path, authorization=authorization)
            # Those that the local token server makes have expired by this machine's clock.
            expires = check == "expired" and session.target.control is None
            if expires and answer.status_code != 401 and clocks.still_valid(answer, authorization):
                raise NotApplicable(STILL_VALID)
            assert answer.status_code == 401, _sentence(label, answer)


def _why_not(session: Session, operation: Operation) -> str | None:
    if operation.public:
        return "this operation needs no token"
    if not session.target.auth:
        return "the target runs without authentication"
    if NEEDED[operation.safety] > session.level:
        return f"needs level {NEEDED[operation.safety]}; the run has level {session.level}"
    return None


def _sentence(label: str, answer: http.Response) -> str:
    return f"with {label} it answers {answer.status_code}, not 401"
