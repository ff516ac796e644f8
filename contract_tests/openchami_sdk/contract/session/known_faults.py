"""Requests that show a known fault; the results are in the column of generated requests."""

from __future__ import annotations

from typing import Any

from openchami_sdk.contract.network.trouble import AnswerLost, ConnectionClosed
from openchami_sdk.contract.session.session import Session


def meet(session: Session, operation_id: str, path: str, *, wrong: str = "", **kwargs: Any) -> None:
    """Send a request and record what is wrong with its answer.

    `wrong`: why the request is invalid; empty for a valid one. `kwargs`: its parameters and body.
    """
    session.fuzzing = True
    try:
        answer = session.raw(session.operation(operation_id), path, **kwargs)
    except (ConnectionClosed, AnswerLost):
        return
    finally:
        session.fuzzing = False
    if wrong and answer.is_success:
        session.observe(operation_id, "fuzz", f"an invalid request is accepted: {wrong}")
    elif not wrong and answer.is_error:
        verb = "answered" if answer.status_code >= 500 else "refused with"
        session.observe(operation_id, "fuzz", f"a valid request is {verb} {answer.status_code}")
    else:
        session.passed(operation_id, "fuzz")
