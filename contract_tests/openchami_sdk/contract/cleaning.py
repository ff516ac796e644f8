"""Remove the objects that killed runs left on a target. Their ledgers list these objects."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from openchami_sdk.contract import marker
from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import UNREADABLE, RunConfiguration
from openchami_sdk.contract.configuration.target import load, path_of
from openchami_sdk.contract.configuration.target_file import TargetError
from openchami_sdk.contract.guard.guard import RefusedByGuard
from openchami_sdk.contract.guard.ledger import Leftovers, Undo, leftovers
from openchami_sdk.contract.network.trouble import NO_ANSWER
from openchami_sdk.contract.redaction import one_line
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Session
from openchami_sdk.core.errors import OpenCHAMIError


def clean(target_name: str, reports: Path) -> int:
    """Remove what every run of this target left. Returns 0 when nothing is left, else 5.

    An object that can't be removed is named, and the others are still removed.
    """
    if load(target_name).stack:
        print("The local stack ends with its run: there is nothing to remove.")
        return 0
    if not reports.is_dir():
        raise TargetError(
            f"There is no folder {reports}: run `openchami-contract clean` where the run was "
            "started, or give its folder with --reports."
        )
    remaining = 0
    for path in sorted(reports.glob("sdkct-*/ledger.jsonl")):
        try:
            run, left = RunConfiguration.load(path.parent), leftovers(path)
        except UNREADABLE:
            _complain(f"The files of the run in {path.parent} can't be read: the run was ignored.")
            remaining += 1
            continue
        if path_of(run.target).resolve() == path_of(target_name).resolve():
            remaining += _clean_unless_at_work(run, path, left)
        elif left.undos and not path_of(run.target).exists():
            _complain(
                f"The run {run.id} left objects on its target. They were not removed, because its "
                f"target file {run.target} does not exist any more."
            )
            remaining += 1
    print(
        "Nothing is left."
        if not remaining
        else "Not everything could be removed: see the messages above."
    )
    return 5 if remaining else 0


def _clean_unless_at_work(run: RunConfiguration, ledger: Path, left: Leftovers) -> int:
    try:
        with marker.at_work(run.folder):
            return _clean(run, ledger, left)
    except BlockingIOError:
        _complain(f"The run {run.id} is still running: its objects were not removed.")
        return 1


def _clean(run: RunConfiguration, ledger: Path, left: Leftovers) -> int:
    for number in left.bad_lines:
        _complain(f"{ledger}, line {number}, is not an entry of a ledger: it was ignored.")
    if not left.undos:
        return len(left.bad_lines)
    with open_session(run, "clean") as session:
        session.level = session.guard.level = Level.CREATE
        outcomes = [*_undo_all(session, left.undos)]
    return outcomes.count(False) + len(left.bad_lines)


def _undo_all(session: Session, undos: tuple[Undo, ...]) -> Iterator[bool]:
    """Whether each object is gone. Only objects of the run are removed."""
    for undo in undos:
        what = one_line(f"{undo.method} {undo.path}")
        if not session.guard.removes_own(undo):
            print(f"REFUSED      {what}: it does not belong to the run; nothing was sent")
            yield False
            continue
        session.ledger.open_entries[undo.key] = undo
        try:
            session.undo(undo)
        except (RefusedByGuard, OpenCHAMIError, *NO_ANSWER) as error:
            _complain(f"{what}: {one_line(str(error)) or type(error).__name__}")
        gone = undo.key not in session.ledger.open_entries
        print(f"{'removed' if gone else 'STILL THERE'}  {what}")
        yield gone


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)
