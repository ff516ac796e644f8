"""The list of faults that the stand-ins do not copy names what it is about."""

from __future__ import annotations

import fnmatch
import tomllib
from pathlib import Path

import attrs

from openchami_sdk.contract.descriptions.catalogue import every_operation


@attrs.frozen
class Fault:
    """A fault of the real service that its stand-in does not copy."""

    id: str
    operation: str | list[str]
    real: str
    stand_in: str

    def names(self, operation: str) -> bool:
        """Whether the entry is about this operation."""
        globs = [self.operation] if isinstance(self.operation, str) else self.operation
        return any(fnmatch.fnmatchcase(operation, glob) for glob in globs)


FILE = Path(__file__).with_name("faults_not_copied.toml")
FAULTS = [Fault(**raw) for raw in tomllib.loads(FILE.read_text(encoding="utf-8"))["fault"]]


def test_entries_name_operations() -> None:
    """Each entry is about an operation that exists, and tells both sides."""
    operations = [operation.id for operation in every_operation()]
    for fault in FAULTS:
        assert any(fault.names(name) for name in operations), fault.id
        assert fault.real, fault.id
        assert fault.stand_in, fault.id
