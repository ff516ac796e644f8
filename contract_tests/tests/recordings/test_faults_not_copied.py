"""The list of faults that the stand-ins do not copy is complete and true."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path

import attrs

from contract_tests.tests.recordings.replay import RECORDINGS, load
from openchami_sdk.contract.descriptions.catalogue import every_operation, match


@attrs.frozen
class Fault:
    """A fault of the real service that its stand-in does not copy."""

    id: str
    operation: str | list[str]
    real: str
    stand_in: str
    drops: bool = False

    def names(self, operation: str) -> bool:
        """Whether the entry is about this operation."""
        globs = [self.operation] if isinstance(self.operation, str) else self.operation
        return any(fnmatch.fnmatchcase(operation, glob) for glob in globs)


FILE = Path(__file__).with_name("faults_not_copied.toml")
FAULTS = [Fault(**raw) for raw in tomllib.loads(FILE.read_text(encoding="utf-8"))["fault"]]


def _dropped() -> set[str]:
    """The operations that the real services were recorded leaving without an answer."""
    found = set()
    described = {operation.service for operation in every_operation()}
    for path in RECORDINGS.rglob("*.json"):
        recording = load(path)
        if recording["service"] not in described:
            continue
        for exchange in recording["exchanges"]:
            if exchange["response"].get("dropped"):
                request = exchange["request"]
                operation = match(recording["service"], request["method"], request["path"])
                found.add(operation.id if operation else exchange["operation"])
    return found


def test_every_dropped_connection_is_named() -> None:
    """What the real services drop, and the stand-ins answer, is in the list."""
    dropping = [fault for fault in FAULTS if fault.drops]
    dropped = _dropped()
    assert dropped
    assert not [name for name in dropped if not any(fault.names(name) for fault in dropping)]


def test_entries_name_operations() -> None:
    """Each entry is about an operation that exists, and tells both sides."""
    operations = [operation.id for operation in every_operation()]
    for fault in FAULTS:
        assert any(fault.names(name) for name in operations), fault.id
        assert fault.real, fault.id
        assert fault.stand_in, fault.id
