"""The marker: a group on the target that names the one run that may write to it.

Two runs would use the same xnames and MAC addresses, and remove each other's objects. SMD refuses
a second group with the same label, so that only one of two runs can create its group. Runs that
only read need no marker.
"""

from __future__ import annotations

import contextlib
import fcntl
from collections.abc import Generator
from pathlib import Path

from openchami_sdk import smd
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.configuration.target import Target
from openchami_sdk.contract.guard.ledger import Undo
from openchami_sdk.contract.guard.ownership import MARKER
from openchami_sdk.contract.network.trouble import NO_ANSWER, AnswerLost
from openchami_sdk.contract.preflight import NotReadyError
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core.errors import ApiError, OpenCHAMIError


@contextlib.contextmanager
def held(run: RunConfiguration, target: Target) -> Generator[None]:
    """Mark the target while the block writes to it.

    Raises `NotReadyError` when another run writes to it, or the group can't be created. A marker
    that can't be removed stays in the ledger.
    """
    if target.stack or run.level < Level.CREATE:
        yield
        return
    with at_work(run.folder):
        with open_session(run, "marker", reached=True) as session:
            _place(session)
        try:
            yield
        finally:
            with (
                contextlib.suppress(OpenCHAMIError, *NO_ANSWER),
                open_session(run, "marker-end", reached=True) as session,
            ):
                session.undo(_undo(run.id))


@contextlib.contextmanager
def at_work(folder: Path) -> Generator[None]:
    """Lock a run's folder; raises `BlockingIOError` while the run, or its clean-up, is running."""
    with (folder / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _undo(run_id: str) -> Undo:
    find = {"list": "/hsm/v2/groups", "description": run_id}
    return Undo("smd", "DELETE", "/hsm/v2/groups/{label}", find=find)


def _place(session: Session) -> None:
    undo = _undo(session.run_id)
    session.ledger.announce(undo)
    groups, name = session.smd.groups, session.target.name
    try:
        groups.create(smd.GroupCreate(label=MARKER, description=session.run_id))
    except AnswerLost:
        # It may have been carried out: then the group names this run.
        with contextlib.suppress(ApiError):
            if groups.get(MARKER).description == session.run_id:
                return
        raise
    except smd.StatusError as error:
        session.ledger.done(undo)
        if error.status_code != 409:
            raise NotReadyError(
                f"The group {MARKER}, which keeps out other runs, can't be created on target "
                f"{name}: {one_line(str(error))}"
            ) from None
        with contextlib.suppress(ApiError):
            other = one_line(groups.get(MARKER).description or "")
            raise NotReadyError(
                f"Another run, {other}, uses target {name}: its group {MARKER} exists. Wait until "
                "it has ended. If it was killed, run `openchami-contract clean` where it was "
                "started, or delete the group."
            ) from None
        raise NotReadyError(
            f"Another run used target {name} until now: start this run again."
        ) from None
    except ApiError as error:
        raise NotReadyError(
            f"The group {MARKER} can't be created on target {name}: {one_line(str(error))}"
        ) from None
