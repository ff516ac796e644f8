"""Which event loop runs in this thread, if any."""

from __future__ import annotations

import asyncio
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


def running_loop() -> object | None:
    """What identifies the event loop running in this thread; None outside any."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = in_trio()
        return trio.lowlevel.current_trio_token() if trio else None
