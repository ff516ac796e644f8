"""How far a run may go: four ordered levels over the safety of each operation."""

from __future__ import annotations

import enum
from collections.abc import Container


class Level(enum.IntEnum):
    """What a run may do to its target, each level including those before it."""

    READ_ONLY = 0
    """Reads nothing but what anybody may look at; changes nothing."""
    CREATE = 1
    """Creates objects of its own, which carry the run's name, and deletes those again."""
    DISRUPTIVE = 2
    """Overwrites, deletes and bulk-changes the objects that it created."""
    DESTRUCTIVE = 3
    """Everything, wipes and external effects too: only where the system is disposable."""

    def __str__(self) -> str:
        return self.name.lower().replace("_", "-")

    @classmethod
    def parse(cls, text: str) -> Level:
        """The level of this name; raises `ValueError` that lists the names."""
        try:
            return cls[text.upper().replace("-", "_")]
        except KeyError:
            names = ", ".join(str(level) for level in cls)
            raise ValueError(f"There is no level {text!r}: use one of {names}.") from None


LEAST_POOL = {Level.READ_ONLY: 1, Level.CREATE: 3, Level.DISRUPTIVE: 4, Level.DESTRUCTIVE: 4}
"""How many nodes the checks of SMD and BSS take from the target's pool."""
LEAST_POOL_WITH_BOOT_SERVICE = 7
"""How many there must be for boot-service's checks, which take others than SMD's, from `create` on:
boot-service reads SMD's nodes every few minutes."""


def least_pool(level: Level, services: Container[str]) -> int:
    """How many nodes the checks of a level take from the pool of a target with these services."""
    if "boot" in services and level > Level.READ_ONLY:
        return LEAST_POOL_WITH_BOOT_SERVICE
    return LEAST_POOL[level]


NEEDED = {
    "read": Level.READ_ONLY,
    "create": Level.CREATE,
    "overwrite": Level.DISRUPTIVE,
    "delete": Level.DISRUPTIVE,
    "bulk": Level.DISRUPTIVE,
    "wipe": Level.DESTRUCTIVE,
    "external": Level.DESTRUCTIVE,
}
"""The level that each `x-openchami.safety` needs."""
