"""Writing the files that FileSecrets reads: whole or not at all, and for the owner's eyes only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import msgspec

from .._errors import ConfigurationError
from .._secrets import Secret
from .._text import printable


def write_secret(path: Path, secret: Secret) -> None:
    """Put a secret into a file, mode 0600, replacing what is there in one step.

    A file named `*.json` gets the client's id beside it. Raises ConfigurationError when it
    cannot be written.
    """
    try:
        _replace(path, _content(path, secret))
    except OSError as error:
        raise _unwritable(path, error) from None


def keep_previous(path: Path, previous: Path) -> None:
    """Copy a secret file to the place of the previous secret, likewise."""
    try:
        _replace(previous, path.read_bytes())
    except OSError as error:
        raise _unwritable(previous, error) from None


def require_writable(path: Path) -> None:
    """Raise ConfigurationError when a secret could not be put there: before there is one."""
    folder = path.parent
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK) or path.is_dir():
        raise ConfigurationError(f"{printable(str(path))} cannot be written")


def _content(path: Path, secret: Secret) -> bytes:
    if path.suffix != ".json":
        return secret.reveal().encode()
    return msgspec.json.encode({"client_id": secret.client_id, "client_secret": secret.reveal()})


def _replace(path: Path, content: bytes) -> None:
    # mkstemp makes the file 0600 from its first byte on; rename swaps it in.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _unwritable(path: Path, error: OSError) -> ConfigurationError:
    reason = error.strerror or "cannot be written"
    return ConfigurationError(f"{printable(str(path))}: {reason}")
