"""Objects that are reset in a forked child.

A child has copies of its parent's sockets and locks. A socket that two processes read gives one the
answers of the other; a lock that another thread held at the fork is never released in the child.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Renewable(Protocol):
    """An object that holds sockets or locks."""

    def reset_after_fork(self) -> None:
        """Replace them, in the child; nothing else runs there yet."""


_everyone: WeakSet[Renewable] = WeakSet()


def renew_after_fork(one: Renewable) -> None:
    """Have `reset_after_fork` called in each process that is forked from this one."""
    _everyone.add(one)


def _renew() -> None:
    for one in list(_everyone):
        one.reset_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
