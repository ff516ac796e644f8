"""A state in a file, for the processes of one host."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

import attrs
import msgspec

from .._errors import ConfigurationError
from .._files import FileLock, read_private, try_lock, version_of, write_private
from .._tokens.policy import Policy
from .state import State, StateStore


@attrs.frozen
class FileState(StateStore):
    """A state in a file, which has mode 0600, is replaced in one step, and is locked."""

    path: Path

    def __str__(self) -> str:
        return str(self.path)

    def read(self) -> bytes | None:
        """See `StateStore`."""
        return read_private(self.path)

    def write(self, state: State) -> None:
        """See `StateStore`."""
        write_private(self.path, msgspec.json.encode(state))

    def note(self, state: State, *, urgent: bool) -> None:
        """See `StateStore`. A note in memory is enough, because the process holds the lock."""
        if not self.save(state) and not urgent:
            raise ConfigurationError(
                f"{self} cannot be written, so the token is not renewed while it is valid"
            )

    def try_lock(self) -> FileLock | None:
        """See `StateStore`. The right ends with its process."""
        return try_lock(self.path)

    def patience(self, policy: Policy) -> float:
        """See `StateStore`."""
        return policy.budget

    def version(self) -> Hashable:
        """The file's version."""
        return version_of(self.path)
