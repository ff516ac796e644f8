"""TokenSmith for tests and demos: the token service of release v0.2.

It behaves as v0.4.1 does in release v0.2.0, or as the main branch does: one-time
bootstrap tokens, refresh tokens that change at each use, client certificates, throttling,
restarts with a new key. A test can move its time forward, make its disk unwritable, and lose its
answers. For development only: it keeps its secrets in memory.
"""

from .._faults.endpoint import Fault
from .._serving.clock import Clock
from ._app import create_app
from ._issuing.kinds import KINDS
from ._running import RunningTokenSmith, start
from ._state import Settings, TokenSmith

__all__ = [
    "KINDS",
    "Clock",
    "Fault",
    "RunningTokenSmith",
    "Settings",
    "TokenSmith",
    "create_app",
    "start",
]
