"""The managers of this process, one for each source: tokens are kept when their clients end."""

from __future__ import annotations

import threading
from collections import OrderedDict

from openchami_sdk.core.connections.forks import renew_after_fork

from .manager import TokenManager
from .policy import Policy
from .source import TokenSource


class Registry:
    """Token managers by source. Beyond `limit` it forgets the least recently used one."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._managers: OrderedDict[tuple[TokenSource, Policy], TokenManager] = OrderedDict()
        self._lock = threading.RLock()
        renew_after_fork(self)

    def get(self, source: TokenSource, policy: Policy | None = None) -> TokenManager:
        """The manager of a source: equal sources, with equal policies, have the same one."""
        key = (source, policy or Policy())
        with self._lock:
            manager = self._managers.get(key)
            if manager is None:
                manager = self._managers[key] = TokenManager(*key)
                if len(self._managers) > self._limit:
                    self._managers.popitem(last=False)
            self._managers.move_to_end(key)
            return manager

    def clear(self) -> None:
        """Forget all managers, and their tokens with them. Clients keep those that they have."""
        with self._lock:
            self._managers.clear()

    def reset_after_fork(self) -> None:
        """Make the lock usable in a forked child."""
        self._lock = threading.RLock()


# A process is a few services, but works for many users: those must not push out the former.
services = Registry(1024)
users = Registry(1024)
