"""The place that a setting or an argument names."""

from __future__ import annotations

import os
from pathlib import Path

from .file_state import FileState
from .redis_state import RedisState
from .state import StateStore


def state_at(value: str | os.PathLike[str] | StateStore) -> StateStore:
    """A file, or the URL of a Redis with a name at its end. Raises ConfigurationError."""
    if isinstance(value, StateStore):
        return value
    text = os.fspath(value)
    return RedisState.at(text) if "://" in text else FileState(Path(text))


def optional_state(value: str | os.PathLike[str] | StateStore | None) -> StateStore | None:
    """The same, where there may be none."""
    return None if value is None else state_at(value)
