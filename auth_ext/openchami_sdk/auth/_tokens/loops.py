"""Which event loop runs in this thread, if it is trio's."""

from __future__ import annotations

import sys
from typing import Any


def in_trio() -> Any:
    """The trio module when the caller runs under trio, else None. Never imports it."""
    trio = sys.modules.get("trio")
    try:
        return trio if trio is not None and trio.lowlevel.current_trio_token() else None
    except (RuntimeError, AttributeError):
        # Not under trio; or another thread is importing it just now.
        return None
