"""What every route of boot-service answers to an unknown version, and to a slash at the end."""

from __future__ import annotations

import pytest

from openchami_sdk.contract.configuration.levels import NEEDED, Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.descriptions.catalogue import Operation
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.session.requests import example_path
from openchami_sdk.contract.session.session import Session

RUN = RunConfiguration.current()
OPERATIONS = [operation for operation in RUN.operations() if operation.service == "boot"]

pytestmark = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)


def test_unknown_version(session: Session, operation: Operation) -> None:
    """An unknown version in `Accept` is answered 406, and the request is not carried out."""
    if NEEDED[operation.safety] > session.level:
        pytest.skip("needs a higher level")
    path, query = example_path(session, operation), {}
    if operation.id.endswith("parameters_delete"):
        query = {"host": session.target.xname_pool[-1]}
    # The path names no existing object, and no body is sent: an accepted request changes nothing.
    undo = Undo("boot", "DELETE", path)
    with session.ledger.allowing(undo), session.check("errors", operation.id):
        headers = {"Accept": "application/json;version=v9"}
        answer = session.raw(operation, path, params=query, headers=headers)
        assert answer.status_code == 406, f"answered {answer.status_code}, not 406"


def test_trailing_slash(session: Session, operation: Operation) -> None:
    """A path with a slash at the end is redirected to the path without it."""
    if not (session.target.disposable and session.level is Level.DESTRUCTIVE):
        pytest.skip("the guard sends no such path to a shared system")
    path = example_path(session, operation)
    with session.check("errors", operation.id):
        answer = session.raw(operation, f"{path}/")
        assert answer.status_code == 301, f"answered {answer.status_code}, not 301"
        location = answer.headers["location"]
        assert location == path, f"the redirect names {location}, not {path}"
