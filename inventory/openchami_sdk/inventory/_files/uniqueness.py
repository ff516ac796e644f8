"""Values that a file may have only once."""

from __future__ import annotations

from openchami_sdk.core.models.conversion import Path

from .faults import Faults


class Uniqueness:
    """Where each value of a kind was seen first."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults
        self._seen: dict[tuple[str, object], Path] = {}

    def take(self, kind: str, value: object, path: Path) -> bool:
        """Note a value; False, and a fault, when it was seen before."""
        first = self._seen.setdefault((kind, value), path)
        if first != path:
            self._faults.add(path, f"{kind} {value} is also in {self._faults.where(first)}.")
        return first == path
