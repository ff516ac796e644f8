"""Files that hold tokens: private to their owner, replaced at once, locked between processes."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Hashable
from pathlib import Path
from types import ModuleType
from typing import IO

from openchami_sdk.core.connections.forks import renew_after_fork

from ._errors import ConfigurationError

try:
    import fcntl as _fcntl
except ImportError:  # Windows has no flock
    fcntl: ModuleType | None = None
else:
    fcntl = _fcntl


# Bytes: two answers of a token endpoint (`_tokens.channel`) and what is kept beside them.
LONGEST_FILE = 196_608


class FileLock:
    """A lock that the kernel releases when its process dies."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._process = os.getpid()
        renew_after_fork(self)

    def release(self) -> None:
        """Release the lock. A forked child only closes its copy: the lock is its parent's."""
        if self._file.closed:
            return
        if fcntl is not None and os.getpid() == self._process:
            # Closing alone would leave it with a child that was forked meanwhile.
            fcntl.flock(self._file, fcntl.LOCK_UN)
        self._file.close()

    def reset_after_fork(self) -> None:
        """Close a child's copy: it would hold the lock beyond its parent's death."""
        self.release()


def try_lock(path: Path) -> FileLock | None:
    """The lock of a file, or None while somebody else has it. The lock is a file beside it."""
    if fcntl is None:
        raise ConfigurationError("shared token files need a system with flock (not Windows)")
    make_private_folder(path.parent)
    beside = path.with_name(path.name + ".lock")
    try:
        descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise ConfigurationError(f"{beside} cannot be opened: {error.strerror}") from None
    file = os.fdopen(descriptor, "r+b", buffering=0)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    except OSError as error:  # NFS without locks: ENOLCK, ENOTSUP
        file.close()
        raise ConfigurationError(f"{beside} cannot be locked: {error.strerror}") from None
    return FileLock(file)


def read_regular(path: Path, longest: int) -> bytes:
    """What a file holds. Raises OSError for a file that is not regular (a FIFO) or is too long."""
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "is not a regular file")
        data = file.read(longest + 1)
    if len(data) > longest:
        raise OSError(errno.EFBIG, f"is longer than {longest} bytes")
    return data


def version_of(path: Path) -> Hashable:
    """Inode, size and time of change, which differ when the file does; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def read_private(path: Path) -> bytes | None:
    """What a private file holds; None when there is none.

    Raises ConfigurationError when other users could have read or written it, or when this package
    did not write it.
    """
    try:
        with open(path, "rb", opener=_no_links) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or status.st_size > LONGEST_FILE:
                raise ConfigurationError(f"{path} is not a file that holds a token: remove it")
            if status.st_uid == os.geteuid() and not stat.S_IMODE(status.st_mode) & 0o077:
                return file.read(LONGEST_FILE)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from None
    raise ConfigurationError(
        f"{path} holds a token and must belong to this user alone: chmod 600 it, or remove it"
    )


def _no_links(path: str, flags: int) -> int:
    return _without_waiting(path, flags | os.O_NOFOLLOW)


def _without_waiting(path: str, flags: int) -> int:
    # A FIFO in the file's place would wait for a writer. Windows has no such flag.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def write_private(path: Path, data: bytes) -> None:
    """Replace a file at once, readable by its owner alone. Raises ConfigurationError."""
    make_private_folder(path.parent)
    temporary = None
    try:
        # mkstemp makes it 0600 whatever the umask is.
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        os.replace(temporary, path)
        _sync_folder(path.parent)
    except BaseException as error:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        if isinstance(error, OSError):
            raise ConfigurationError(f"{path} cannot be written: {error.strerror}") from None
        raise


def _sync_folder(path: Path) -> None:
    """Have the new name survive a loss of power, where the system can do that."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_private_folder(path: Path) -> None:
    """The folder, made 0700 if it is not there. Raises ConfigurationError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"the folder {path} cannot be made: {error.strerror}") from None
