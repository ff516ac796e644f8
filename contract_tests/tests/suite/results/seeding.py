"""One small fault in a service of a stack, and the cell of the report that must show it.

The suite's own checks run in this process, each with a stack of its own, and what they recorded is
judged as a run judges it.
"""

from __future__ import annotations

import contextlib
import importlib
import re
from collections.abc import Callable, Generator
from pathlib import Path

import attrs
import httpx
import pytest

from openchami_sdk.contract.configuration.levels import Level
from openchami_sdk.contract.configuration.run import VARIABLE, RunConfiguration, new_id
from openchami_sdk.contract.descriptions.catalogue import by_id
from openchami_sdk.contract.results import matrix
from openchami_sdk.contract.results.record import read
from openchami_sdk.contract.session.opening import open_session
from openchami_sdk.contract.session.session import Session

Check = Callable[[Session], None]


def imported(module: str, name: str) -> Callable[..., None]:
    """A function of the checks, whose modules read the run's settings when they are imported."""
    found: Callable[..., None] = getattr(
        importlib.import_module(f"openchami_sdk.contract.checks.{module}"), name
    )
    return found


@attrs.frozen
class Seeded:
    """A fault, the check that must notice it, the cell that fails and what its reason says."""

    fault: str
    check: Check
    operation: str
    column: str
    says: str
    service: str = "smd"

    def assert_caught(self, session: Session) -> None:
        """The fault, once it is on, fails its cell, whose reason says what is wrong."""
        control = f"{session.target.base(self.service)}/_control/faults"
        with httpx.Client(trust_env=False) as client:
            client.delete(control).raise_for_status()
            kind, _, where = self.fault.partition("@")
            wanted = {"kind": kind, "operation": where or "*"}
            client.post(control, json=wanted).raise_for_status()
        with contextlib.suppress(AssertionError, LookupError, ValueError, AttributeError):
            self.check(session)
        found = read(session.record.path.parent)
        operation = by_id(self.operation)
        cell = matrix.build([operation], found, session.level)[self.operation][self.column]
        assert cell.outcome == "failed", cell
        assert re.search(self.says, cell.reason), cell.reason


@contextlib.contextmanager
def destructive_session(
    target: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[Session]:
    """A destructive run's session, against a stack of its own."""
    run = RunConfiguration(new_id(), target, Level.DESTRUCTIVE, seed=0, budget=5.0, root=folder)
    run.save()
    monkeypatch.setenv(VARIABLE, str(run.folder))
    with open_session(run, "main") as opened:
        yield opened
