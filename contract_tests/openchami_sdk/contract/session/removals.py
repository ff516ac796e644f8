"""Removes the objects that a run created, and checks that they are gone."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol

from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.descriptions.catalogue import match
from openchami_sdk.contract.descriptions.conformance import violations
from openchami_sdk.contract.guard.ledger import Ledger, Undo
from openchami_sdk.contract.network.trouble import AnswerLost
from openchami_sdk.core.http.types import Client, Response


class Run(Protocol):
    """The parts of a session that a removal needs."""

    @property
    def target(self) -> Target: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def http(self) -> Client: ...
    def unchecked(self) -> AbstractContextManager[None]: ...


def adopted(session: Run, undo: Undo) -> list[Undo] | None:
    """The requests that an undo stands for; from now on the session may send them.

    None if the list of the objects can't be read.
    """
    if undo.find is None:
        return [undo]
    listed = _read(session, undo.service, undo.find["list"])
    if listed is None or not listed.is_success:
        return None
    found = undo.found(listed.json())
    session.ledger.open_entries.update({request.key: request for request in found})
    return found


def removed(session: Run, undo: Undo) -> bool:
    """Send a removal; True if the service itself says that the object is gone.

    An object that can be read must be gone; for others the answer to the removal counts. A 404 of a
    gateway does not count.
    """
    url = f"{session.target.base(undo.service)}{undo.path}"
    try:
        answer = session.http.request(undo.method, url, json=undo.body)
    except AnswerLost:
        # A removal may be sent once more: it removes nothing else.
        answer = session.http.request(undo.method, url, json=undo.body)
    read = match(undo.service, "GET", undo.path)
    if undo.body is None and read is not None and 404 in read.statuses:
        found = _read(session, undo.service, undo.path)
        gone = found is not None and found.status_code == 404
    else:
        operation = match(undo.service, undo.method, undo.path)
        # BSS answers 400 where SMD answers 404 for what isn't there (BSS v1.32.2).
        absent = (404,) if undo.body is None else (400, 404)
        said = answer.is_success or answer.status_code in absent
        gone = said and operation is not None and not violations(operation, answer)
    if gone:
        session.ledger.open_entries.pop(undo.key, None)
    return gone


def _read(session: Run, service: str, path: str) -> Response | None:
    """The service's own answer to a read that is not a check; None for other answers."""
    operation = match(service, "GET", path)
    with session.unchecked():
        answer = session.http.get(f"{session.target.base(service)}{path}")
    return None if operation is None or violations(operation, answer) else answer
