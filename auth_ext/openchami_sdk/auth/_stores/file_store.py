"""A token store for the processes of one user on one host."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import attrs
import msgspec

from .._files import FileLock, read_private, try_lock, write_private
from .._tokens.policy import boot_clock
from .store import TokenRecord


class _Record(msgspec.Struct):
    access_token: str
    lifetime: float
    obtained_at: float
    boot: str
    scope: str | None = None
    client_id: str | None = None

    def __repr__(self) -> str:
        return "<token record>"


def _default_folder() -> Path:
    cache = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(cache) / "openchami" / "tokens"


@attrs.frozen
class FileStore:
    """Token files in a folder, for the processes of one host.

    Each file has mode 0600, is replaced in one step, and is locked while a process requests a
    token. The host's boot clock measures the age of tokens: setting the wall clock has no effect,
    and stored tokens are not used after a reboot. A file that other users can read is refused
    (ConfigurationError).

    Args:
        folder: `$XDG_CACHE_HOME/openchami/tokens` or `~/.cache/openchami/tokens` by default.
    """

    folder: Path = attrs.field(factory=_default_folder, converter=Path)

    def load(self, key: str) -> TokenRecord | None:
        """The token under a key. Raises ConfigurationError for a file that is not private."""
        data = read_private(self._path(key))
        if data is None:
            return None
        try:
            record = msgspec.json.decode(data, type=_Record)
        except (msgspec.MsgspecError, RecursionError):
            return None
        age = boot_clock() - record.obtained_at
        if record.boot != _boot() or age < 0:
            return None
        return TokenRecord(
            access_token=record.access_token,
            lifetime=record.lifetime,
            age=age,
            scope=record.scope,
            client_id=record.client_id,
        )

    def save(self, key: str, token: TokenRecord) -> None:
        """Store a token. Raises ConfigurationError when it cannot be written."""
        record = _Record(
            token.access_token,
            token.lifetime,
            boot_clock() - token.age,
            _boot(),
            token.scope,
            token.client_id,
        )
        write_private(self._path(key), msgspec.json.encode(record))

    def lease(self, key: str, seconds: float) -> FileLock | None:
        """A lock; None while another process has it. It ends with its process at the latest;
        `seconds` has no effect."""
        return try_lock(self._path(key))

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.json"


@functools.lru_cache(maxsize=1)
def _boot() -> str:
    """The id of this boot of the host; empty if the system has none."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
