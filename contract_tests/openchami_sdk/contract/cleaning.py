"""Remove what killed runs left on a target, by their ledgers, and nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import httpx

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import RunConfiguration
from openchami_sdk.contract.configuration.target import TargetError, load
from openchami_sdk.contract.guard.ledger import Undo, leftovers
from openchami_sdk.contract.guard.ownership import Ownership
from openchami_sdk.contract.session.opening import open_session


def clean(target_name: str, reports: Path) -> int:
    """Undo the leftovers of every run of this target; 0 when none are left, else 5."""
    target = load(target_name)
    if target.stack:
        print("The local stack ends with its run and leaves nothing behind.")
        return 0
    remaining = 0
    for path in sorted(reports.glob("sdkct-*/ledger.jsonl")):
        run = _run_of(path, target_name)
        if run is not None and (left := leftovers(path)):
            remaining += _undo_all(run, path, left)
    print("Nothing is left." if not remaining else f"{remaining} objects could not be removed.")
    return 5 if remaining else 0


def _run_of(ledger: Path, target_name: str) -> RunConfiguration | None:
    try:
        run = RunConfiguration.load(ledger.parent)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return run if run.target == target_name else None


def _undo_all(run: RunConfiguration, path: Path, left: list[Undo]) -> int:
    failed = 0
    with open_session(run, "clean") as session:
        session.level = session.guard.level = Level.CREATE
        ledger = session.ledger
        for undo in left:
            _refuse_foreign(run, undo, session.guard.ownership)
            ledger.open_entries[undo.key] = undo
            try:
                session.undo(undo)
            except httpx.TransportError as error:
                print(f"{undo.method} {undo.path}: {type(error).__name__}", file=sys.stderr)
            gone = undo.key not in ledger.open_entries
            failed += not gone
            print(f"{'removed' if gone else 'STILL THERE'}  {undo.method} {undo.path}")
    return failed


def _refuse_foreign(run: RunConfiguration, undo: Undo, own: Ownership) -> None:
    """A ledger is a file that anybody could have edited: only the run's own names pass."""
    said = " ".join([undo.path, *(json.dumps(part) for part in (undo.body, undo.find) if part)])
    if not own.body(said.encode()):
        raise TargetError(
            f"The ledger of {run.id} asks for {undo.method} {undo.path}, which does not carry the "
            "run's name and is not in the target's pool: nothing was sent."
        )
