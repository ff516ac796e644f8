"""What is wrong with a file, all of it, each in one sentence with its line."""

from __future__ import annotations

from attrs import frozen

from openchami_sdk.core import OpenCHAMIError
from openchami_sdk.core.models.conversion import Path, shown
from openchami_sdk.core.models.documents import Document

#: Further faults are counted only.
MOST_TOLD = 50


@frozen
class Fault:
    """One thing that is wrong with a file.

    Attributes:
        line: The line, counted from 1; None for a fault of the whole file.
        field: The field, such as ``nodes[3].xname``.
        message: What is wrong; it never contains a password.
    """

    line: int | None
    field: str
    message: str

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line else ""
        return f"{where}{self.field}{': ' if self.field else ''}{self.message}"


class FileError(OpenCHAMIError):
    """A file cannot be loaded as it is; nothing was sent."""

    def __init__(self, file: str, faults: tuple[Fault, ...], more: int = 0) -> None:
        lines = [f"{file}, {fault}" if fault.line else f"{file}: {fault}" for fault in faults]
        if more:
            lines.append(f"{file}: {more} more fault{'s' if more > 1 else ''}.")
        super().__init__("\n".join(lines))
        self.faults = faults
        """The first 50 faults, in the order of their lines."""
        self.more = more
        """How many more faults the file has."""


class Faults:
    """The faults found so far."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._found: list[tuple[Path, str]] = []

    def add(self, path: Path, message: str) -> None:
        """Note a fault at a place: ``("nodes", 3, "nid")``."""
        self._found.append((path, message))

    def where(self, path: Path) -> str:
        """The line of a place, for the message of a fault elsewhere: ``line 7``."""
        return f"line {self._document.line(path)}"

    def finish(self) -> None:
        """Raise FileError if there are any."""
        if not self._found:
            return
        told = [
            Fault(self._document.line(path), shown(path), message)
            for path, message in self._found[:MOST_TOLD]
        ]
        told.sort(key=lambda fault: fault.line or 0)
        raise FileError(self._document.name, tuple(told), len(self._found) - len(told))


FileError.__module__ = "openchami_sdk.inventory"
Fault.__module__ = "openchami_sdk.inventory"
