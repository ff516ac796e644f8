"""The four levels of a run: which operations it may call, by their safety."""

from __future__ import annotations

import enum
from collections.abc import Container


class Level(enum.IntEnum):
    """What a run may do on its target. Each level includes the lower ones."""

    READ_ONLY = 0
    """Only reads; changes nothing."""
    CREATE = 1
    """Creates objects of its own, which carry the run's name, and deletes those again."""
    DISRUPTIVE = 2
    """Overwrites, deletes and bulk-changes the objects that it created."""
    DESTRUCTIVE = 3
    """Everything, including wipes and calls to other hosts. Only for disposable systems."""

    def __str__(self) -> str:
        return self.name.lower().replace("_", "-")

    @classmethod
    def parse(cls, text: str) -> Level:
        """The level with this name; raises `ValueError` with a list of the names."""
        try:
            return cls[text.upper().replace("-", "_")]
        except KeyError:
            names = ", ".join(str(level) for level in cls)
            raise ValueError(f"There is no level {text!r}: use one of {names}.") from None


LEAST_POOL = {Level.READ_ONLY: 1, Level.CREATE: 3, Level.DISRUPTIVE: 4, Level.DESTRUCTIVE: 4}
"""How many nodes of the target's pool the checks of SMD and BSS need."""
LEAST_POOL_WITH_BOOT_SERVICE = 7
"""How many nodes of the pool are needed from `create` on, when boot-service is tested. Its checks
use other nodes than SMD's checks, because boot-service reads SMD's nodes every few minutes."""


def least_pool(level: Level, services: Container[str]) -> int:
    """How many nodes of the pool the checks of a level need on a target with these services."""
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
